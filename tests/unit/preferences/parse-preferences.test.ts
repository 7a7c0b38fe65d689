import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  defaultPreferences,
  parseIdentity,
  parsePreferences,
} from '../../../utils/domain/preferences/parse-preferences.ts';
import { isSiteOn, siteOf, withSite } from '../../../utils/domain/preferences/site-mode.ts';

describe('parsePreferences', () => {
  test.each([[undefined], [null], ['text'], [[]], [{}]])('%j gives the defaults', stored => {
    expect(parsePreferences(stored)).toEqual({ preferences: defaultPreferences, broken: [] });
  });

  test.each([
    ['language', 'Klingon'],
    ['theme', 3],
    ['keepDraftsDays', -1],
    ['keepDraftsDays', 2.5],
    ['keepHistoryDays', '30'],
    ['keepTexts', 'oui'],
    ['sitesOff', 'journal.example'],
    ['messengers', null],
    ['templates', ['link']],
    ['whatsapp', 'fax'],
    ['syncIdentity', 'yes'],
  ])('a broken %s falls back alone and is named', (name, value) => {
    const { preferences, broken } = parsePreferences({ theme: 'dark', [name]: value });
    expect(broken).toEqual([name]);
    expect(preferences).toEqual({
      ...defaultPreferences,
      ...(name !== 'theme' && { theme: 'dark' }),
    });
  });

  test('templates that are too long, or of no messenger, are left out', () => {
    const stored = { sms: 'link', 'No Id': 'link', viber: 7, x: 'a'.repeat(301) };
    expect(parsePreferences({ templates: stored }).preferences.templates).toEqual({ sms: 'link' });
  });

  test('lists lose their doubles and what does not belong in them', () => {
    const { preferences } = parsePreferences({
      messengers: ['sms', 'sms', 7, 'Tele Gram', 'signal'],
      sitesOff: ['a.example', 'a.example', 'b.example/path'],
    });
    expect(preferences.messengers).toEqual(['sms', 'signal']);
    expect(preferences.sitesOff).toEqual(['a.example']);
  });

  test('whatever is stored, reading twice gives the same and nothing throws', () => {
    fc.assert(
      fc.property(fc.anything(), stored => {
        const { preferences } = parsePreferences(stored);
        expect(parsePreferences(structuredClone(preferences))).toEqual({ preferences, broken: [] });
      }),
    );
  });
});

test('an identity is three texts no longer than WordPress takes', () => {
  expect(parseIdentity({ name: 'Léa', email: 3, site: 'x'.repeat(300) })).toEqual({
    name: 'Léa',
    email: '',
    site: 'x'.repeat(200),
  });
});

describe('sites', () => {
  test.each([
    ['https://www.journal.example/a', 'journal.example'],
    ['http://127.0.0.1:8080/', '127.0.0.1'],
    ['about:blank', ''],
    ['chrome://newtab', ''],
    ['', ''],
  ])('%s is the site %j', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });

  test('a site switched off stays off until it is switched on', () => {
    const off = withSite(['z.example'], 'https://www.a.example/x', false);
    expect(off).toEqual(['a.example', 'z.example']);
    expect(isSiteOn({ sitesOff: off }, 'https://a.example/y')).toBe(false);
    expect(isSiteOn({ sitesOff: off }, 'https://b.a.example/y')).toBe(true);
    expect(withSite(off, 'https://a.example', true)).toEqual(['z.example']);
    expect(withSite(off, 'about:blank', false)).toEqual(off);
  });
});
