import { describe, expect, test } from 'vitest';
import { readDraft } from '../../../utils/domain/markup/convert-draft.ts';
import { formattingOf } from '../../../utils/domain/markup/document/write-document.ts';
import {
  type FormatCommand,
  formatCommandsOf,
  formatSelection,
  isFormatted,
  readLinkAddress,
} from '../../../utils/domain/markup/format-selection.ts';
import {
  MARKUP_PROFILES,
  markupProfileOf,
  typedProfileOf,
} from '../../../utils/domain/markup/markup-profiles.ts';

/** `‹` and `›` stand at the ends of the selection, `|` at a caret. */
const read = (marked: string) => {
  const start = marked.indexOf('‹');
  if (start === -1) {
    const caret = marked.indexOf('|');
    return { text: marked.replace('|', ''), start: caret, end: caret };
  }
  return { text: marked.replace(/[‹›]/g, ''), start, end: marked.indexOf('›') - 1 };
};

const show = ({ text, start, end }: ReturnType<typeof read>): string =>
  start === end
    ? `${text.slice(0, start)}|${text.slice(end)}`
    : `${text.slice(0, start)}‹${text.slice(start, end)}›${text.slice(end)}`;

const format = (marked: string, command: FormatCommand, system: string, address = ''): string =>
  show(formatSelection(read(marked), command, markupProfileOf(system), address));

const HERE = 'https://j.example/a?b=1&c=(2)';

describe('words', () => {
  test.each([
    ['wordpress', 'strong', 'un <strong>‹deux›</strong> trois'],
    ['wordpress', 'emphasis', 'un <em>‹deux›</em> trois'],
    ['wordpress', 'strike', 'un <del>‹deux›</del> trois'],
    ['wordpress', 'code', 'un <code>‹deux›</code> trois'],
    ['guardian', 'strong', 'un <b>‹deux›</b> trois'],
    ['guardian', 'emphasis', 'un <i>‹deux›</i> trois'],
    ['drupal', 'emphasis', 'un <em>‹deux›</em> trois'],
    ['isso', 'strong', 'un **‹deux›** trois'],
    ['isso', 'emphasis', 'un *‹deux›* trois'],
    ['isso', 'strike', 'un ~~‹deux›~~ trois'],
    ['isso', 'code', 'un `‹deux›` trois'],
    ['spip', 'strong', 'un {{‹deux›}} trois'],
    ['spip', 'emphasis', 'un {‹deux›} trois'],
    ['spip', 'code', 'un <code>‹deux›</code> trois'],
    ['dotclear-wiki', 'strong', 'un __‹deux›__ trois'],
    ['dotclear-wiki', 'emphasis', "un ''‹deux›'' trois"],
    ['dotclear-wiki', 'strike', 'un --‹deux›-- trois'],
    ['dotclear-wiki', 'code', 'un @@‹deux›@@ trois'],
    ['bbcode', 'strong', 'un [b]‹deux›[/b] trois'],
    ['bbcode', 'emphasis', 'un [i]‹deux›[/i] trois'],
    ['bbcode', 'strike', 'un [s]‹deux›[/s] trois'],
    ['bbcode', 'code', 'un [code]‹deux›[/code] trois'],
  ] as const)('%s %s', (system, command, marked) => {
    expect(format('un ‹deux› trois', command, system)).toBe(marked);
    expect(format(marked, command, system)).toBe('un ‹deux› trois');
  });

  test.each([
    ['the spaces at the ends stay outside', 'un‹ deux ›trois', 'un **‹deux›** trois'],
    ['a caret in a word means the word', 'un de|ux trois', 'un **de|ux** trois'],
    ['a caret in marked words takes the marks off', '**un d|eux**', 'un d|eux'],
    ['a caret elsewhere gets marks to type between', 'un | trois', 'un **|** trois'],
    ['and loses them again', 'un **|** trois', 'un | trois'],
    ['at the end of marked words a press steps out', 'un **deux|**', 'un **deux**|'],
    ['and the next steps in again', 'un **deux**|', 'un **deux|**'],
    ['part of marked words takes the marks off', '**un ‹deux› trois**', 'un ‹deux› trois'],
    ['the marks may be selected too', 'un ‹**deux**› trois', 'un ‹deux› trois'],
    ['what is marked inside becomes one', '‹un **deux** trois›', '**‹un deux trois›**'],
    ['and across an end', '**un ‹deux** trois›', '**un ‹deux trois›**'],
    ['each line on its own', '‹un\n\ndeux›', '**‹un**\n\n**deux›**'],
    ['and back', '**‹un**\n\n**deux›**', '‹un\n\ndeux›'],
    ['without the marks of lines', '‹> - un\n> - deux›', '> - **‹un**\n> - **deux›**'],
    ['the other spelling is known', 'un __‹deux›__', 'un ‹deux›'],
    ['italic is no bold', '*‹un›*', '***‹un›***'],
    ['bold in italic goes alone', '***‹un›***', '*‹un›*'],
    ['stars of a product are no marks', '2 * ‹3› * 4', '2 * **‹3›** * 4'],
    ['nothing is escaped', '‹a_b [c] <d> & #1›', '**‹a_b [c] <d> & #1›**'],
    ['a star of its own at the end is left alone', '‹2 *› 3', '‹2 *› 3'],
    ['spaces alone are left alone', 'un‹  ›deux', 'un‹  ›deux'],
  ])('%s', (_, before, after) => {
    expect(format(before, 'strong', 'isso')).toBe(after);
  });

  test.each([
    ['isso', 'emphasis', '**‹un›**', '***‹un›***'],
    ['isso', 'emphasis', '***‹un›***', '**‹un›**'],
    ['isso', 'emphasis', '**‹un›** et *deux*', '***‹un›*** et *deux*'],
    ['isso', 'code', 'un ‹`a`›', 'un ‹a›'],
    ['isso', 'code', '‹un ` tic›', '``‹un ` tic›``'],
    ['wordpress', 'strong', '<B>‹un›</B>', '‹un›'],
    ['wordpress', 'emphasis', '<i>u|n</i>', 'u|n'],
    [
      'wordpress',
      'strong',
      '‹<blockquote>un›</blockquote>',
      '<blockquote><strong>‹un›</strong></blockquote>',
    ],
    [
      'wpdiscuz',
      'strong',
      '‹<ul>\n<li>un</li>\n</ul>›',
      '<ul>\n<li><strong>‹un›</strong></li>\n</ul>',
    ],
    ['spip', 'strong', '‹-* un\n-* deux›', '-* {{‹un}}\n-* {{deux›}}'],
    ['bbcode', 'strong', '[B]‹un›[/B]', '‹un›'],
    ['spip', 'emphasis', '{{‹un›}}', '{{ {‹un›} }}'],
    ['spip', 'strong', '‹{un}›', '{{ ‹{un}› }}'],
    ['spip', 'emphasis', '{{ {‹un›} }}', '{{ ‹un› }}'],
    ['spip', 'strong', '{{ {‹un›} }}', ' {‹un›} '],
  ] as const)('%s %s: %s', (system, command, before, after) => {
    expect(format(before, command, system)).toBe(after);
  });
});

describe('lines', () => {
  test.each([
    ['isso', 'quotation', 'a\n\n‹un\n\ndeux›', 'a\n\n> ‹un\n>\n> deux›'],
    ['wordpress', 'quotation', 'a\n‹un\n\ndeux›', 'a\n<blockquote>‹un\n\ndeux›</blockquote>'],
    ['spip', 'quotation', '‹un\ndeux›', '<quote>\n‹un\ndeux›\n</quote>'],
    ['dotclear-wiki', 'quotation', 'a\n‹un\ndeux›\nb', 'a\n> ‹un\n> deux›\nb'],
    ['bbcode', 'quotation', '‹un\ndeux›', '[quote]\n‹un\ndeux›\n[/quote]'],
    ['isso', 'list', '‹un\ndeux›', '- ‹un\n- deux›'],
    ['isso', 'list', '‹un\n\ndeux›', '- ‹un\n\n- deux›'],
    ['wpdiscuz', 'list', '‹un\ndeux›', '<ul>\n<li>‹un</li>\n<li>deux›</li>\n</ul>'],
    ['spip', 'list', '‹un\ndeux›', '-* ‹un\n-* deux›'],
    ['dotclear-wiki', 'list', '‹un\ndeux›', '* ‹un\n* deux›'],
    ['bbcode', 'list', '‹un\ndeux›', '[list]\n[*]‹un\n[*]deux›\n[/list]'],
    ['isso', 'code', '‹un\ndeux›', '```\n‹un\ndeux›\n```'],
    ['wordpress', 'code', '‹un\ndeux›', '<code>‹un\ndeux›</code>'],
    ['wpdiscuz', 'code', '‹un\ndeux›', '<pre>‹un\ndeux›</pre>'],
    ['bbcode', 'code', '‹un\ndeux›', '[code]\n‹un\ndeux›\n[/code]'],
    ['isso', 'quotation', 'un\n|', 'un\n\n> |'],
    ['wpdiscuz', 'list', '|', '<ul>\n<li>|</li>\n</ul>'],
  ] as const)('%s %s: %s', (system, command, before, after) => {
    expect(format(before, command, system)).toBe(after);
    const again = format(after, command, system).replace(/\n+/g, '\n');
    expect(again).toBe(before.replace(/\n+/g, '\n'));
  });

  test.each([
    [
      'whole lines, whatever is selected of them',
      'quotation',
      'un ‹deux› trois',
      '> un ‹deux› trois',
    ],
    ['the line break at the end is not a line', 'quotation', '‹un\n›deux', '> ‹un›\n\ndeux'],
    ['what follows is parted from it', 'quotation', 'a\n‹un›\nb', 'a\n\n> ‹un›\n\nb'],
    ['a neighbour of the same kind is joined', 'list', '- un\n‹deux›', '- un\n- ‹deux›'],
    ['quoted in part, all is quoted', 'quotation', '‹> un\ndeux›', '> ‹> un\n> deux›'],
    ['one level comes off', 'quotation', '‹> > un›', '‹> un›'],
    ['as people type it', 'quotation', '‹>un›', '‹un›'],
    ['stars are items too', 'list', '‹* un\n* deux›', '‹un\ndeux›'],
    [
      'between two blocks of code there is none',
      'code',
      '```\na\n```\n‹b\nc›\n```\nd\n```',
      '```\na\n```\n```\n‹b\nc›\n```\n```\nd\n```',
    ],
    ['a line in a block of code', 'code', '```\na\n|b\n```', 'a\n|b'],
  ] as const)('%s', (_, command, before, after) => {
    expect(format(before, command, 'isso')).toBe(after);
  });

  test('a caret in a quotation of tags takes them off', () => {
    expect(format('[quote]\nun\nde|ux\n[/quote]\ntrois', 'quotation', 'bbcode')).toBe(
      'un\nde|ux\ntrois',
    );
    expect(format('<blockquote>a</blockquote>\nb|', 'quotation', 'wordpress')).toBe(
      '<blockquote>a</blockquote>\n<blockquote>b|</blockquote>',
    );
  });
});

describe('links', () => {
  test.each([
    ['wordpress', '<a href="https://j.example/a?b=1&amp;c=(2)">‹ici›</a>'],
    ['isso', '[‹ici›](https://j.example/a?b=1&c=%282%29)'],
    ['spip', '[‹ici›->https://j.example/a?b=1&c=(2)]'],
    ['dotclear-wiki', '[‹ici›|https://j.example/a?b=1&c=(2)]'],
    ['bbcode', '[url=https://j.example/a?b=1&c=(2)]‹ici›[/url]'],
  ])('%s', (system, marked) => {
    expect(format('‹ici›', 'link', system, HERE)).toBe(marked);
    expect(isFormatted(read(marked), 'link', markupProfileOf(system))).toBe(true);
    expect(format(marked, 'link', system)).toBe('‹ici›');
  });

  test('without words the address stands for itself', () => {
    expect(format('voir |', 'link', 'isso', 'https://j.example/')).toBe('voir https://j.example/|');
  });

  test('without an address nothing happens', () => {
    expect(format('‹ici›', 'link', 'isso')).toBe('‹ici›');
  });

  test.each([
    ['https://j.example/a?b#c', 'https://j.example/a?b#c'],
    ['  http://j.example  ', 'http://j.example'],
    ['j.example', null],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['mailto:zoe@j.example', null],
    ['https://', null],
    ['https://j.example/a b', null],
    ['https://j.example/"><b>', null],
    ['', null],
  ])('the address %s', (typed, address) => {
    expect(readLinkAddress(typed)).toBe(address);
  });
});

describe('what is offered', () => {
  const all = ['strong', 'emphasis', 'strike', 'quotation', 'code', 'link', 'list'];

  test.each([
    ['wordpress', all.filter(command => command !== 'list')],
    ['wpdiscuz', all],
    ['isso', all],
    ['spip', all.filter(command => command !== 'strike')],
    ['cusdis', ['strong', 'emphasis', 'strike', 'quotation', 'code', 'list']],
    ['fastcomments', ['strong', 'emphasis', 'strike', 'code', 'link']],
    ['dotclear', []],
    ['coral', []],
    ['nobody-knows', []],
  ])('%s', (system, commands) => {
    expect(formatCommandsOf(typedProfileOf(system))).toEqual(commands);
  });

  test('nothing is written where the system could not show it', () => {
    expect(format('‹un›', 'list', 'wordpress')).toBe('‹un›');
    expect(format('‹un›', 'strong', 'plain')).toBe('‹un›');
  });

  test.each(MARKUP_PROFILES.filter(profile => formatCommandsOf(profile).length > 0))(
    'what is written is read as such: $id',
    profile => {
      for (const command of formatCommandsOf(profile)) {
        const { text } = formatSelection(read('‹mot›'), command, profile, 'https://j.example/');
        expect([...formattingOf(readDraft(text, profile))]).toEqual([command]);
      }
    },
  );
});

test.each([
  ['isso', '**a'],
  ['isso', '*a* '],
  ['isso', '`a'],
  ['isso', '[a]('],
  ['wordpress', '<a href="'],
  ['wordpress', '<strong>'],
  ['wordpress', '<a x><b'],
  ['spip', '{a '],
  ['bbcode', '[url=a]'],
  ['dotclear-wiki', '[a|'],
])('20,000 characters of another mind take no noticeable time, on %s: %s', (system, piece) => {
  const profile = markupProfileOf(system);
  const text = piece.repeat(Math.ceil(20_000 / piece.length));
  const start = performance.now();
  for (const command of formatCommandsOf(profile))
    formatSelection({ text, start: 9000, end: 9500 }, command, profile, 'https://j.example/');
  expect(performance.now() - start).toBeLessThan(500);
});
