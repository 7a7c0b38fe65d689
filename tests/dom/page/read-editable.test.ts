import { expect, test } from 'vitest';
import { readEditable } from '../../../utils/page/read-editable.ts';

/** What each editor writes into its element, reduced by hand from what it was seen to write. */
test.each([
  ['nothing', '', ''],
  ['plain text', 'Bonjour', 'Bonjour'],
  [
    'lines in blocks, as Chromium makes them',
    'un<div>deux</div><div><br></div><div>trois</div>',
    'un\ndeux\n\ntrois',
  ],
  ['lines by br, as Firefox makes them', 'un<br>deux<br><br>trois<br>', 'un\ndeux\n\ntrois'],
  ['paragraphs', '<p>un</p><p>deux <b>gras</b></p>', 'un\ndeux gras'],
  ['an empty ProseMirror', '<p><br class="ProseMirror-trailingBreak"></p>', ''],
  [
    'an empty Slate with its placeholder',
    '<div data-slate-node="element"><span><span data-slate-placeholder="true">Votre avis</span><span data-slate-zero-width="n">\ufeff<br></span></span></div>',
    '',
  ],
  ['a list', '<ul><li>un</li><li>deux</li></ul><p>fin</p>', 'un\ndeux\nfin'],
  ['a quotation with paragraphs', '<blockquote><p>un</p><p>deux</p></blockquote>', 'un\ndeux'],
  ['what is said to be hidden from readers', 'un<span aria-hidden="true">¶</span>', 'un'],
])('%s', (_, html, text) => {
  const root = document.createElement('div');
  root.innerHTML = html;
  expect(readEditable(root)).toBe(text);
});

test('stops in a page that never ends', () => {
  const root = document.createElement('div');
  root.innerHTML = '<i>a</i>'.repeat(30_000);
  expect(readEditable(root).length).toBeLessThan(20_000);
});
