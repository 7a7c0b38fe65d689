import type { MarkupFormat, MarkupProfile } from '../profile.ts';
import type { TextSelection } from './text-selection.ts';

export type Stretch = { readonly start: number; readonly end: number };

/** What a line starts and ends with that belongs to no word: marks of quotations and items. */
const FRAMES: Partial<Readonly<Record<MarkupFormat, readonly [start: RegExp, end: RegExp]>>> = {
  'wordpress-html': [/^(?:<\/?blockquote>)*/i, /(?:<\/?blockquote>)*$/i],
  'html-lines': [/^(?:<\/?(?:blockquote|ul|ol|li|p)>)*/i, /(?:<\/?(?:blockquote|ul|ol|li|p)>)*$/i],
  markdown: [/^(?: {0,3}> ?)*(?: {0,9}(?:[-+*]|\d{1,9}[.)]|#{1,6}) +)?/, /$/],
  spip: [/^(?:<\/?quote>|-[*#]{1,6}|_ )*/, /(?:<\/?quote>)*$/],
  'dotclear-wiki': [/^(?:> ?)*[*#]{0,6}/, /$/],
  bbcode: [/^(?:\[(?:\/?(?:quote|list)[^\]\n]*|\*)\])*/i, /(?:\[\/?(?:quote|list)[^\]\n]*\])*$/i],
};

/**
 * The selected part of every line, without the spaces at its ends. A caret selects the word it stands
 * in, or nothing.
 */
export const findWords = (
  { text, start, end }: TextSelection,
  profile: MarkupProfile,
): Stretch[] => {
  if (start === end) return [findWordAt(text, start)];
  const words: Stretch[] = [];
  let place = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
  for (const line of text.slice(place, lineEnd(text, end)).split('\n')) {
    const [before, after] = FRAMES[profile.format] ?? [/^/, /$/];
    const opening = before.exec(line)?.[0].length ?? 0;
    const closing = after.exec(line.slice(opening))?.[0].length ?? 0;
    const from = Math.max(start, place + opening);
    const to = Math.min(end, place + line.length - closing);
    const selected = text.slice(from, Math.max(from, to));
    const lead = selected.length - selected.trimStart().length;
    const size = selected.trim().length;
    if (size > 0) words.push({ start: from + lead, end: from + lead + size });
    place += line.length + 1;
  }
  return words;
};

const lineEnd = (text: string, place: number): number => {
  const end = text.indexOf('\n', place);
  return end === -1 ? text.length : end;
};

/** The word a caret stands in; nothing at its edges, where something new is about to be typed. */
const findWordAt = (text: string, caret: number): Stretch => {
  const before =
    /[\p{L}\p{M}\p{N}]+$/u.exec(text.slice(Math.max(0, caret - 100), caret))?.[0] ?? '';
  const after = /^[\p{L}\p{M}\p{N}]+/u.exec(text.slice(caret, caret + 100))?.[0] ?? '';
  if (before === '' || after === '') return { start: caret, end: caret };
  return { start: caret - before.length, end: caret + after.length };
};
