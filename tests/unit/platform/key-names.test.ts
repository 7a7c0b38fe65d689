import { expect, test } from 'vitest';
import { composerShortcuts } from '../../../utils/domain/preferences/composer-shortcuts.ts';
import { nameKeys } from '../../../utils/platform/key-names.ts';
import { languages, type Language } from '../../../utils/platform/locales/languages.ts';

const rows: [Language, string, string][] = [
  ['fr', 'Ctrl+Maj+V', 'Échap Ctrl+Entrée'],
  ['en', 'Ctrl+Shift+V', 'Esc Ctrl+Enter'],
  ['de', 'Strg+Umschalt+V', 'Esc Strg+Eingabe'],
  ['nl', 'Ctrl+Shift+V', 'Esc Ctrl+Enter'],
  ['es', 'Ctrl+Mayús+V', 'Esc Ctrl+Intro'],
  ['it', 'Ctrl+Maiusc+V', 'Esc Ctrl+Invio'],
  ['pt-BR', 'Ctrl+Shift+V', 'Esc Ctrl+Enter'],
  ['pt-PT', 'Ctrl+Shift+V', 'Esc Ctrl+Enter'],
  ['ar', 'Ctrl+Shift+V', 'Esc Ctrl+Enter'],
];

test.each(rows)('%s: as on the keyboards of the language', (language, paste, others) => {
  const say = (keys: string) => nameKeys(keys, { language, os: 'windows' });
  expect(say('Ctrl+Shift+V')).toBe(paste);
  expect(`${say('Esc')} ${say('Ctrl+Enter')}`).toBe(others);
  expect(say('Alt+Up')).toBe('Alt+↑');
});

test('every language a reader can choose has a row', () => {
  const tested = new Set<string>(rows.map(([language]) => language));
  expect(languages.filter(language => !tested.has(language) && !/-X.$/u.test(language))).toEqual(
    [],
  );
});

test('a Mac shows signs, in its order, and what the browser wrote itself stays', () => {
  const say = (keys: string) => nameKeys(keys, { language: 'fr', os: 'macos' });
  expect(composerShortcuts.map(({ keys }) => say(keys))).toEqual(['⌘B', '⌘I', '⌘K', '⇧⌘V', '⎋']);
  expect(say('MacCtrl+Shift+O')).toBe('⌃⇧O');
  expect(say('⌥⇧O')).toBe('⌥⇧O');
});

test('what is no name of a key is shown as it is', () => {
  expect(nameKeys('__proto__+F5', { language: 'fr', os: 'linux' })).toBe('__proto__+F5');
});
