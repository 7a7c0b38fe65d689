import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { WelcomeApp } from '../../../components/welcome/WelcomeApp.tsx';
import { createTranslator } from '../../../utils/platform/i18n.ts';
import { ar } from '../../../utils/platform/locales/ar/index.ts';
import { createFakeBackend } from './fake-backend.ts';
import { click, mount, type as typeInto, until, type Mounted } from './mount.tsx';

const { t: say } = createTranslator('ar', ar);

let mounted: Mounted | null = null;

afterEach(async () => {
  await mounted?.unmount();
  mounted = null;
});

async function open(fake = createFakeBackend(), section = '') {
  mounted = await mount(fake, <WelcomeApp section={section} />);
  return { ...mounted, fake };
}

test('the example is found at fault, cleaned, and put back after it was lost', async () => {
  const { root, find, button } = await open();
  await click(button('Écrire un exemple'));
  await until(() => root.querySelector('.finding') !== null);
  const box = find<HTMLTextAreaElement>('textarea');
  await click(find('.finding-excerpts button'));
  expect(document.activeElement).toBe(box);
  await click(button('Tout nettoyer'));
  expect(box.value).not.toContain('utm_source');
  const cleaned = box.value;
  await click(button('Vider le champ, comme une page rechargée'));
  expect(box.value).toBe('');
  await click(button('Remettre mon brouillon'));
  expect(box.value).toBe(cleaned);
  expect(root.querySelector('.bubble')?.textContent).toContain('https://news.example/gardens');
});

test('in Arabic, too, the example is text alone: no sign around its link', async () => {
  const fake = createFakeBackend();
  fake.state.preferences = { ...fake.state.preferences, language: 'ar' };
  const { find, button } = await open(fake);
  await until(() => document.documentElement.dir === 'rtl');
  await click(button(say('welcome.example')));
  expect(find<HTMLTextAreaElement>('textarea').value).toMatch(/ https:\/\/\S+letter$/u);
});

test('without access to every site the page says what is missing, and asks', async () => {
  const fake = createFakeBackend();
  fake.state.isGranted = false;
  fake.state.grants = false;
  const { root, button } = await open(fake);
  expect(root.textContent).toContain('Votre navigateur limite les sites');
  await click(button('Autoriser tous les sites'));
  expect(root.textContent).toContain('ne l’a pas accordé');
});

test('a link to the help puts the focus there', async () => {
  HTMLElement.prototype.scrollIntoView ??= () => {};
  const { root } = await open(createFakeBackend(), 'help');
  expect(document.activeElement?.id).toBe('help');
  expect(root.querySelectorAll('.messenger-states li').length).toBeGreaterThan(20);
});

test('axe finds nothing', async () => {
  const { find } = await open();
  await typeInto(find<HTMLTextAreaElement>('textarea'), 'Bonjour');
  const { violations } = await axe.run(document, {
    rules: { 'color-contrast': { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
