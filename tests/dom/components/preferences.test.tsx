import { afterEach, describe, expect, test } from 'vitest';
import type { ComponentChildren } from 'preact';
import { act } from 'preact/test-utils';
import { OptionsApp } from '../../../components/options/OptionsApp.tsx';
import { PreferencesView } from '../../../components/preferences/PreferencesView.tsx';
import { withMoved } from '../../../components/preferences/MessengerOrder.tsx';
import { createFakeBackend, type FakeBackend } from './fake-backend.ts';
import { click, mount, settle, type as typeInto, until, type Mounted } from './mount.tsx';

let mounted: Mounted | null = null;

afterEach(async () => {
  await mounted?.unmount();
  mounted = null;
});

const open = (fake: FakeBackend, location: string | null = 'https://www.journal.example/a') =>
  openView(fake, <PreferencesView location={location} />);

const openOptions = (fake: FakeBackend) => openView(fake, <OptionsApp section="" />);

async function openView(fake: FakeBackend, view: ComponentChildren) {
  mounted = await mount(fake, view);
  const { root } = mounted;
  const labelled = <Kind extends HTMLElement>(words: string): Kind => {
    const label = [...root.querySelectorAll('label')].find(
      ({ textContent }) => textContent?.trim() === words,
    );
    const control = label?.querySelector('input') ?? root.querySelector(`#${label?.htmlFor}`);
    if (control === null || control === undefined) throw new Error(`no control named ${words}`);
    return control as HTMLElement as Kind;
  };
  return { ...mounted, labelled };
}

async function choose(select: HTMLSelectElement, value: string) {
  select.value = value;
  await act(() => {
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settle();
}

test('a language acts at once, on the words themselves', async () => {
  const fake = createFakeBackend();
  const { labelled, root } = await open(fake);
  await choose(labelled('Langue'), 'en');
  expect(fake.state.preferences.language).toBe('en');
  await until(() => root.textContent.includes('Keep drafts'));
  expect(document.documentElement.lang).toBe('en');
});

test('a theme acts at once', async () => {
  const fake = createFakeBackend();
  const { labelled } = await open(fake);
  await click(labelled('Sombre'));
  expect(fake.state.preferences.theme).toBe('dark');
  expect(document.documentElement.dataset['theme']).toBe('dark');
  await click(labelled('Système'));
  expect(document.documentElement.dataset['theme']).toBeUndefined();
});

test('how long drafts are kept', async () => {
  const fake = createFakeBackend();
  const { labelled } = await open(fake);
  const days = labelled<HTMLSelectElement>('Garder les brouillons');
  expect(days.value).toBe('90');
  await choose(days, '0');
  expect(fake.state.preferences.keepDraftsDays).toBe(0);
});

test('a number of days that came from elsewhere stays chosen', async () => {
  const fake = createFakeBackend();
  fake.state.preferences = { ...fake.state.preferences, keepDraftsDays: 45 };
  const { labelled } = await open(fake);
  expect(labelled<HTMLSelectElement>('Garder les brouillons').selectedOptions[0]?.text).toBe(
    '45 jours',
  );
});

describe('this site', () => {
  test('is named without its www., switched off and on again', async () => {
    const fake = createFakeBackend();
    const { labelled, root } = await open(fake);
    expect(root.textContent).toContain('Sur journal.example');
    await click(labelled('En pause'));
    expect(fake.state.preferences.sites).toEqual({ 'journal.example': 'off' });
    await click(labelled('Discrète'));
    expect(fake.state.preferences.sites).toEqual({ 'journal.example': 'quiet' });
    await click(labelled('Active'));
    expect(fake.state.preferences.sites).toEqual({});
  });

  test('one page of it is left alone', async () => {
    const fake = createFakeBackend();
    const { labelled } = await open(fake);
    await click(labelled('Pas sur cette page'));
    expect(fake.state.preferences.pagesOff).toEqual(['https://www.journal.example/a']);
    await click(labelled('Pas sur cette page'));
    expect(fake.state.preferences.pagesOff).toEqual([]);
  });

  test('is none outside the web', async () => {
    const { root } = await open(createFakeBackend(), null);
    expect(root.textContent).toContain('Ouvrez une page web');
  });
});

describe('messengers', () => {
  test('move, and the move is said', async () => {
    const fake = createFakeBackend();
    const { button, root } = await openOptions(fake);
    await click(button('Descendre WhatsApp'));
    expect(fake.state.preferences.messengers).toEqual(['messenger', 'whatsapp', 'sms', 'telegram']);
    expect(root.textContent).toContain('WhatsApp est maintenant en position 2.');
    expect(button('Monter Messenger').disabled).toBe(true);
    expect(button('Descendre Telegram').disabled).toBe(true);
  });

  test('are hidden and shown again, at the end', async () => {
    const fake = createFakeBackend();
    const { labelled } = await openOptions(fake);
    await click(labelled('SMS'));
    expect(fake.state.preferences.messengers).toEqual(['whatsapp', 'messenger', 'telegram']);
    await click(labelled('Signal'));
    expect(fake.state.preferences.messengers.at(-1)).toBe('signal');
  });

  test.each([
    [0, 2, 'bca'],
    [2, 0, 'cab'],
    [1, 1, 'abc'],
  ])('from %d to %d', (from, to, expected) => {
    expect(withMoved(['a', 'b', 'c'], from, to).join('')).toBe(expected);
  });
});

test('the identity is written when a field is left', async () => {
  const fake = createFakeBackend();
  const { labelled, root } = await openOptions(fake);
  const name = labelled<HTMLInputElement>('Nom');
  await typeInto(name, 'Zoé');
  expect(fake.state.identities.list).toEqual([]);
  await act(() => {
    name.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settle();
  expect(fake.state.identities.list).toMatchObject([{ name: 'Zoé', email: '', site: '' }]);
  expect(root.textContent).toContain('Coordonnées enregistrées');
});

test('a change that could not be written is taken back and told', async () => {
  const fake = createFakeBackend();
  const { labelled, root } = await openOptions(fake);
  fake.state.refuse.add('preferences.change');
  await click(labelled('Serrée'));
  expect(labelled<HTMLInputElement>('Aérée').checked).toBe(true);
  expect(root.textContent).toContain('n’a pas pu être enregistrée');
});

test('texts of messages are kept on demand alone', async () => {
  const fake = createFakeBackend();
  const { labelled, root } = await openOptions(fake);
  expect(fake.state.preferences.keepTexts).toBe(false);
  expect(root.textContent).toContain('jamais le texte');
  await click(labelled('Garder aussi le texte des messages'));
  expect(fake.state.preferences.keepTexts).toBe(true);
  expect(root.textContent).toContain('il est effacé');
});
