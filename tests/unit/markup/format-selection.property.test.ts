import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type FormatCommand,
  formatCommandsOf,
  formatSelection,
} from '../../../utils/domain/markup/format-selection.ts';
import { MARKUP_PROFILES } from '../../../utils/domain/markup/markup-profiles.ts';
import { findChange } from '../../../utils/domain/markup/selection/text-selection.ts';

/** What people write that is no formatting, and looks a little like it. */
const piece = fc.constantFrom(
  'mot',
  'été',
  'l’eau',
  '« oui »',
  '3 < 4',
  'x & y',
  'a_b',
  '2 * 3',
  '10 %',
  '(sic)',
  '👍🏽',
  'https://j.example/a_b?c=(d)',
  ' ',
  ' ',
  '\n',
  '\n\n',
);

/** One of a sign marks are made of, which alone is none. */
const stray = fc.constantFrom('a*b', '2 *3', '4* 5', 'un--deux', "l''eau", 'a`b', 'x[1', 'b]');

const prose = fc
  .tuple(fc.array(piece, { maxLength: 8 }), stray, fc.array(piece, { maxLength: 8 }))
  .map(([before, sign, after]) => [...before, sign, ...after].join(' '));

const selected = fc
  .tuple(prose, fc.nat(), fc.nat())
  .map(([text, one, other]) => {
    const [start = 0, end = 0] = [one, other]
      .map(n => n % (text.length + 1))
      .toSorted((a, b) => a - b);
    return { text, start, end };
  })
  // A selection ends at whole characters.
  .filter(({ text, start, end }) =>
    [start, end].every(place => !/[\ud800-\udbff]$/.test(text.slice(0, place))),
  );

const spoken = fc.constantFrom(
  ...MARKUP_PROFILES.flatMap(profile =>
    formatCommandsOf(profile).map(command => ({ profile, command })),
  ),
);

const ADDRESS = 'https://j.example/';
const isOfLines = (command: FormatCommand): boolean =>
  command === 'quotation' || command === 'list' || command === 'code';

/** Blocks are parted from their neighbours by a blank line, which stays when they go. */
const comparable = (text: string, command: FormatCommand): string =>
  isOfLines(command) ? text.replace(/\n+/g, '\n') : text;

test('a command given twice gives the text back', () => {
  fc.assert(
    fc.property(selected, spoken, (selection, { command, profile }) => {
      const once = formatSelection(selection, command, profile, ADDRESS);
      // A caret without a word gets the address itself, which is nothing to take off.
      if (command === 'link' && selection.start === selection.end) return;
      const twice = formatSelection(once, command, profile, ADDRESS);
      expect(comparable(twice.text, command)).toBe(comparable(selection.text, command));
    }),
    { numRuns: 2000 },
  );
});

test('no word is changed, and the selection stays on the same ones', () => {
  fc.assert(
    fc.property(selected, spoken, (selection, { command, profile }) => {
      const { text, start, end } = formatSelection(selection, command, profile, ADDRESS);
      const words = selection.text.slice(selection.start, selection.end).trim();
      const kept = text.slice(start, end);
      const isLine = !selection.text.slice(selection.start, selection.end).includes('\n');
      expect(kept).toContain(words.split('\n', 1)[0]?.trim());
      expect(isLine && kept.trim() !== words).toBe(false);
      expect(isWithin(selection.text, text)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('the change put into the field gives the formatted text', () => {
  fc.assert(
    fc.property(prose, prose, (before, after) => {
      const { start, end, text } = findChange(before, after);
      expect(before.slice(0, start) + text + before.slice(end)).toBe(after);
    }),
  );
});

/** Everything of one text is in the other, in its order. */
function isWithin(text: string, whole: string): boolean {
  let place = 0;
  for (const sign of whole)
    if (sign === String.fromCodePoint(text.codePointAt(place) ?? 0)) place += sign.length;
  return place >= text.length;
}
