import type { MarkupFormat, MarkupProfile } from '../profile.ts';
import { type InlineCommand, markPair, type Pair } from './written-marks.ts';

/** A stretch between two marks, with them and without. */
export type MarkedRun = {
  readonly start: number;
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly end: number;
};

type Spellings = Partial<Readonly<Record<InlineCommand, readonly Pair[]>>>;

const HTML: Spellings = {
  strong: [tagPair('b'), tagPair('strong')],
  emphasis: [tagPair('i'), tagPair('em')],
  strike: [tagPair('del'), tagPair('s'), tagPair('strike')],
};

/** What people type for the same, besides what is written for them. */
const SPELLINGS: Partial<Readonly<Record<MarkupFormat, Spellings>>> = {
  'wordpress-html': HTML,
  'html-lines': HTML,
  markdown: { strong: [['__', '__']], emphasis: [['_', '_']] },
};

const HTML_LINK =
  /(?<open><a\s[^<>]{0,2000}>)(?<words>[^<\n]{0,500}(?:<(?!\/a>)[^<\n]{0,500}){0,9})<\/a>/gi;

/** Runs that are not simply the same two marks. */
const PATTERNS: Partial<
  Readonly<Record<MarkupFormat, Partial<Readonly<Record<InlineCommand, RegExp>>>>>
> = {
  'wordpress-html': { link: HTML_LINK },
  'html-lines': { link: HTML_LINK },
  markdown: {
    code: /(?<![`\\])(?<open>(?<ticks>`+)(?!`) ?)(?<words>[^\n]{0,2000}?(?:[^`\n]|`(?= ))) ?\k<ticks>(?!`)/g,
    link: /(?<open>\[)(?<words>(?:[^[\]\n\\]|\\.|\[[^[\]\n]*\]){1,500})\]\([^\s()]*(?:\([^\s()]*\)[^\s()]*)*\)/g,
  },
  spip: { link: /(?<open>\[)(?<words>[^[\]\n]{0,500}?)->[^\]\s]+\]/g },
  'dotclear-wiki': { link: /(?<open>\[)(?<words>[^[\]|\n]{1,500})\|[^\]|\s]+\]/g },
  bbcode: { link: /(?<open>\[url=[^\]\n]+\])(?<words>[^\n]{0,2000}?)\[\/url\]/gi },
};

function tagPair(name: string): Pair {
  return [`<${name}>`, `</${name}>`];
}

/** The stretches of a text a command would say nothing new of, in no order. */
export const findMarkedRuns = (
  text: string,
  command: InlineCommand,
  profile: MarkupProfile,
): MarkedRun[] => {
  const pattern = PATTERNS[profile.format]?.[command];
  if (pattern) return Array.from(text.matchAll(pattern), runOf);
  const [open, close] = markPair(command, profile);
  const others = (SPELLINGS[profile.format]?.[command] ?? []).filter(pair => pair[0] !== open);
  return [[open, close] as const, ...others].flatMap(pair =>
    pairUp(findMarks(text, pair, profile), text),
  );
};

const runOf = (match: RegExpExecArray): MarkedRun => {
  const { open = '', words = '' } = match.groups ?? {};
  const innerStart = match.index + open.length;
  const end = match.index + match[0].length;
  return { start: match.index, innerStart, innerEnd: innerStart + words.length, end };
};

/** A mark where it stands; signs that open and close alike can be either. */
type Mark = {
  readonly opens: { at: number; length: number } | null;
  readonly closes: { at: number; length: number } | null;
};

const pairUp = (marks: readonly Mark[], text: string): MarkedRun[] => {
  const runs: MarkedRun[] = [];
  let waiting: { at: number; length: number }[] = [];
  for (const { opens, closes } of marks) {
    const open = waiting.at(-1);
    const between = open && closes ? text.slice(open.at + open.length, closes.at) : null;
    // No mark reaches over a blank line.
    if (between !== null && /\n[ \t]*\n/.test(between)) waiting = [];
    else if (open && closes && between !== '') {
      waiting.pop();
      const innerStart = open.at + open.length;
      runs.push({
        start: open.at,
        innerStart,
        innerEnd: closes.at,
        end: closes.at + closes.length,
      });
      continue;
    }
    if (opens) waiting.push(opens);
  }
  return runs;
};

const findMarks = (text: string, [open, close]: Pair, { format }: MarkupProfile): Mark[] =>
  /^(\W|_)\1?$/.test(open)
    ? findSigns(text, {
        open,
        close,
        isAtWord: open.startsWith('_') && format === 'markdown',
        isLoose: format === 'spip',
      })
    : findTags(text, open, close);

/** `RegExp.escape` is younger than the browsers we promise. */
const escapeSigns = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

const findTags = (text: string, open: string, close: string): Mark[] => {
  const either = new RegExp(`${escapeSigns(open)}|(${escapeSigns(close)})`, 'gi');
  return Array.from(text.matchAll(either), ({ 0: mark, 1: closing, index }) => {
    const place = { at: index, length: mark.length };
    return closing === undefined ? { opens: place, closes: null } : { opens: null, closes: place };
  });
};

/** One sign or two of it; three are both at once: `***`. */
export const holdsSign = (count: number, size: number): boolean =>
  count === size || (count === 3 && size < 3);

const WORD = /[\p{L}\p{N}]/u;

type Signs = {
  readonly open: string;
  readonly close: string;
  readonly isAtWord: boolean;
  /** Spaces may stand inside. */
  readonly isLoose: boolean;
};

/** Marks stand against their words; in Markdown, `_` only at the edges of words. */
const findSigns = (text: string, { open, close, isAtWord, isLoose }: Signs): Mark[] => {
  const sign = open.charAt(0);
  const size = open.length;
  const signs = new RegExp(`(${escapeSigns(sign)})\\1*|(${escapeSigns(close.charAt(0))})\\2*`, 'g');
  return Array.from(text.matchAll(signs)).flatMap(({ 0: run, index }): Mark[] => {
    const before = text.charAt(index - 1);
    const after = text.charAt(index + run.length);
    if (!holdsSign(run.length, size) || before === '\\') return [];
    const isOpen =
      run.startsWith(sign) && (isLoose || /\S/.test(after)) && !(isAtWord && WORD.test(before));
    const isClose =
      run.startsWith(close.charAt(0)) &&
      (isLoose || /\S/.test(before)) &&
      !(isAtWord && WORD.test(after));
    // Of three, the double opens first and closes last.
    const inner = { at: index + (size === 1 ? run.length - 1 : 0), length: size };
    const outer = { at: index + (size === 1 ? 0 : run.length - size), length: size };
    return [{ opens: isOpen ? inner : null, closes: isClose ? outer : null }];
  });
};
