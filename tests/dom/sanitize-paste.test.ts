import { describe, expect, test } from 'vitest';
import { toUnsafeHtml } from '../../utils/domain/markup/unsafe-html.ts';
import { writeHtml } from '../../utils/domain/markup/write-html.ts';
import { markupProfileOf } from '../../utils/domain/markup/markup-profiles.ts';
import { cleanPaste, readPastedHtml } from '../../utils/sanitize-paste.ts';

const parser = new DOMParser();
const read = (html: string) => readPastedHtml(toUnsafeHtml(html), parser);
const paste = (html: string): string => writeHtml(read(html).document);

/** A list item as Word and Outlook put it on the clipboard. */
const wordItem = (level: number, marker: string, text: string): string =>
  `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'>` +
  `<![if !supportLists]><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>` +
  `&nbsp;&nbsp; </span></span><![endif]>${text}<o:p></o:p></p>`;

describe('from Word and Outlook', () => {
  test.each([
    [
      'lists and lists in them',
      wordItem(1, '·', 'Un') + wordItem(2, 'o', 'Sous') + wordItem(1, '·', 'Deux') + '<p>Fin</p>',
      '<ul><li>Un<ul><li>Sous</li></ul></li><li>Deux</li></ul><p>Fin</p>',
    ],
    [
      'numbered lists',
      `${wordItem(1, '1.', 'Un')}\n${wordItem(1, '2.', 'Deux')}`,
      '<ol><li>Un</li><li>Deux</li></ol>',
    ],
    [
      'a list that changes its kind',
      wordItem(1, '1.', 'Un') + wordItem(1, '·', 'Deux'),
      '<ol><li>Un</li></ol><ul><li>Deux</li></ul>',
    ],
    [
      'markers written as text',
      `<p style='mso-list:l0 level1 lfo1'>·<span>&nbsp;&nbsp; </span>Un</p>`,
      '<ul><li>Un</li></ul>',
    ],
    [
      'empty paragraphs and breaks',
      '<p><o:p>&nbsp;</o:p></p><p>Un<br>deux</p>',
      '<p>Un<br>deux</p>',
    ],
    ['hidden text', '<p>a<span style="mso-hide:all">secret</span>b</p>', '<p>ab</p>'],
  ])('%s', (_, html, expected) => {
    expect(paste(html)).toBe(expected);
  });

  test('paths of the writer’s machine go, and are counted', () => {
    const { document, removed } = read(
      '<p><a href="file:///C:/Users/moi/a.docx">a</a><img src="file:///C:/Users/moi/i.png"></p>',
    );
    expect(writeHtml(document)).toBe('<p>a</p>');
    expect(removed).toEqual({ 'local-paths': 2 });
  });
});

describe('from other programs', () => {
  test.each([
    [
      'Google Docs: the outer bold is none, the inner is',
      '<b style="font-weight:normal" id="docs-internal-guid-1"><p><span style="font-weight:400">a </span>' +
        '<span style="font-weight:700">b</span></p></b>',
      '<p>a <strong>b</strong></p>',
    ],
    [
      'Google Docs: a list straight in a list',
      '<ul><li><p>Un</p></li><ul><li><p>Sous</p></li></ul><li><p>Deux</p></li></ul>',
      '<ul><li>Un<ul><li>Sous</li></ul></li><li>Deux</li></ul>',
    ],
    [
      'Excel: cells do not run together',
      '<table><tr><td>A</td><td>B</td></tr><tr><td>C</td><td></td></tr></table>',
      '<p>A</p><p>B</p><p>C</p>',
    ],
    [
      'LibreOffice: lines of the source are no lines',
      '<p><font face="Liberation Serif">Un\n  deux</font></p>',
      '<p>Un deux</p>',
    ],
    [
      'Quill: bullets in ol',
      '<ol><li data-list="bullet"><span class="ql-ui"></span>a</li></ol>',
      '<ul><li>a</li></ul>',
    ],
    [
      'messengers: lines kept by style',
      '<span style="white-space: pre-wrap">un\ndeux\n\ntrois</span>',
      '<p>un<br>deux</p><p>trois</p>',
    ],
    ['Gmail', '<div>Un</div><div><br></div><div>Deux</div>', '<p>Un</p><p>Deux</p>'],
    [
      'pictures of emoji',
      '<p>bien <img alt="😀" src="https://s.example/e.png"></p>',
      '<p>bien 😀</p>',
    ],
  ])('%s', (_, html, expected) => {
    expect(paste(html)).toBe(expected);
  });
});

describe('from web pages', () => {
  test.each([
    [
      'quotation',
      '<blockquote>Cité</blockquote>Réponse',
      '<blockquote><p>Cité</p></blockquote><p>Réponse</p>',
    ],
    [
      'code',
      '<pre><code>a\n  b</code></pre><p><code>c</code></p>',
      '<pre><code>a\n  b</code></pre><p><code>c</code></p>',
    ],
    ['nesting as written', '<i><b>a</b></i>', '<p><em><strong>a</strong></em></p>'],
    ['headings', '<h2>Titre</h2><p>Texte</p>', '<p>Titre</p><p>Texte</p>'],
    [
      'French spaces',
      '<p>«&nbsp;Oui&nbsp;»&nbsp;: 10&nbsp;000&nbsp;€</p>',
      '<p>«\u00a0Oui\u00a0»\u00a0: 10\u00a0000\u00a0€</p>',
    ],
    ['other no-break spaces', '<p>mot&nbsp;mot &nbsp; mot</p>', '<p>mot mot mot</p>'],
    ['angle brackets stay text', '<p>a &lt;b&gt; c</p>', '<p>a &lt;b&gt; c</p>'],
    [
      'links',
      '<a href="https://j.example/?a=1&amp;b=2">j</a>',
      '<p><a href="https://j.example/?a=1&amp;b=2">j</a></p>',
    ],
    ['no other links', '<a href="javascript:alert(1)">a</a> <a href="/x">b</a>', '<p>a b</p>'],
  ])('%s', (_, html, expected) => {
    expect(paste(html)).toBe(expected);
  });

  test('what is removed is counted by kind', () => {
    const { removed } = read(
      'a<nav>m</nav><button>b</button><script>c</script><img src="https://s.example/1.png">' +
        '<span hidden>d</span><a href="#x">e</a><h1>f</h1><table><tr><td>g</td></tr></table>',
    );
    expect(removed).toEqual({
      controls: 2,
      scripts: 1,
      pictures: 1,
      hidden: 1,
      links: 1,
      appearance: 1,
      tables: 1,
    });
  });

  test('thousands of nested elements leave their text', () => {
    expect(paste(`${'<div>'.repeat(500)}mot${'</div>'.repeat(500)}`)).toContain('mot');
  });

  test('a whole site is taken as plain text', () => {
    const { document } = read(`<p>mot</p>${'<br>'.repeat(20_000)}`);
    expect(writeHtml(document)).toBe('<p>mot</p>');
  });
});

test.each([
  ['wordpress', '<strong>a</strong>\n\n- b\n- x &lt; y', ['list']],
  ['github', '**a**\n\n- b\n- x < y', []],
  ['openweb', 'a\n\n- b\n- x < y', ['strong', 'list']],
])('for %s', (system, text, degraded) => {
  const html = toUnsafeHtml('<p><b>a</b></p><ul><li>b</li><li>x &lt; y</li></ul>');
  expect(cleanPaste(html, markupProfileOf(system), parser)).toEqual({
    text,
    degraded,
    removed: {},
  });
});
