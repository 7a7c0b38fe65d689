import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeDraft } from '../../utils/domain/markup/convert-draft.ts';
import { MARKUP_PROFILES, markupProfileOf } from '../../utils/domain/markup/markup-profiles.ts';
import { markdownToHtml } from '../../utils/markdown-html.ts';
import { createHtmlSanitizer } from '../../utils/sanitize-html.ts';
import { HOSTILE_MARKUP } from '../support/hostile-markup.ts';

const SANITIZERS = new Map(
  MARKUP_PROFILES.map(profile => [profile, createHtmlSanitizer(window, profile)]),
);

/** What the reader sees: parsed by the system's own settings, then sanitized by its own lists. */
function show(text: string, system = 'github'): HTMLElement {
  const profile = markupProfileOf(system);
  const fragment = SANITIZERS.get(profile)?.toFragment(markdownToHtml(text, profile));
  const shown = document.createElement('div');
  shown.append(fragment ?? '');
  return shown;
}

/** The same on one line, without what the preview adds to links. */
function html(text: string, system?: string): string {
  const shown = show(text, system);
  for (const link of shown.querySelectorAll('a')) {
    link.removeAttribute('target');
    link.removeAttribute('rel');
  }
  // Between blocks line feeds mean nothing; inside code they are kept.
  return shown.innerHTML.replace(/(<[^>]+>)\n+(?=<)/g, '$1').trim();
}

const LINK = '<a href="https://j.example/un">ici</a>';

describe('CommonMark', () => {
  test.each([
    ['a full reference', 'Lire [ici][une].\n\n[une]: https://j.example/un', `<p>Lire ${LINK}.</p>`],
    ['a collapsed reference', '[ici][]\n\n[Ici]: https://j.example/un', `<p>${LINK}</p>`],
    ['a shortcut reference', '[ici]\n\n[ici]: <https://j.example/un>', `<p>${LINK}</p>`],
    ['a reference nobody defines', '[ici][une] [sic]', '<p>[ici][une] [sic]</p>'],
    ['an inline link', '[ici](https://j.example/un)', `<p>${LINK}</p>`],
    [
      'a link with brackets in its address',
      '[a](https://j.example/b_(c))',
      '<p><a href="https://j.example/b_(c)">a</a></p>',
    ],
    [
      'a link with a title',
      '[a](https://j.example/ "mot")',
      '<p><a href="https://j.example/" title="mot">a</a></p>',
    ],
    [
      'nested lists',
      '- a\n  - b\n    1. c\n- d',
      '<ul><li>a\n<ul><li>b\n<ol><li>c</li></ol></li></ul></li><li>d</li></ul>',
    ],
    [
      'a loose list',
      '1. a\n\n   suite\n2. b',
      '<ol><li><p>a</p><p>suite</p></li><li><p>b</p></li></ol>',
    ],
    ['a quotation in a list', '- > a', '<ul><li><blockquote><p>a</p></blockquote></li></ul>'],
    ['a lazy quotation', '> a\nb', '<blockquote><p>a<br>\nb</p></blockquote>'],
    ['nested quotations', '> > a', '<blockquote><blockquote><p>a</p></blockquote></blockquote>'],
    [
      'indented code',
      'a\n\n    si (x < y)\n      *z*',
      '<p>a</p><pre><code>si (x &lt; y)\n  *z*\n</code></pre>',
    ],
    ['fenced code', '~~~js\n<b>\n\n`c`\n~~~', '<pre><code>&lt;b&gt;\n\n`c`\n</code></pre>'],
    ['code in a line', '`` a ` *b* ``', '<p><code>a ` *b*</code></p>'],
    ['a heading', '## Titre ##', '<h2>Titre</h2>'],
    ['an underlined heading', 'Titre\n===', '<h1>Titre</h1>'],
    ['a rule', 'a\n\n***', '<p>a</p><hr>'],
    ['emphasis in emphasis', '***a** b*', '<p><em><strong>a</strong> b</em></p>'],
    ['underscores in a word', 'un_mot_long et 2*3*4', '<p>un_mot_long et 2<em>3</em>4</p>'],
    ['escapes', '\\*a\\* \\[b](c)', '<p>*a* [b](c)</p>'],
    ['entities', '&eacute; &#233; &amp;lt; &sans;', '<p>é é &amp;lt; &amp;sans;</p>'],
    [
      'an autolink',
      '<https://j.example/?a=1&b=2>',
      '<p><a href="https://j.example/?a=1&amp;b=2">https://j.example/?a=1&amp;b=2</a></p>',
    ],
    [
      'an address of mail',
      '<zoe@j.example>',
      '<p><a href="mailto:zoe@j.example">zoe@j.example</a></p>',
    ],
  ])('%s', (_, text, expected) => {
    expect(html(text)).toBe(expected);
  });

  test('a table, its columns set to their side', () => {
    expect(html('| a | b |\n|---|--:|\n| *1* | 2 |')).toBe(
      '<table><thead><tr><th>a</th><th align="right">b</th></tr></thead>' +
        '<tbody><tr><td><em>1</em></td><td align="right">2</td></tr></tbody></table>',
    );
  });
});

describe('line feeds', () => {
  test.each([
    ['github', 'a\nb', '<p>a<br>\nb</p>'],
    ['isso', 'a\nb', '<p>a<br>\nb</p>'],
    ['cusdis', 'a\nb', '<p>a\nb</p>'],
    ['cusdis', 'a  \nb', '<p>a<br>\nb</p>'],
    ['cusdis', 'a\\\nb', '<p>a<br>\nb</p>'],
    ['cusdis', 'a\n\nb', '<p>a</p><p>b</p>'],
  ])('of %s: %j', (system, text, expected) => {
    expect(html(text, system)).toBe(expected);
  });
});

describe('each system its own way', () => {
  const TYPED = 'un <b>mot</b>';
  const READ = '<p>un <b>mot</b></p>';
  const SHOWN = '<p>un &lt;b&gt;mot&lt;/b&gt;</p>';
  test.each([
    ['artalk', READ],
    ['cusdis', SHOWN],
    ['discourse', READ],
    ['fastcomments', READ],
    ['giscus', READ],
    ['isso', SHOWN],
    ['remark42', READ],
    ['twikoo', READ],
    ['utterances', READ],
    ['waline', READ],
  ])('%s: elements typed in the text', (system, expected) => {
    expect(html(TYPED, system)).toBe(expected);
  });

  const ALL = ['https://a.example/', 'www.b.fr', 'zoe@c.fr', 'd.fr'];
  test.each([
    ['artalk', ALL.slice(0, 3)],
    ['cusdis', ALL],
    ['discourse', ALL],
    ['fastcomments', ALL.slice(0, 1)],
    ['giscus', ALL.slice(0, 3)],
    ['isso', ALL.slice(0, 1)],
    ['remark42', ALL.slice(0, 1)],
    ['twikoo', ALL.slice(0, 3)],
    ['utterances', ALL.slice(0, 3)],
    ['waline', ALL],
  ])('%s: which bare addresses become links', (system, expected) => {
    const links = show(`Voir ${ALL.join(', ')}.`, system).querySelectorAll('a[href]');
    expect([...links].map(link => link.textContent)).toEqual(expected);
  });

  test.each([
    ['(www.a.fr/b)', 'http://www.a.fr/b'],
    ['www.a.fr?', 'http://www.a.fr'],
    ['**www.a.fr/été.**', 'http://www.a.fr/%C3%A9t%C3%A9'],
    ['xwww.a.fr', undefined],
    ['www. a', undefined],
  ])('an address of GitHub without scheme: %s', (text, address) => {
    expect(show(text).querySelector('a')?.getAttribute('href')).toBe(address);
  });

  test('a host that looks like another one is shown as it is', () => {
    const typed = 'https://xn--80ak6aa92e.com/';
    for (const text of [typed, `<${typed}>`])
      expect(show(text, 'waline').querySelector('a')?.textContent).toBe(typed);
  });

  test.each([
    ['github', '[a](https://j.example/)', '<p><a href="https://j.example/">a</a></p>'],
    ['cusdis', '[a](/b) ![c](/d)', '<p>[a](/b) ![c](/d)</p>'],
    ['isso', 'a ![mot](https://j.example/p.png) b', '<p>a  b</p>'],
    ['isso', '|a|\n|-|\n|b|', '<p>|a|<br>\n|-|<br>\n|b|</p>'],
    ['cusdis', '~~a~~', '<p><s>a</s></p>'],
    ['isso', '~~a~~', '<p><del>a</del></p>'],
    [
      'discourse',
      '|a|\n|-|\n|b|',
      '<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>',
    ],
    ['twikoo', 'a\n\n    b', '<p>a</p><p>b</p>'],
    ['artalk', 'a\n\n    b', '<p>a</p><pre><code>b\n</code></pre>'],
    ['fastcomments', '# a\n- b\n> c', '<p># a<br>\n- b<br>\n&gt; c</p>'],
    ['waline', '"a" -- b...', '<p>“a” – b…</p>'],
    ['github', '"a" -- b...', '<p>"a" -- b...</p>'],
  ])('%s reads %j', (system, text, expected) => {
    expect(html(text, system)).toBe(expected);
  });
});

const MARKDOWN = MARKUP_PROFILES.filter(({ format }) => format === 'markdown');

const SIGNS = [
  ...'*_`~[](){}<>&\\#-+|\'"@%!:;. 1a=',
  ...'mot|<b>|</b>|&eacute;|a_b|- |1. |> |[r]: x|![a](b)|[a](b)'.split('|'),
];
const plain = fc
  .array(fc.constantFrom(...SIGNS), { minLength: 1, maxLength: 12 })
  .map(signs => signs.join('').trim().replace(/ +/g, ' '));

// Waline sets signs its own way, so that they are not what was typed.
test.each(MARKDOWN.filter(({ markdown }) => !markdown?.typography).map(({ id }) => id))(
  'plain text written for %s is shown as it was meant',
  id => {
    fc.assert(
      fc.property(plain, text => {
        const written = writeDraft(
          [{ kind: 'paragraph', children: [{ kind: 'text', text }] }],
          markupProfileOf(id),
        );
        expect(show(written, id).textContent.trim()).toBe(text);
      }),
      { numRuns: 200 },
    );
  },
);

test.each(MARKDOWN.map(({ id }) => id))('%s loads no picture, however it is written', id => {
  const text =
    '![mot](https://j.example/p.png) ![](https://j.example/q.png) ![r]\n\n' +
    '<img src="https://j.example/s.png" onerror=alert(1)>\n\n[r]: https://j.example/r.png';
  expect(show(text, id).querySelector('img, picture, svg, [src], [srcset], [style]')).toBeNull();
});

test('a picture leaves its words, else its address', () => {
  expect(html('![un *mot* <](https://j.example/p.png)')).toBe('<p>un mot &lt;</p>');
  expect(html('![](https://j.example/p.png)')).toBe('<p>https://j.example/p.png</p>');
});

/** Ways of Markdown to an address or an element that a browser would act on. */
const HOSTILE_MARKDOWN = [
  '[a](javascript:alert(1))',
  '[a](JaVaScRiPt:alert(1))',
  '[a](java\nscript:alert(1))',
  '[a](<java\tscript:alert(1)>)',
  '[a](&#106;avascript&colon;alert(1))',
  '[a](\u0001javascript:alert(1))',
  '[a](javascript\\:alert(1))',
  '[a](vbscript:x) [b](data:text/html,<script>alert(1)</script>) [c](file:///etc/passwd)',
  '[a][r]\n\n[r]: javascript:alert(1)',
  '[r]\n\n[r]: <data:text/html;base64,PHNjcmlwdD4=> "\'><script>alert(1)</script>"',
  '<javascript:alert(1)>',
  '![a](javascript:alert(1)) ![b](data:image/svg+xml,<svg/onload=alert(1)>)',
  '![a" onerror="alert(1)](x)',
  '[a](https://j.example/" onclick="alert(1))',
  '[a](https://j.example/ "\\" onclick=\\"alert(1)")',
  '[<img src=x onerror=alert(1)>](https://j.example/)',
  '`<script>alert(1)</script>` <script>`</script>`alert(1)',
  '```"><script>alert(1)</script>\nx\n```',
  '    </code></pre><script>alert(1)</script>',
  '|<script>|\n|-|\n|alert(1)</script>|',
  '- <details open ontoggle=alert(1)>\n  - **<b onclick=alert(1)>x</b>**',
  '<a href="javascript:alert(1)">a *b* </a>',
  'https://j.example/"onmouseover="alert(1)',
  '<https://j.example/"><script>alert(1)</script>>',
];

/** What nests by the thousand takes jsdom a second each; the parser is tried with it below. */
const HOSTILE_TEXTS = HOSTILE_MARKUP.filter(({ length }) => length < 1000).flatMap(markup => [
  markup,
  // Inside other marks, where a parser is in another state.
  `> - *a* ${markup}\n\n[b](<${markup.replaceAll('\n', ' ')}>)`,
]);

const ATTRIBUTES = new Set(['href', 'title', 'align', 'colspan', 'rowspan', 'target', 'rel']);

/** What a profile does not list, and addresses that are none of the web. */
function findStrangers(shown: HTMLElement, elements: object): string[] {
  const strangers: string[] = [];
  for (const { localName, attributes } of shown.querySelectorAll('*')) {
    if (!(localName in elements)) strangers.push(localName);
    for (const { name, value } of attributes)
      if (name === 'href' ? !/^(?:https?|mailto):/i.test(value) : !ATTRIBUTES.has(name))
        strangers.push(`${localName} ${name}=${value}`);
  }
  return strangers;
}

test.each(MARKDOWN.map(({ id, elements }) => [id, elements] as const))(
  'hostile text on %s leaves nothing that runs, loads or leads to a program',
  (id, elements) => {
    const left = [...HOSTILE_MARKDOWN, ...HOSTILE_TEXTS].flatMap(text => {
      const strangers = findStrangers(show(text, id), elements);
      return strangers.length > 0 ? [{ text, strangers }] : [];
    });
    expect(left).toEqual([]);
  },
);

test.each(['[', '![', '*a **b _c ', '>', '<a ', '- a\n  - b\n', '[a](', '`a``', 'www.a.', '|a'])(
  '20,000 characters of %j keep nobody waiting',
  piece => {
    const text = piece.repeat(Math.ceil(20_000 / piece.length));
    for (const system of ['github', 'waline']) {
      const start = performance.now();
      markdownToHtml(text, markupProfileOf(system));
      expect(performance.now() - start).toBeLessThan(2000);
    }
  },
);
