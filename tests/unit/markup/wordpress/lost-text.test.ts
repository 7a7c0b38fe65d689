import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findLostText } from '../../../../utils/domain/markup/wordpress/lost-text.ts';

/** Kind, reason, the words of the span, what replaces them. */
const summarize = (text: string): (string | undefined)[][] =>
  findLostText(text).map(({ kind, data, span, fix }) => [
    kind,
    String(data?.['reason']),
    text.slice(span.start, span.end),
    fix?.replacement,
  ]);

describe('text WordPress would destroy', () => {
  test.each([
    ['a comparison', 'un<deux, trois>quatre', 'angle', '<deux, trois>', '&lt;deux, trois>'],
    ['a condition', 'si (n<b && m>2)', 'angle', '<b && m>', '&lt;b && m>'],
    ['an allowed name with spaces round it', 'p < q > r', 'angle', '< q >', '&lt; q >'],
    ['an allowed name glued to a word', 'p<q>r', 'angle', '<q>', '&lt;q>'],
    ['an arrow both ways', 'a <=> b', 'angle', '<=>', '&lt;=>'],
    ['nothing in brackets', 'a <> b', 'angle', '<>', '&lt;>'],
    ['a name nobody has', 'Cher <prénom>,', 'angle', '<prénom>', '&lt;prénom>'],
    ['an element nobody has', 'Vec <T> v', 'unknown-element', '<T>', '&lt;T>'],
    [
      'an address',
      'voir <https://j.example/a>',
      'address',
      '<https://j.example/a>',
      'https://j.example/a',
    ],
    ['an e-mail address', 'à <redac@j.example>', 'address', '<redac@j.example>', 'redac@j.example'],
    ['a comment', 'a <!-- b --> c', 'comment', '<!-- b -->', '&lt;!-- b -->'],
    ['a tag shown in code', '<code><div></code>', 'code', '<div>', '&lt;div>'],
    ['a processing instruction', '<?php x ?>', 'angle', '<?php x ?>', '&lt;?php x ?>'],
  ])('%s', (_, text, reason, span, replacement) => {
    expect(summarize(text)).toEqual([['lost-text', reason, span, replacement]]);
  });
});

describe('markup WordPress takes away', () => {
  test.each([
    ['an inline element', 'un <u>mot', '<u>', ''],
    ['a break', 'un<br>deux', '<br>', '\n'],
    ['a break before a line feed', 'un<br />\ndeux', '<br />', ''],
    [
      'a picture leaves its text',
      '<img src="x" alt="un chat">',
      '<img src="x" alt="un chat">',
      'un chat',
    ],
    ['an item', 'un<li>deux', '<li>', '\n- '],
    ['the end of a paragraph', 'un</p>deux', '</p>', '\n\n'],
    ['the end of a cell', 'un</td>', '</td>', ''],
    ['a doctype', '<!DOCTYPE html>x', '<!DOCTYPE html>', ''],
  ])('%s', (_, text, span, replacement) => {
    expect(summarize(text)).toEqual([['markup-not-allowed', 'element', span, replacement]]);
  });

  test('attributes', () => {
    const tag = '<a href="https://j.example/" onclick="x" target=_blank>';
    expect(findLostText(`${tag}lire</a>`)).toMatchObject([
      {
        kind: 'markup-not-allowed',
        severity: 'info',
        span: { start: 0, end: tag.length },
        fix: { replacement: '<a href="https://j.example/">' },
        data: { reason: 'attribute', element: 'a', attributes: ['onclick', 'target'] },
      },
    ]);
  });

  test('a scheme that would be cut takes its address with it', () => {
    expect(findLostText('<a href="whatsapp://send" title="t">x</a>')).toMatchObject([
      {
        severity: 'warning',
        fix: { replacement: '<a title="t">' },
        data: { reason: 'scheme', schemes: ['whatsapp'] },
      },
    ]);
  });

  test('a lone < before a tag that goes is escaped with it', () => {
    expect(summarize('a <<u>b>')).toEqual([['markup-not-allowed', 'element', '<<u>', '&lt;']]);
  });
});

test.each([
  ['words', 'Rien du tout & plus'],
  ['a lone <', '3 < 5 et <3'],
  ['allowed elements', '<b>a</b> <a href="https://j.example/" title="t">b</a> <q cite="/x">c</q>'],
  ['an allowed element left open', '<em>oui'],
  ['spaces round an address', '<a href=" https://j.example/ ">b</a>'],
  ['what is escaped already', 'a &lt;b&gt; c'],
])('nothing to say about %s', (_, text) => {
  expect(findLostText(text)).toEqual([]);
});

test('every finding points at its own words', () => {
  const parts = fc.constantFrom(
    '<',
    '>',
    'a',
    '<b>',
    '<u>',
    '</p>',
    '<x y>',
    '<!--',
    '-->',
    ' ',
    '"',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(parts), words => {
      const text = words.join('');
      let end = 0;
      for (const { span, excerpt } of findLostText(text)) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(text.slice(span.start, span.end).startsWith(excerpt)).toBe(true);
        end = span.end;
      }
    }),
  );
});
