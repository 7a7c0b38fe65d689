import { afterEach, expect, test } from 'vitest';
import { OptionsApp } from '../../../components/options/OptionsApp.tsx';
import { defaultThreadSettings } from '../../../utils/domain/thread/thread-settings.ts';
import { createFakeBackend } from './fake-backend.ts';
import { click, mount, settle, type as typeInto, type Mounted } from './mount.tsx';

let mounted: Mounted;

afterEach(() => mounted.unmount());

async function open(fake = createFakeBackend()) {
  mounted = await mount(fake, <OptionsApp section="" />);
  await settle();
  const control = (name: string): HTMLInputElement => {
    const label = [...mounted.root.querySelectorAll('label')].find(
      ({ textContent }) => textContent?.trim() === name,
    );
    const found = label?.querySelector('input') ?? mounted.root.querySelector(`#${label?.htmlFor}`);
    if (!(found instanceof HTMLElement)) throw new Error(`no control named ${name}`);
    return found as HTMLInputElement;
  };
  return { ...mounted, fake, control };
}

test('threads are read the reader’s way without one in front', async () => {
  const { fake, control, button } = await open();
  await click(control('Marquer les nouveaux commentaires'));
  expect(fake.state.threads.marksNew).toBe(false);
  // Under the strongest but one of « Replier l’hostilité, partout ».
  const notches = mounted.root.querySelectorAll<HTMLElement>('[name=thread-dial-everywhere]');
  await click(notches[2] as HTMLElement);
  expect(fake.state.threads.dial).toBe('medium');
  await click(control('Du plus récent au plus ancien'));
  await click(control('Dates exactes'));
  expect(fake.state.threads.firstView).toEqual({
    order: 'newest',
    hasExactDates: true,
    collapsesRead: false,
  });
  await typeInto(control('Mot ou suite de mots'), 'crypto');
  await click(button('Ajouter'));
  expect(fake.state.threads.mutes).toMatchObject([{ kind: 'word', value: 'crypto', site: null }]);
  await click(button('Ne plus masquer (crypto)'));
  expect(fake.state.threads.mutes).toEqual([]);
});

test('a site that is read otherwise is listed with how, and forgotten', async () => {
  const fake = createFakeBackend();
  fake.state.threads = {
    ...defaultThreadSettings,
    dialBySite: { 'a.example': 'strict', 'b.example': 'gentle' },
    hideAllExceptions: ['a.example'],
  };
  const { find, button } = await open(fake);
  expect(find('#thread').textContent).toContain(
    'a.exampleReplier l’hostilité – Beaucoup · Commentaires masqués',
  );
  await click(button('Oublier le réglage de a.example'));
  expect(fake.state.threads).toMatchObject({
    dialBySite: { 'b.example': 'gentle' },
    hideAllExceptions: [],
  });
});

test('the keys are listed: the browser’s, those while writing, those of a thread as they are', async () => {
  const fake = createFakeBackend();
  fake.state.threads = { ...defaultThreadSettings, nextKey: 'j', previousKey: '' };
  const { find } = await open(fake);
  const keys = [...find('#shortcuts').querySelectorAll('kbd')].map(key => key.textContent);
  expect(keys).toEqual([
    'Alt+Maj+O',
    'Alt+Maj+E',
    'Ctrl+B',
    'Ctrl+I',
    'Ctrl+K',
    'Ctrl+Maj+V',
    'Échap',
    'J',
    'aucun',
  ]);
});

test('a messenger’s messages are put together as the reader likes, without an article', async () => {
  const { fake, find } = await open();
  const select = find<HTMLSelectElement>('#messengers select.message-template');
  select.value = 'link';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
  expect(fake.state.preferences.templates).toEqual({ whatsapp: 'link' });
});

test('doubts can be asked for', async () => {
  const { fake, control } = await open();
  await click(control('Doutes compris'));
  expect(fake.state.preferences.strictness).toBe('strict');
});
