import type { MarkupProfile } from '../profile.ts';
import { findMarkedRuns, holdsSign, type MarkedRun } from './find-marked-runs.ts';
import { findWords, type Stretch } from './selected-words.ts';
import { applyEdits, type Edit, type TextSelection } from './text-selection.ts';
import { type InlineCommand, markPair } from './written-marks.ts';

/**
 * Marks the selected words, line by line: no mark is read over a blank line, nor over the start of an
 * item. A caret in a word means the word; elsewhere the marks are written around the caret.
 * @param address - of a link
 */
export const toggleMarks = (
  selection: TextSelection,
  command: InlineCommand,
  profile: MarkupProfile,
  address: string,
): TextSelection => {
  const words = findWords(selection, profile);
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return selection;
  const stays =
    selection.start === selection.end
      ? selection
      : { ...selection, start: first.start, end: last.end };
  const around = emptyMarks(selection, command, profile);
  if (around) return applyEdits(selection, unmark([around]));
  const unmarked = unmarkWords(stays, command, profile);
  if (unmarked) return unmarked;
  const runs = runsAround(selection, command, profile);
  const marking = { words, runs, command, profile, address };
  if (first.start < first.end) return markWords(stays, marking) ?? selection;
  const beyond = command === 'link' ? null : crossEdge(selection.start, runs);
  if (beyond !== null) return { ...selection, start: beyond, end: beyond };
  return markCaret(stays, marking);
};

/** The selected words without their marks; `null` when some of them have none. */
const unmarkWords = (
  selection: TextSelection,
  command: InlineCommand,
  profile: MarkupProfile,
): TextSelection | null => {
  const runs = runsAround(selection, command, profile);
  const covering = findWords(selection, profile).map(word => runs.find(run => covers(run, word)));
  if (covering.length === 0 || !covering.every(run => run !== undefined)) return null;
  return applyEdits(selection, unmark(new Set(covering)));
};

/** Whether every selected word is marked so already. */
export const areMarked = (
  selection: TextSelection,
  command: InlineCommand,
  profile: MarkupProfile,
): boolean => unmarkWords(selection, command, profile) !== null;

/** A caret at the very edge of a run is in it or not, as the reader likes: see `crossEdge`. */
const covers = (run: MarkedRun, { start, end }: Stretch): boolean =>
  start === end
    ? run.innerStart < start && end < run.innerEnd
    : run.start <= start && end <= run.end;

/** At the edge of marked words, a press goes on without the mark, the next one with it again. */
const crossEdge = (caret: number, runs: readonly MarkedRun[]): number | null => {
  for (const { start, innerStart, innerEnd, end } of runs) {
    if (caret === innerEnd) return end;
    if (caret === end) return innerEnd;
    if (caret === innerStart) return start;
    if (caret === start) return innerStart;
  }
  return null;
};

/** In the paragraphs the selection touches. */
const runsAround = (
  { text, start, end }: TextSelection,
  command: InlineCommand,
  profile: MarkupProfile,
): MarkedRun[] => {
  const from = Math.max(0, text.lastIndexOf('\n\n', start));
  const next = text.indexOf('\n\n', end);
  const part = text.slice(from, next === -1 ? text.length : next);
  return findMarkedRuns(part, command, profile).map(run => ({
    start: from + run.start,
    innerStart: from + run.innerStart,
    innerEnd: from + run.innerEnd,
    end: from + run.end,
  }));
};

/** Marks around a caret with nothing between, as a first press leaves them. */
const emptyMarks = (
  { text, start, end }: TextSelection,
  command: InlineCommand,
  profile: MarkupProfile,
): MarkedRun | null => {
  if (start !== end || command === 'link') return null;
  const [open, close] = markPair(command, profile);
  const run = {
    start: start - open.length,
    innerStart: start,
    innerEnd: end,
    end: end + close.length,
  };
  if (text.slice(run.start, start) !== open || text.slice(end, run.end) !== close) return null;
  if (!/^(\W|_)\1?$/.test(open)) return run;
  const before = countBack(text, start, open.charAt(0));
  const after = countOn(text, end, close.charAt(0));
  return holdsSign(before, open.length) && holdsSign(after, close.length) ? run : null;
};

const countBack = (text: string, place: number, sign: string): number => {
  let count = 0;
  while (text[place - 1 - count] === sign) count += 1;
  return count;
};

const countOn = (text: string, place: number, sign: string): number => {
  let count = 0;
  while (text[place + count] === sign) count += 1;
  return count;
};

const unmark = (runs: Iterable<MarkedRun>): Edit[] =>
  Array.from(runs).flatMap(({ start, innerStart, innerEnd, end }) => [
    { at: start, remove: innerStart - start },
    { at: innerEnd, remove: end - innerEnd },
  ]);

type Marking = {
  readonly words: readonly Stretch[];
  readonly runs: readonly MarkedRun[];
  readonly command: InlineCommand;
  readonly profile: MarkupProfile;
  readonly address: string;
};

/**
 * What is marked so inside the words, or across their ends, becomes one with them. `null` where a sign
 * of the text's own would be read as one of the marks: `*2 *** 3`.
 */
const markWords = (
  selection: TextSelection,
  { words, runs, command, profile, address }: Marking,
): TextSelection | null => {
  const { text } = selection;
  const joined = new Set<MarkedRun>();
  const edits = words.flatMap(({ start, end }): Edit[] => {
    const touched = runs.filter(run => run.start < end && run.end > start && !joined.has(run));
    touched.forEach(run => joined.add(run));
    const from = Math.min(start, ...touched.map(run => run.start));
    const to = Math.max(end, ...touched.map(run => run.end));
    const [open, close] = markPair(command, profile, { words: text.slice(from, to), address });
    return [
      { at: from, insert: part(text, from, open), isBefore: true },
      { at: to, insert: part(text, to, close) },
    ];
  });
  const marked = applyEdits(selection, [...unmark(joined), ...edits]);
  const back = unmarkWords(marked, command, profile);
  const bare = applyEdits(selection, unmark(joined));
  return back && withoutSpaces(back.text) === withoutSpaces(bare.text) ? marked : null;
};

/** Those that part braces stay when the braces go. */
const withoutSpaces = (text: string): string => text.replaceAll(' ', '');

/** Braces of SPIP that touch others would make a title: a space stands between. */
const part = (text: string, at: number, mark: string): string => {
  if (!/^[{}]/.test(mark)) return mark;
  const sign = mark.charAt(0);
  const before = text[at - 1] === sign ? ' ' : '';
  const after = text[at] === sign ? ' ' : '';
  return before + mark + after;
};

/** Where there are no words yet: marks to type between, or the address itself. */
const markCaret = (
  selection: TextSelection,
  { command, profile, address }: Marking,
): TextSelection => {
  const { start: at } = selection;
  if (command === 'link') {
    const [open, close] = markPair(command, profile, { address });
    const insert = profile.links.bareUrls ? address : open + address + close;
    return applyEdits(selection, [{ at, insert, isBefore: true }]);
  }
  const [open, close] = markPair(command, profile);
  const marked = applyEdits(selection, [
    { at, insert: open, isBefore: true },
    { at, insert: close },
  ]);
  return emptyMarks(marked, command, profile) ? marked : selection;
};
