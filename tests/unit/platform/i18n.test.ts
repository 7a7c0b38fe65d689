import { describe, expect, test } from 'vitest';
import { chooseLanguage, createTranslator, type Language } from '../../../utils/platform/i18n.ts';
import { ar } from '../../../utils/platform/locales/ar/index.ts';
import { de } from '../../../utils/platform/locales/de/index.ts';
import { en } from '../../../utils/platform/locales/en/index.ts';
import { es } from '../../../utils/platform/locales/es/index.ts';
import { fr } from '../../../utils/platform/locales/fr/index.ts';
import { nl } from '../../../utils/platform/locales/nl/index.ts';
import {
  pseudoLanguages,
  singularOf,
  spokenLanguages,
} from '../../../utils/platform/locales/languages.ts';

test.each([
  ['auto', ['fr-CA', 'en'], 'fr'],
  ['auto', ['ja-JP', 'en-GB', 'fr'], 'en'],
  ['auto', ['de-AT', 'fr'], 'de'],
  ['auto', ['nl-BE', 'fr'], 'nl'],
  ['auto', ['ru-RU', 'FR'], 'fr'],
  ['auto', ['es-MX', 'fr'], 'es'],
  ['auto', [], 'en'],
  ['auto', ['ja'], 'en'],
  ['fr', ['en'], 'fr'],
  ['en', ['fr'], 'en'],
  ['xx', ['fr'], 'fr'],
])('a preference of %s in a browser of %j speaks %s', (preference, browser, expected) => {
  expect(chooseLanguage(preference, browser)).toBe(expected);
});

test.each([
  ['pt', 'pt-BR'],
  ['pt-BR', 'pt-BR'],
  ['pt-PT', 'pt-PT'],
  ['pt-AO', 'pt-PT'],
  ['en-XA', 'en-XA'],
  ['en-GB', 'en'],
] as const)('among several of one language, %s is answered by %s', (tag, expected) => {
  const known = ['fr', 'en', 'pt-BR', 'pt-PT', 'en-XA'] as unknown as Language[];
  expect(chooseLanguage('auto', [tag], known)).toBe(expected);
});

describe('in French', () => {
  const { t, plural, number, date, relativeTime, list, has } = createTranslator('fr', fr, {
    timeZone: 'Europe/Paris',
  });

  test('placeholders are filled, and only those given', () => {
    expect(t('write.replyTo', { author: 'Zoé {x}' })).toBe('En réponse à Zoé {x}');
  });

  test('a value is never read as a placeholder of its own', () => {
    expect(t('share.historyVia', { messenger: '{when}', when: 'hier' })).toBe('{when}, hier');
  });

  test.each([
    [0, '0 caractère'],
    [1, '1 caractère'],
    [1.5, '1,5 caractère'],
    [2, '2 caractères'],
    [65525, '65\u202f525 caractères'],
  ])('%d counts as French counts', (count, expected) => {
    expect(plural('writeCount.characters', count)).toBe(expected);
  });

  test('numbers, dates and lists are written as the language writes them', () => {
    expect(number(1234.5)).toBe('1\u202f234,5');
    expect(date('2026-11-03T23:30:00Z')).toBe('4 novembre 2026');
    expect(list(['nom', 'e-mail', 'site'])).toBe('nom, e-mail et site');
  });

  test('what is no date is shown as it came', () => {
    expect(date('hier soir')).toBe('hier soir');
  });

  const now = Date.UTC(2026, 10, 12, 9);
  test.each([
    [now - 5_000, 'maintenant'],
    [now - 3 * 60_000, 'il y a 3 minutes'],
    [now - 26 * 3_600_000, 'hier'],
    [now - 15 * 86_400_000, 'il y a 2 semaines'],
    [now - 800 * 86_400_000, 'il y a 2 ans'],
    [now + 90 * 60_000, 'dans 1 heure'],
  ])('%d is told from now', (at, expected) => {
    expect(relativeTime(at, now)).toBe(expected);
  });

  test('kinds that come from data are asked for before they are worded', () => {
    expect(has('reason.label-comment')).toBe(true);
    expect(has('reason.constructor')).toBe(false);
    expect(has('writeCount.characters')).toBe(false);
    expect(has('nowhere.at-all')).toBe(false);
  });
});

test('English counts otherwise', () => {
  const { plural } = createTranslator('en', en);
  expect(plural('writeCount.characters', 0)).toBe('0 characters');
  expect(plural('writeCount.characters', 1)).toBe('1 character');
});

describe.each([
  ['de', de, '1.234,5', 'Name, E-Mail und Website', '1 Zeichen', '2 Zeichen', 'gestern'],
  ['nl', nl, '1.234,5', 'naam, e-mail en website', '1 teken', '2 tekens', 'gisteren'],
  ['es', es, '1234,5', 'nombre, correo y web', '1 carácter', '2 caracteres', 'ayer'],
] as const)('%s', (language, words, amount, listed, one, two, yesterday) => {
  const { t, plural, number, date, relativeTime, list } = createTranslator(language, words);

  test('writes its numbers, lists, counts and times as its readers do', () => {
    const parts = [t('write.identityName'), t('write.identityEmail'), t('write.identitySite')];
    expect(number(1234.5)).toBe(amount);
    expect(list(parts)).toBe(listed);
    expect(plural('writeCount.characters', 1)).toBe(one);
    expect(plural('writeCount.characters', 2)).toBe(two);
    expect(relativeTime(0, 86_400_000)).toBe(yesterday);
    expect(date('2026-11-03T12:00:00Z')).toMatch(/\b2026\b/u);
  });
});

describe.each([...spokenLanguages, ...pseudoLanguages])('without asking Intl, %s', language => {
  const small = Array.from({ length: 1_000 }, (_, value) => value);
  // Its forms are not read here, only how a number is written.
  const { number } = createTranslator(language, en);

  test('writes numbers as Intl does', () => {
    const numbers = new Intl.NumberFormat(language);
    const samples = [...small, -1, -0, 0.5, 999.5, 1_000, 65_525, Number.NaN, Infinity];
    expect(samples.map(number)).toEqual(samples.map(value => numbers.format(value)));
  });

  test('counts as Intl does, or leaves it to count where there are more than two forms', () => {
    const rules = new Intl.PluralRules(language);
    const forms = new Set(small.map(value => rules.select(value)));
    const ones = small.filter(value => rules.select(value) === 'one');
    expect(singularOf(language)).toEqual(forms.size === 2 ? ones : undefined);
  });

  test('words a count as Intl would choose', () => {
    const forms = {
      one: 'one',
      two: 'two',
      few: 'few',
      many: 'many',
      zero: 'zero',
      other: 'other',
    };
    const words = { ...en, writeCount: { ...en.writeCount, characters: forms } };
    const { plural } = createTranslator(language, words);
    const rules = new Intl.PluralRules(language);
    const samples = [...small, 0.5, 1.5, 1_000, 1_000_000];
    expect(samples.map(value => plural('writeCount.characters', value))).toEqual(
      samples.map(value => rules.select(value)),
    );
  });
});

describe('a sentence that runs from right to left', () => {
  const { t, plural, direction } = createTranslator('ar', ar);

  test('isolates what runs the other way, and nothing else', () => {
    expect(direction).toBe('rtl');
    expect(t('here.formReply', { author: 'Anne-Lise' })).toBe('رد على \u2068Anne-Lise\u2069');
    expect(t('here.formReply', { author: 'ليلى' })).toBe('رد على ليلى');
    const english = createTranslator('en', en);
    expect(english.t('here.formReply', { author: 'ليلى' })).toBe('Reply to \u2068ليلى\u2069');
  });

  test.each([
    [0, 'لا تعليقات'],
    [1, 'تعليق واحد'],
    [2, 'تعليقان'],
    [3, '3 تعليقات'],
    [11, '11 تعليقًا'],
    [100, '100 تعليق'],
  ])('counts %d in its own form', (count, expected) => {
    expect(plural('threadCount.comments', count)).toBe(expected);
  });
});
