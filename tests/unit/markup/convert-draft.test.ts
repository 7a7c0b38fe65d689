import { describe, expect, test } from 'vitest';
import { convertDraft, readDraft, writeDraft } from '../../../utils/domain/markup/convert-draft.ts';
import { markupProfileOf } from '../../../utils/domain/markup/markup-profiles.ts';
import { writeHtml } from '../../../utils/domain/markup/write-html.ts';

const convert = (text: string, from: string, to: string): string =>
  convertDraft(text, markupProfileOf(from), markupProfileOf(to)).text;
const meaning = (text: string, system: string): string =>
  writeHtml(readDraft(text, markupProfileOf(system)));

describe('one draft, every spelling', () => {
  const draft =
    'Un **gras**, un *italique*, un ~~barré~~ et du `code`.\n\n> Cité\n\n- un\n- deux\n\n[Voir](https://j.example/a)';

  test.each([
    [
      'wordpress',
      'Un <strong>gras</strong>, un <em>italique</em>, un <del>barré</del> et du <code>code</code>.\n\n' +
        '<blockquote>Cité</blockquote>\n\n- un\n- deux\n\n<a href="https://j.example/a">Voir</a>',
    ],
    [
      'wpdiscuz',
      'Un <strong>gras</strong>, un <em>italique</em>, un <del>barré</del> et du <code>code</code>.\n\n' +
        '<blockquote>Cité</blockquote>\n\n<ul>\n<li>un</li>\n<li>deux</li>\n</ul>\n\n<a href="https://j.example/a">Voir</a>',
    ],
    [
      'coral',
      '<p>Un <strong>gras</strong>, un <em>italique</em>, un ~~barré~~ et du code.</p>' +
        '<blockquote><p>Cité</p></blockquote><ul><li>un</li><li>deux</li></ul><p>Voir (https://j.example/a)</p>',
    ],
    [
      'guardian',
      'Un <b>gras</b>, un <i>italique</i>, un <del>barré</del> et du <code>code</code>.\n\n' +
        '<blockquote>Cité</blockquote>\n\n- un\n- deux\n\n<a href="https://j.example/a">Voir</a>',
    ],
    ['isso', draft],
    [
      'cusdis',
      'Un **gras**, un *italique*, un ~~barré~~ et du `code`.\n\n> Cité\n\n- un\n- deux\n\nVoir (https://j.example/a)',
    ],
    [
      'spip',
      'Un {{gras}}, un {italique}, un ~~barré~~ et du <code>code</code>.\n\n<quote>\nCité\n</quote>\n\n' +
        '-* un\n-* deux\n\n[Voir->https://j.example/a]',
    ],
    [
      'dotclear-wiki',
      "Un __gras__, un ''italique'', un --barré-- et du @@code@@.\n\n> Cité\n\n* un\n* deux\n\n[Voir|https://j.example/a]",
    ],
    [
      'bbcode',
      'Un [b]gras[/b], un [i]italique[/i], un [s]barré[/s] et du [code]code[/code].\n\n[quote]\nCité\n[/quote]\n\n' +
        '[list]\n[*]un\n[*]deux\n[/list]\n\n[url=https://j.example/a]Voir[/url]',
    ],
    [
      'openweb',
      'Un gras, un italique, un ~~barré~~ et du code.\n\n> Cité\n\n- un\n- deux\n\nVoir (https://j.example/a)',
    ],
  ])('for %s', (system, expected) => {
    expect(convert(draft, 'github', system)).toBe(expected);
  });

  test.each(['wordpress', 'wpdiscuz', 'guardian', 'isso', 'dotclear-wiki', 'bbcode'])(
    'and back from %s',
    system => {
      expect(convert(convert(draft, 'github', system), system, 'github')).toBe(draft);
    },
  );

  test('a draft that stays where it is is not touched', () => {
    const text = '<B>a</b>  < b\r\n';
    expect(convert(text, 'wordpress', 'wordpress')).toBe(text);
  });

  test('what is lost is named', () => {
    const { degraded } = convertDraft(draft, markupProfileOf('github'), markupProfileOf('coral'));
    expect(degraded.toSorted()).toEqual(['code', 'link', 'strike']);
  });
});

describe('text that looks like markup stays text', () => {
  test.each([
    ['wordpress', 'x < y, <b>', 'x &lt; y, &lt;b>'],
    ['isso', 'a * b _c_ `d` [e](f) 2 < 3 <b>', 'a \\* b \\_c\\_ \\`d\\` [e\\](f) 2 < 3 \\<b>'],
    ['isso', '# non', '\\# non'],
    ['isso', '[1]: selon Zoé', '\\[1]: selon Zoé'],
    ['isso', 'snake_case_name', 'snake_case_name'],
    ['isso', 'https://j.example/a_b_*c', 'https://j.example/a_b_*c'],
    ['spip', '{a} [b]', '\\{a\\} \\[b\\]'],
    ['dotclear-wiki', '__a__', '\\_\\_a\\_\\_'],
  ])('on %s: %j', (system, text, written) => {
    const profile = markupProfileOf(system);
    const document = [{ kind: 'paragraph', children: [{ kind: 'text', text }] }] as const;
    expect(writeDraft(document, profile)).toBe(written);
    expect(readDraft(written, profile)).toEqual(document);
  });
});

describe('reading', () => {
  test.each([
    ['github', '***a*** b', '<p><strong><em>a</em></strong> b</p>'],
    ['github', 'a\nb\n\nc', '<p>a<br>b</p><p>c</p>'],
    ['cusdis', 'a\nb  \nc', '<p>a b<br>c</p>'],
    ['github', '1. a\n2. b\n   - c', '<ol><li>a</li><li>b<ul><li>c</li></ul></li></ol>'],
    ['github', '> a\n> > b', '<blockquote><p>a</p><blockquote><p>b</p></blockquote></blockquote>'],
    ['github', '```js\na < b\n```', '<pre><code>a &lt; b</code></pre>'],
    ['github', '# Titre\ntexte', '<p><strong>Titre</strong></p><p>texte</p>'],
    ['github', '[a](javascript:x) 2 * 3 * 4', '<p>[a](javascript:x) 2 * 3 * 4</p>'],
    [
      'github',
      '<https://j.example/>',
      '<p><a href="https://j.example/">https://j.example/</a></p>',
    ],
    ['github', '`` a` `` b', '<p><code>a`</code> b</p>'],
    ['github', '~~a~~ `**b**`', '<p><del>a</del> <code>**b**</code></p>'],
    ['wordpress', 'a <b>b\n\nc</b>', '<p>a <strong>b</strong></p><p><strong>c</strong></p>'],
    ['wordpress', '<code>a\nb</code>', '<pre><code>a\nb</code></pre>'],
    ['wordpress', 'x < y &amp; <truc>', '<p>x &lt; y &amp; &lt;truc&gt;</p>'],
    ['wpdiscuz', '<ul>\n<li>a</li>\n</ul>', '<ul><li>a</li></ul>'],
    ['coral', '<p>a</p>\n<p>b<br>c</p>', '<p>a</p><p>b<br>c</p>'],
    ['spip', '{{a}} {b}\nc\n_ d', '<p><strong>a</strong> <em>b</em> c<br>d</p>'],
    [
      'spip',
      '{{ {a} }} { {{b}} }',
      '<p><strong><em>a</em></strong> <em><strong>b</strong></em></p>',
    ],
    ['spip', '-* a\n-** b\n-# c', '<ul><li>a<ul><li>b</li></ul></li></ul><ol><li>c</li></ol>'],
    ['spip', 'a <quote>b</quote> c', '<p>a</p><blockquote><p>b</p></blockquote><p>c</p>'],
    ['bbcode', '[list=1][*]a[*]b[/list]', '<ol><li>a</li><li>b</li></ol>'],
    ['bbcode', '[quote="Jean"]a[/quote]b', '<blockquote><p>a</p></blockquote><p>b</p>'],
    [
      'bbcode',
      '[url]https://j.example/[/url]',
      '<p><a href="https://j.example/">https://j.example/</a></p>',
    ],
    ['dotclear-wiki', 'a%%%b', '<p>a<br>b</p>'],
    [
      'openweb',
      '- a\n- b\n\n> c\n\n1995. Une année',
      '<ul><li>a</li><li>b</li></ul><blockquote><p>c</p></blockquote><p>1995. Une année</p>',
    ],
  ])('%s: %j', (system, text, html) => {
    expect(meaning(text, system)).toBe(html);
  });
});

test.each([
  ['stars', 'github', '*a '],
  ['brackets', 'github', '['],
  ['links', 'github', '[a](b '],
  ['ticks', 'github', '`a'],
  ['tags', 'wordpress', '<b>'],
  ['braces', 'spip', '{a '],
  ['quotations', 'github', '> '],
  ['items', 'github', '- '],
  ['BBCode', 'bbcode', '[list][*]'],
])('20,000 characters of %s take no noticeable time', (_, system, piece) => {
  const text = piece.repeat(20_000 / piece.length);
  const start = performance.now();
  convert(text, system, 'openweb');
  expect(performance.now() - start).toBeLessThan(1000);
});

test('bold italics in SPIP are no title', () => {
  const text = '***a*** et **gras _et plus_**';
  const written = convert(text, 'isso', 'spip');
  expect(written).not.toContain('{{{');
  expect(written).not.toContain('}}}');
  expect(meaning(written, 'spip')).toBe(meaning(text, 'isso'));
});
