import { globSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allMessages } from '../../../utils/platform/locales/all-messages.ts';
import { spokenLanguages } from '../../../utils/platform/locales/languages.ts';
import { faultsOf } from './typography-faults.ts';

type Words = Record<string, Record<string, string | Record<string, string>>>;

/** Every text with its key; the forms of a plural each stand for themselves. */
function textsOf(words: Words): [key: string, text: string][] {
  return Object.entries(words).flatMap(([group, messages]) =>
    Object.entries(messages).flatMap(([name, message]) =>
      typeof message === 'string'
        ? [[`${group}.${name}`, message] as [string, string]]
        : Object.entries(message).map(
            ([form, text]) => [`${group}.${name}#${form}`, text] as [string, string],
          ),
    ),
  );
}

const placeholders = (text: string) =>
  [...text.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name).toSorted();

/** Every language with its texts; French is the master. */
const all = new Map(
  spokenLanguages.map(language => [
    language,
    new Map(textsOf(allMessages[language] as unknown as Words)),
  ]),
);
const french = all.get('fr') ?? new Map<string, string>();
const others = [...all].filter(([language]) => language !== 'fr');

test('each folder of words is a language of the registry, and each language has its folder', () => {
  const folders = readdirSync('utils/platform/locales', { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => name);
  expect(folders.toSorted()).toEqual(spokenLanguages.toSorted());
  expect(Object.keys(allMessages).toSorted()).toEqual(spokenLanguages.toSorted());
});

test.each(others)('%s has the keys of French, in the same order', (_, texts) => {
  const keys = (map: Map<string, string>) =>
    [...map.keys()].map(key => key.replace(/#.*$/u, '')).filter(unique);
  expect(keys(texts)).toEqual(keys(french));
});

const unique = (key: string, index: number, keys: string[]) => keys.indexOf(key) === index;

/** The forms that a language has for one number alone: it may say that number in a word. */
function formsOfOneNumber(language: string): string[] {
  const rules = new Intl.PluralRules(language);
  const chosen = Array.from({ length: 200 }, (_, count) => rules.select(count));
  return chosen.filter(
    (form, at) => chosen.indexOf(form) === at && chosen.lastIndexOf(form) === at,
  );
}

test.each(others)('%s fills the same placeholders', (language, texts) => {
  const ofOneNumber = formsOfOneNumber(language);
  for (const [key, text] of texts) {
    const master = french.get(key) ?? french.get(key.replace(/#.*$/u, '#other')) ?? '';
    const mayLeaveCount = ofOneNumber.includes(key.split('#')[1] ?? '');
    const names = (of: string) =>
      placeholders(of).filter(name => !mayLeaveCount || name !== 'count');
    expect([key, names(text)]).toEqual([key, names(master)]);
  }
});

test.each([...all])(
  '%s has each form of a plural that its numbers need, and no other',
  (language, texts) => {
    const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const forms = new Map<string, string[]>();
    for (const key of texts.keys()) {
      const [name = '', form] = key.split('#');
      if (form !== undefined) forms.set(name, [...(forms.get(name) ?? []), form]);
    }
    for (const [name, given] of forms) {
      expect([name, given.includes('other')]).toEqual([name, true]);
      expect([name, given.filter(form => !needed.includes(form as Intl.LDMLPluralRule))]).toEqual([
        name,
        [],
      ]);
      // French and its neighbours say a million in a form of its own, which no count here reaches.
      const missing = needed.filter(form => form !== 'many' || (language as string) === 'ar');
      expect([name, missing.filter(form => !given.includes(form))]).toEqual([name, []]);
    }
  },
);

test.each([...all])('%s: no text is empty, doubled in spaces, or ends in one', (_, texts) => {
  for (const [key, text] of texts)
    expect([key, /^\s|\s$| {2}|^$/u.test(text)]).toEqual([key, false]);
});

describe.each([...all])('the typography of %s', (language, texts) => {
  test.each(faultsOf(language))('nowhere %s', (_, fault) => {
    expect([...texts].filter(([, text]) => fault.test(text))).toEqual([]);
  });
});

test('every message is used', () => {
  const sources = globSync('{components,utils,entrypoints}/**/*.{ts,tsx}')
    .filter(path => !path.includes('locales'))
    .map(path => readFileSync(path, 'utf8'))
    .join('\n');
  const keys = [...french.keys()].map(key => key.replace(/#.*$/u, '')).filter(unique);
  // The manifest's words become _locales files as a whole; `${…}` words a kind that data gives.
  const isUsed = (key: string) =>
    key.startsWith('manifest.') ||
    sources.includes(`'${key}'`) ||
    sources.includes(`\`${key.split('.')[0]}.\${`);
  expect(keys.filter(key => !isUsed(key))).toEqual([]);
});

test('the manifest keeps to what the stores show', () => {
  for (const { manifest } of Object.values(allMessages)) {
    expect(manifest.description.length).toBeLessThanOrEqual(132);
    expect(manifest.shortName.length).toBeLessThanOrEqual(12);
  }
});
