import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  defaultPreferences,
  parsePreferences,
  PREFERENCES_SCHEMA,
  storedPreferences,
} from '../../../utils/domain/preferences/parse-preferences.ts';
import { preferenceNames } from '../../../utils/domain/preferences/preference-table.ts';

describe('parsePreferences', () => {
  test.each([[undefined], [null], ['text'], [[]], [{}]])('%j gives the defaults', stored => {
    expect(parsePreferences(stored)).toEqual({ preferences: defaultPreferences, broken: [] });
  });

  test.each([
    ['language', 'Klingon'],
    ['theme', 3],
    ['density', 'tight'],
    ['textSize', 14],
    ['mode', true],
    ['sites', ['journal.example']],
    ['pagesOff', 'https://journal.example/a'],
    ['keepDraftsDays', -1],
    ['keepDraftsDays', 2.5],
    ['mostDrafts', 1e9],
    ['libraryPageSize', 33],
    ['keepHistoryDays', '30'],
    ['keepTexts', 'oui'],
    ['checksOff', {}],
    ['strictness', 'harsh'],
    ['asksBrowserModel', 'perhaps'],
    ['messengers', null],
    ['messengerOrder', 'newest'],
    ['templates', ['link']],
    ['installedApps', 'whatsapp'],
    ['metaAppId', 'abc'],
    ['metaAppRedirect', 'javascript:alert(1)'],
    ['sync', 1],
    ['syncIdentities', 'yes'],
    ['titleMark', 'yes'],
  ])('a broken %s falls back alone and is named', (name, value) => {
    const { preferences, broken } = parsePreferences({ keepTexts: true, [name]: value });
    expect(broken).toEqual([name]);
    expect(preferences).toEqual({
      ...defaultPreferences,
      ...(name !== 'keepTexts' && { keepTexts: true }),
    });
  });

  test('each preference has a broken value above', () => {
    const source = readFileSync(new URL(import.meta.url), 'utf8');
    expect(preferenceNames.filter(name => !source.includes(`    ['${name}', `))).toEqual([]);
  });

  test('templates that are too long, or of no messenger, are left out', () => {
    const stored = { sms: 'link', 'No Id': 'link', viber: 7, x: 'a'.repeat(301) };
    expect(parsePreferences({ templates: stored }).preferences.templates).toEqual({ sms: 'link' });
  });

  test('lists lose their doubles and what does not belong in them', () => {
    const { preferences } = parsePreferences({
      messengers: ['sms', 'sms', 7, 'Tele Gram', 'signal'],
      sites: { 'a.example': 'off', 'b.example/path': 'off', 'c.example': 'loud' },
    });
    expect(preferences.messengers).toEqual(['sms', 'signal']);
    expect(preferences.sites).toEqual({ 'a.example': 'off' });
  });

  test('whatever is stored, reading twice gives the same and nothing throws', () => {
    fc.assert(
      fc.property(fc.anything(), stored => {
        const { preferences } = parsePreferences(stored);
        const again = parsePreferences(structuredClone(storedPreferences(preferences)));
        expect(again).toEqual({ preferences, broken: [] });
      }),
    );
  });
});

/** One example of what each version stored, all of the same choices as far as they could be made. */
const FOLDER = new URL('../../fixtures/preferences/', import.meta.url);

const example = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as unknown;

test('every version ever stored is read as what it said', () => {
  const files = readdirSync(FOLDER).toSorted();
  expect(files).toHaveLength(PREFERENCES_SCHEMA);
  const latest = example(files.at(-1) ?? '');
  for (const [index, file] of files.entries()) {
    const stored = example(file);
    expect((stored as { schema: number }).schema).toBe(index + 1);
    const { preferences, broken } = parsePreferences(stored);
    expect([file, broken]).toEqual([file, []]);
    expect(storedPreferences(preferences)).toEqual({
      ...storedPreferences(defaultPreferences),
      ...(latest as object),
    });
  }
});
