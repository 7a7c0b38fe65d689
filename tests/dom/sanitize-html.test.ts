import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainProfile } from '../../utils/domain/markup/profiles/plain.ts';
import { wordpressProfile } from '../../utils/domain/markup/profiles/wordpress.ts';
import { toUnsafeHtml } from '../../utils/domain/markup/unsafe-html.ts';
import { createHtmlSanitizer } from '../../utils/sanitize-html.ts';

const sanitizer = createHtmlSanitizer(window, wordpressProfile);
const clean = (html: string): string => sanitizer.toHtml(toUnsafeHtml(html));

describe('what is left', () => {
  test.each([
    ['allowed elements', '<p>a <b>b</b><br>c</p>', '<p>a <b>b</b><br>c</p>'],
    ['text of other elements', '<h1>a</h1><font>b</font>', 'ab'],
    ['no script, not even its text', 'a<script>alert(1)</script>b', 'ab'],
    [
      'no picture, no frame',
      'a<img src="https://t.example/x.png"><iframe src="/"></iframe>b',
      'ab',
    ],
    [
      'no handlers, styles, names, data',
      '<b onclick="x" style="y" id=z class=c data-a=1 aria-label=2>b</b>',
      '<b>b</b>',
    ],
    [
      'attributes of their own element only',
      '<b href="https://j.example/" title="t">b</b>',
      '<b>b</b>',
    ],
    [
      'web and mail addresses',
      '<a href="https://j.example/">a</a><a href="mailto:a@j.example">b</a>',
      '<a href="https://j.example/">a</a><a href="mailto:a@j.example">b</a>',
    ],
    [
      'no other scheme',
      '<a href="javascript:x">a</a><a href="data:,x">b</a><a href="tel:1">c</a>',
      '<a>a</a><a>b</a><a>c</a>',
    ],
    [
      'no scheme in disguise',
      '<a href="java\nscript:x">a</a><a href="&#1;javascript:x">b</a>',
      '<a>a</a><a>b</a>',
    ],
    [
      'no address of the page',
      '<a href="/x">a</a><a href="//h.example">b</a><a href="#c">c</a>',
      '<a>a</a><a>b</a><a>c</a>',
    ],
    [
      'a date is no address',
      '<del datetime="2026-01-01">a</del>',
      '<del datetime="2026-01-01">a</del>',
    ],
    ['no customised element', '<b is="x-y">a</b>', '<b>a</b>'],
    ['no comment', 'a<!-- b -->c', 'ac'],
    ['nothing of another namespace', '<svg><b>a</b></svg><math><mi>b</mi></math>', '<b>a</b>'],
    ['nothing of a page of frames', '<frameset onload="x"></frameset>', ''],
    ['text as HTML', 'a & b &lt;c&gt;', 'a &amp; b &lt;c&gt;'],
    [
      'links in links are undone',
      '<a href="https://a.example/"><table><td><a href="https://b.example/">x</a></table></a>',
      '<a href="https://a.example/"></a><a href="https://b.example/">x</a>',
    ],
  ])('%s', (_, html, left) => {
    expect(clean(html)).toBe(left);
  });
});

test('links of the preview open elsewhere and tell nothing', () => {
  const html = '<a href="https://j.example/" target="_top" rel="opener">a</a><a>b</a>';
  const [link, bare] = sanitizer.toFragment(toUnsafeHtml(html)).querySelectorAll('a');
  expect(link?.outerHTML).toBe(
    '<a href="https://j.example/" target="_blank" rel="noopener noreferrer nofollow ugc">a</a>',
  );
  expect(bare?.outerHTML).toBe('<a>b</a>');
});

test('the fragment belongs to a document that loads nothing', () => {
  const { ownerDocument } = sanitizer.toFragment(toUnsafeHtml('<b>a</b>'));
  expect(ownerDocument).not.toBe(document);
  expect(ownerDocument.defaultView).toBeNull();
});

test('each profile has its own list', () => {
  const plain = createHtmlSanitizer(window, plainProfile);
  expect(plain.toHtml(toUnsafeHtml('<p><b>a</b></p>'))).toBe('<p>a</p>');
  expect(clean('<p><b>a</b></p>')).toBe('<p><b>a</b></p>');
});

test.each([
  ['a picture', { img: ['src'] }, 'img'],
  ['a style', { b: ['style'] }, 'b[style]'],
  ['a handler', { b: ['onclick'] }, 'b[onclick]'],
])('no profile may allow %s', (_, elements, named) => {
  expect(() => createHtmlSanitizer(window, { ...wordpressProfile, elements })).toThrow(named);
});

test('very deep nesting leaves its text', () => {
  const html = clean(`${'<b>'.repeat(300)}a${'</b>'.repeat(300)}`);
  expect(html).toBe(`${'<b>'.repeat(100)}a${'</b>'.repeat(100)}`);
});

describe('properties', () => {
  const pieces = fc.constantFrom(
    '<a href="javascript:x">',
    '<a href="https://j.example/">',
    '</a>',
    '<b>',
    '</b>',
    '<p>',
    '</p>',
    '<table>',
    '<td>',
    '</table>',
    '<svg>',
    '</svg>',
    '<math>',
    '<mtext>',
    '<style>',
    '</style>',
    '<title>',
    '<noscript>',
    '<template>',
    '<img src=x onerror=y>',
    '<b is=x>',
    '<blockquote cite="data:,">',
    '</blockquote>',
    '<form>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '&lt;',
    '<',
    '>',
    '"',
    'mot',
    '<select>',
    '<option>',
    '<script>',
    '</script>',
    '<br>',
  );
  const html = fc.array(pieces, { maxLength: 20 }).map(parts => parts.join(''));

  test('only listed elements and attributes, and the same when cleaned again', () => {
    const lists = new Map<string, readonly string[]>([
      ...wordpressProfile.shownElements.map((name): [string, readonly string[]] => [name, []]),
      ...Object.entries(wordpressProfile.elements),
    ]);
    fc.assert(
      fc.property(html, dirty => {
        const once = clean(dirty);
        expect(clean(once)).toBe(once);
        const template = document.createElement('template');
        template.innerHTML = once;
        for (const element of template.content.querySelectorAll('*')) {
          const allowed = lists.get(element.localName) ?? ['nothing'];
          expect([...allowed, '']).toEqual(expect.arrayContaining(element.getAttributeNames()));
          expect(lists.has(element.localName)).toBe(true);
        }
      }),
    );
  });
});
