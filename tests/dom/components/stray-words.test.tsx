import { afterEach, expect, test } from 'vitest';
import { LibraryApp } from '../../../components/library/LibraryApp.tsx';
import { OptionsApp } from '../../../components/options/OptionsApp.tsx';
import { PopupApp } from '../../../components/popup/PopupApp.tsx';
import { WelcomeApp } from '../../../components/welcome/WelcomeApp.tsx';
import { MESSENGERS } from '../../../utils/domain/share/messengers.ts';
import { readPage } from '../../../utils/hooks/use-current-page.ts';
import { createTranslator } from '../../../utils/platform/i18n.ts';
import { en } from '../../../utils/platform/locales/en/index.ts';
import { languageName, spokenLanguages } from '../../../utils/platform/locales/languages.ts';
import { pseudoMessages } from '../../../utils/platform/locales/pseudo.ts';
import { makeDraft, makeRefusal } from '../../support/make-draft.ts';
import { createFakeBackend, NOW } from './fake-backend.ts';
import { makeReport } from './make-report.ts';
import { click, mount, settle, type as typeInto, until, type Mounted } from './mount.tsx';

let mounted: Mounted;

afterEach(() => mounted.unmount());

/** What is read aloud instead of, or beside, what is written. */
const SPOKEN = ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext'];

function said(root: Element): string[] {
  const words: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) words.push(walker.currentNode.textContent ?? '');
  for (const name of SPOKEN)
    for (const element of root.querySelectorAll(`[${name}]`))
      words.push(element.getAttribute(name) ?? '');
  return words;
}

/** What is left of a text without the messages in it: those stand in brackets, one in another at times. */
function outsideMessages(text: string): string {
  const without = text.replaceAll(/\[[^[\]]*\]/gu, '');
  return without === text ? text.trim() : outsideMessages(without);
}

/** Names, which are the same in every language, and what the pages and drafts of these tests say. */
const NAMES = new Set([
  ...MESSENGERS.map(({ name }) => name),
  ...spokenLanguages.map(languageName),
  'JSON',
  'Markdown',
  'CSV',
  'WordPress',
  'textarea#comment',
  'un signal de demain',
  'L',
  'now',
  'Soixante milliards de messages',
  'Le Journal',
  'Le Journal (1)',
  'Le Courrier',
  'November 3, 2026',
]);

/** Addresses, keys, numbers and signs. */
const NO_WORDS =
  /^(?:\P{L}*|(?:https?:\/\/)?[\w.]+\.example\S*|https:\/\/a\.fr\/\S*|https:\/\/|\(?(?:(?:Ctrl|Alt|Shift)\+)*(?:[A-Z]|Esc)\)?)$/u;

const strays = () =>
  [...new Set(said(document.body).map(outsideMessages))].filter(
    text => !NO_WORDS.test(text) && !NAMES.has(text),
  );

async function open(view: Parameters<typeof mount>[1], fake = createFakeBackend()) {
  fake.state.preferences = { ...fake.state.preferences, language: 'en-XA' };
  mounted = await mount(fake, view, createTranslator('en-XA', pseudoMessages(en, 'ltr')));
  await settle();
  return mounted;
}

/** In a language that accents and brackets every message, whatever has none came from no locale file. */
test('a word that comes from no message is found', async () => {
  await open(<p title="Hello">[Fřöm á mëšságë] and not</p>);
  expect(strays()).toEqual(['and not', 'Hello']);
});

test('the page of preferences, with some that could not be read', async () => {
  const fake = createFakeBackend();
  fake.state.broken = ['theme', 'sites'];
  fake.state.preferences = { ...fake.state.preferences, sites: { 'journal.example': 'off' } };
  const { root } = await open(<OptionsApp section="" />, fake);
  expect(root.querySelectorAll('.setting').length).toBeGreaterThan(30);
  expect(strays()).toEqual([]);
});

test('the first steps and the help', async () => {
  const { find } = await open(<WelcomeApp section="" />);
  await typeInto(find<HTMLTextAreaElement>('textarea'), 'https://a.fr/?utm_id=1');
  await until(() => document.querySelector('.findings li') !== null);
  expect(strays()).toEqual([]);
});

test('the library, with a refused comment shown', async () => {
  const fake = createFakeBackend();
  fake.putDraft(makeDraft({ id: 'a.1', text: '1', ...makeRefusal('spam'), updatedAt: NOW - 1 }));
  await open(<LibraryApp startWith="a.1" />, fake);
  expect(strays()).toEqual([]);
});

test('the popup, each of its parts unfolded', async () => {
  const fake = createFakeBackend({ 'page.report': () => makeReport({}) });
  fake.state.news = ['0.1.0'];
  fake.state.isGranted = false;
  const { root } = await open(
    <PopupApp surface="popup" firstLook={readPage(fake.backend)} />,
    fake,
  );
  await until(() => fake.state.openings > 0);
  for (const tab of root.querySelectorAll<HTMLElement>('[role=tab]')) await click(tab);
  await until(() => root.querySelector('.messenger-grid') !== null);
  for (const folded of root.querySelectorAll<HTMLElement>('[aria-expanded=false]'))
    await click(folded);
  expect(root.textContent.length).toBeGreaterThan(1500);
  expect(strays()).toEqual([]);
});
