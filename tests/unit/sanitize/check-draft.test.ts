import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainProfile } from '../../../utils/domain/markup/profiles/plain.ts';
import { wordpressProfile } from '../../../utils/domain/markup/profiles/wordpress.ts';
import { storeComment } from '../../../utils/domain/markup/wordpress/store-comment.ts';
import { checkDraft, type CheckOptions } from '../../../utils/domain/sanitize/check-draft.ts';
import { cleanDraft } from '../../../utils/domain/sanitize/clean-draft.ts';

const options: CheckOptions = { profile: wordpressProfile, language: 'fr' };
const kindsOf = (text: string, checked = options): string[] =>
  checkDraft(text, checked).map(({ kind }) => kind);

test('findings of every sort come in reading order', () => {
  const text =
    'Bon\u200bjour, <u>lisez</u> https://j.example/a?utm_source=x !!!!! x<y, y>z, b\u0430nque';
  expect(kindsOf(text)).toEqual([
    'invisible',
    'markup-not-allowed',
    'markup-not-allowed',
    'tracking-link',
    'punctuation-repeat',
    'lost-text',
    'mixed-script',
  ]);
});

test('a clean comment in good French has no findings', () => {
  expect(
    kindsOf('«\u00a0Été\u00a0» : l’article dit vrai\u202f! https://j.example/a #1 👩‍🚀'),
  ).toEqual([]);
});

test('a plain system takes angle brackets as they are', () => {
  expect(kindsOf('x<y, y>z <u>', { ...options, profile: plainProfile })).toEqual([]);
});

describe('links', () => {
  test('what is taken away is named', () => {
    const [finding] = checkDraft('voir https://j.example/a?utm_source=x&id=1', options);
    expect(finding).toMatchObject({
      kind: 'tracking-link',
      fix: { replacement: 'https://j.example/a?id=1' },
      data: { names: ['utm_source'], kinds: ['tracker'] },
    });
  });

  test('a link to look at twice has no fix', () => {
    const [finding] = checkDraft('http://192.168.1.2/a', options);
    expect(finding).toMatchObject({ kind: 'link-warning', severity: 'warning' });
    expect(finding?.fix).toBeUndefined();
  });

  test('the second link of a WordPress comment holds it for moderation', () => {
    const one = 'https://a.example/ et c’est tout';
    expect(kindsOf(one)).toEqual([]);
    expect(checkDraft(`${one} ou www.b.example`, options)).toMatchObject([
      { kind: 'many-links', data: { links: 2, moderatedFrom: 2 } },
    ]);
  });
});

describe('personal data', () => {
  const text = 'moi@example.org ou lui@example.org';

  test('are looked for when asked, as advice without fix', () => {
    const personalData = { own: { email: 'moi@example.org' } };
    expect(checkDraft(text, { ...options, profile: plainProfile, personalData })).toMatchObject([
      { kind: 'email', data: { whose: 'mine' }, severity: 'warning' },
      { kind: 'email', data: { whose: 'someone' }, severity: 'warning' },
    ]);
    expect(
      checkDraft(text, { ...options, profile: plainProfile, personalData }).some(({ fix }) => fix),
    ).toBe(false);
  });

  test('are left alone otherwise', () => {
    expect(kindsOf('au 06 39 98 00 00')).toEqual([]);
  });
});

describe('length', () => {
  test('counts bytes, and points at what would be cut', () => {
    const fits = `${'é!'.repeat(21_840)}éé`;
    expect(kindsOf(fits)).toEqual([]);
    expect(checkDraft(`${fits}👍`, options)).toMatchObject([
      {
        kind: 'too-long',
        span: { start: 43_682, end: 43_684 },
        data: { length: 65_528, max: 65_525, unit: 'bytes' },
      },
    ]);
  });
});

describe('clean all', () => {
  test('cleans everything, and the caret stays in its word', () => {
    const text = '<p>Bon\u200bjour</p><p>voir https://j.example/?utm_source=x ou x<y, y>z</p>';
    const cleaned = cleanDraft(text, options);
    expect(cleaned.text).toBe('Bonjour\n\nvoir https://j.example/ ou x&lt;y, y>z');
    expect(cleaned.mapPosition(text.indexOf('jour'))).toBe(cleaned.text.indexOf('jour'));
    expect(cleaned.mapPosition(text.length)).toBe(cleaned.text.length);
  });

  const parts = fc.constantFrom(
    '<',
    '>',
    '<b>',
    '</b>',
    '<u>',
    '</u>',
    '<br>',
    '<!--',
    '-->',
    '<!-- > ',
    '</',
    '<x y>',
    '<a href="',
    '">',
    '<code>',
    '</code>',
    '<img alt="<',
    '&',
    '"',
    "'",
    ' ',
    '\n',
    'mot',
    'b',
    'https://j.example/?utm_source=x',
    'javascript:',
    '\u200b',
    '\u202e',
    'e\u0301',
    '\r',
  );
  const drafts = fc.oneof(
    fc.array(parts, { maxLength: 30 }).map(words => words.join('')),
    fc.string({ unit: 'binary', maxLength: 80 }),
  );

  test('cleaning twice is cleaning once', () => {
    fc.assert(
      fc.property(drafts, draft => {
        const { text } = cleanDraft(draft, options);
        expect(checkDraft(text, options).filter(({ fix }) => fix)).toEqual([]);
        expect(cleanDraft(text, options).text).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  test('WordPress takes no tag away from a cleaned draft', () => {
    const tags = (html: string): string[] =>
      Array.from(html.matchAll(/<\/?[a-z]+(?=[^<>]*>)/gi), ([tag]) => tag);
    fc.assert(
      fc.property(drafts, draft => {
        const { text } = cleanDraft(draft, options);
        expect(tags(storeComment(text))).toEqual(tags(text));
      }),
      { numRuns: 1000 },
    );
  });

  test('a draft of nothing but tags is cleaned to the end', () => {
    expect(cleanDraft('<u>'.repeat(20_000), options).text).toBe('');
  });
});

test.each([
  ['words', 'Je pense que la loi est bonne, mais pas assez. '],
  ['<', '<'],
  ['<a ', '<a '],
  ['<!--', '<!--'],
  ['quotes', `"'`],
  ['@', 'a@'],
  ['pictures joined', '👩‍'],
  ['isolates', '\u2067א'],
  ['spaces', ' '],
  ['marks', '\u0301'],
])('20,000 characters of %s take no noticeable time', (_, piece) => {
  const text = `${piece.repeat(20_000 / piece.length)}x`;
  const start = performance.now();
  checkDraft(text, options);
  expect(performance.now() - start).toBeLessThan(1000);
});
