import { foldLetters } from './fold-letters.ts';
import type { DisguiseIndex } from './disguise-index.ts';
import { readParted, readSpaced, undoDisguise } from './undo-disguise.ts';

/** A word of a comment, freed of its disguise. Offsets are UTF-16, into the comment. */
export type CommentWord = {
  readonly form: string;
  readonly from: number;
  readonly to: number;
  /** Written as a name is: one capital, then small letters. */
  readonly isCapitalised: boolean;
  /** The clause and the sentence it stands in, counted from 0. */
  readonly clause: number;
  readonly sentence: number;
  /** Somebody else's words: between quotation marks, or on a line that begins with `>`. */
  readonly isQuoted: boolean;
};

type Piece = { forms: string[]; raw: string; from: number; to: number };

/** A comment longer than this is judged by its beginning. */
export const LONGEST_COMMENT = 20_000;

/** Addresses, and names of other people behind an at sign. */
const NO_WORDS =
  /(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.-]+|&[a-z]{2,6};|(?<![a-z0-9])@[a-z0-9_]+/gu;
const RAW = /[$€£|]?[a-z0-9]+(?:[@$€£!|+#(*]+[a-z0-9]+)*[*$]*|@[a-z0-9$]+/gu;
/** A quotation mark that was doubled on the way (as tables of text do) pairs with a doubled one. */
const QUOTATION =
  /«[^»]{1,600}»|“[^”]{1,600}”|„[^“”]{1,600}[“”]|""[^"\n]{1,600}""|(?<!")"(?!")[^"\n]{1,600}"(?!")|(?<![a-z0-9])'[^'\n]{3,300}'(?![a-z0-9])|^[ \t]*>[^\n]*$/gmu;
const CLAUSE_END = /[,;:.!?…()\n–—]|\s-\s/u;
const SENTENCE_END = /[.!?…\n]/u;
/** A comment that is nothing but a quotation is judged as one that is none. */
const FEWEST_WORDS_AROUND = 2;
/** Fewer single letters in a row are words (`y a`, `a l`). */
const FEWEST_SPACED = 3;
/** A longer run of single letters is no word. */
const LONGEST_RUN = 40;

const blank = (folded: string, index: DisguiseIndex): string =>
  folded.replace(NO_WORDS, match => {
    const isDisguise = match.startsWith('@') && index.words.has(`a${match.slice(1)}`);
    return isDisguise ? match : ' '.repeat(match.length);
  });

const readPieces = (text: string, index: DisguiseIndex): Piece[] =>
  Array.from(text.matchAll(RAW), ({ 0: raw, index: from }) => ({
    forms: undoDisguise(raw, index),
    raw,
    from,
    to: from + raw.length,
  }));

/** Runs of single letters become the words they make; what is left of a run stays as it was. */
const joinSpaced = (pieces: readonly Piece[], index: DisguiseIndex): Piece[] => {
  const joined: Piece[] = [];
  for (let start = 0; start < pieces.length;) {
    let end = start;
    while (isLoneLetter(pieces, start, end)) end++;
    const run = pieces.slice(start, Math.max(end, start + 1));
    joined.push(...(run.length < FEWEST_SPACED ? run : joinRun(run, index)));
    start += run.length;
  }
  return joined;
};

const joinRun = (run: readonly Piece[], index: DisguiseIndex): Piece[] => {
  const joined: Piece[] = [];
  let done = 0;
  for (const { word, from, to } of readSpaced(run.map(({ raw }) => raw).join(''), index)) {
    const [first, last] = [run[from], run[to - 1]];
    if (first === undefined || last === undefined) break;
    joined.push(...run.slice(done, from));
    joined.push({ forms: [word], raw: word, from: first.from, to: last.to });
    done = to;
  }
  return [...joined, ...run.slice(done)];
};

const isLoneLetter = (pieces: readonly Piece[], start: number, at: number): boolean => {
  const piece = pieces[at];
  if (piece === undefined || piece.raw.length !== 1 || at - start >= LONGEST_RUN) return false;
  const before = at === start ? undefined : pieces[at - 1];
  return before === undefined || piece.from - before.to <= 2;
};

/** Two neighbours that are one word with something put into it. */
const joinParted = (text: string, pieces: readonly Piece[], index: DisguiseIndex): Piece[] => {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    const gap = before === undefined ? '' : text.slice(before.to, piece.from);
    const word =
      before === undefined || gap.length !== 1
        ? null
        : readParted(before.raw, piece.raw, gap, index);
    if (before === undefined || word === null) joined.push(piece);
    else joined[joined.length - 1] = { ...piece, forms: [word], raw: word, from: before.from };
  }
  return joined;
};

const quotedSpans = (folded: string): readonly (readonly [number, number])[] =>
  Array.from(folded.matchAll(QUOTATION), ({ 0: match, index }) => [index, index + match.length]);

const spread = (
  text: string,
  folded: string,
  offsets: readonly number[],
  pieces: readonly Piece[],
  spans: readonly (readonly [number, number])[],
): CommentWord[] => {
  const words: CommentWord[] = [];
  let [clause, sentence, end, span] = [0, 0, 0, 0];
  for (const { forms, from, to } of pieces) {
    const gap = folded.slice(end, from);
    if (CLAUSE_END.test(gap)) clause++;
    if (SENTENCE_END.test(gap)) sentence++;
    end = to;
    while ((spans[span]?.[1] ?? Infinity) <= from) span++;
    const isQuoted = (spans[span]?.[0] ?? Infinity) <= from;
    const [start, stop] = [offsets[from] ?? 0, offsets[to] ?? text.length];
    const isCapitalised = /^\p{Lu}\P{Lu}+$/u.test(text.slice(start, stop));
    const place = { from: start, to: stop, isCapitalised, clause, sentence, isQuoted };
    for (const form of forms) words.push({ form, ...place });
  }
  return words;
};

/**
 * The words of a comment as they are meant: accents, look-alike letters, leetspeak, letters between
 * spaces, dots or stars, stretched and swapped letters are undone. Addresses and names behind an at
 * sign are left out.
 */
export const readCommentWords = (comment: string, index: DisguiseIndex): CommentWord[] => {
  const text = comment.slice(0, LONGEST_COMMENT);
  const { folded, offsets } = foldLetters(text);
  const plain = blank(folded, index);
  const pieces = joinParted(plain, joinSpaced(readPieces(plain, index), index), index);
  const spans = quotedSpans(folded);
  const words = spread(text, folded, offsets, pieces, spans);
  const outside = words.filter(({ isQuoted }) => !isQuoted).length;
  return outside >= FEWEST_WORDS_AROUND ? words : spread(text, folded, offsets, pieces, []);
};
