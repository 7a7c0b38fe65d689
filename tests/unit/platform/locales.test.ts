import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { en } from '../../../utils/platform/locales/en/index.ts';
import { fr } from '../../../utils/platform/locales/fr/index.ts';

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

const french = new Map(textsOf(fr));
const others = { en: new Map(textsOf(en)) };

test.each(Object.entries(others))('%s has the keys of French, in the same order', (_, texts) => {
  const keys = (map: Map<string, string>) =>
    [...map.keys()].map(key => key.replace(/#.*$/u, '')).filter(unique);
  expect(keys(texts)).toEqual(keys(french));
});

const unique = (key: string, index: number, all: string[]) => all.indexOf(key) === index;

test.each(Object.entries(others))('%s fills the same placeholders', (_, texts) => {
  for (const [key, text] of texts) {
    const master = french.get(key) ?? french.get(key.replace(/#.*$/u, '#other')) ?? '';
    expect([key, placeholders(text)]).toEqual([key, placeholders(master)]);
  }
});

test('a plural has its general form in every language', () => {
  const plurals = [french, ...Object.values(others)].flatMap(texts =>
    [...texts.keys()].filter(key => key.endsWith('#one')).map(key => [texts, key] as const),
  );
  const without = plurals.filter(([texts, key]) => !texts.has(key.replace('#one', '#other')));
  expect(without.map(([, key]) => key)).toEqual([]);
});

test('no text is empty, doubled in spaces, or ends in one', () => {
  for (const texts of [french, ...Object.values(others)])
    for (const [key, text] of texts)
      expect([key, /^\s|\s$| {2}|^$/u.test(text)]).toEqual([key, false]);
});

/** What French typography asks for, each as what must not be found. */
const faults: [what: string, fault: RegExp][] = [
  ['a straight apostrophe', /'/u],
  ['a straight quotation mark', /"/u],
  ['three dots for an ellipsis', /\.\.\./u],
  ['; ! ? without a narrow no-break space', /[^\u202f?!][;!?]/u],
  // An address has its colon where it has it.
  ['a colon without a no-break space', /[^\u00a0]:(?!\/\/)/u],
  ['« without a narrow no-break space', /«(?!\u202f)/u],
  ['» without a narrow no-break space', /(?<!\u202f)»/u],
  ['a space before a comma or a full stop', /[\s\u00a0\u202f][.,]/u],
];

describe('French typography', () => {
  test.each(faults)('nowhere %s', (_, fault) => {
    expect([...french].filter(([, text]) => fault.test(text))).toEqual([]);
  });
});

test('English uses no straight apostrophe and no French spacing', () => {
  const wrong = [...others.en].filter(([, text]) =>
    /['"]|\.\.\.|[\s\u00a0\u202f][:;!?]/u.test(text),
  );
  expect(wrong).toEqual([]);
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
  for (const { manifest } of [fr, en]) {
    expect(manifest.description.length).toBeLessThanOrEqual(132);
    expect(manifest.shortName.length).toBeLessThanOrEqual(12);
  }
});
