/**
 * Keeps a reader's regular expression from freezing a page. JavaScript cannot stop one that runs, so
 * a pattern is looked at before it is ever used: https://owasp.org/www-community/attacks/Regular_expression_Denial_of_Service
 */

export const LONGEST_PATTERN = 200;

export type PatternFault = 'empty' | 'too-long' | 'syntax' | 'slow' | 'matches-all';

/**
 * Whether a pattern may be used, and what is wrong with it otherwise. Refused as slow: a repeat or a choice
 * inside a repeat, two repeats that could take each other's letters, a reference back, a repeat of more
 * than 50 times, more than five optional pieces. Stricter than need be: most can be said otherwise.
 */
export function findPatternFault(source: string): PatternFault | null {
  if (source.trim() === '') return 'empty';
  if (source.length > LONGEST_PATTERN) return 'too-long';
  const pattern = compilePattern(source);
  if (pattern === null) return 'syntax';
  if (isSlow(source)) return 'slow';
  return pattern.test('') ? 'matches-all' : null;
}

/** The pattern as it is used: capitals do not count. `null` when it is none. */
export function compilePattern(source: string): RegExp | null {
  try {
    return new RegExp(source, 'iu');
  } catch {
    return null;
  }
}

/** One piece of a pattern: letters, a class or a group, and how often it may stand there. */
type Piece = {
  text: string;
  /** How often at least and at most. */
  least: number;
  most: number;
  /** A group whose inside may match in more than one way. */
  isLoose: boolean;
};

/** Thrown while reading, so that the rest need not be read. */
class Slow extends Error {}

const MOST_TIMES = 50;
const MOST_OPTIONAL = 5;

function isSlow(source: string): boolean {
  if (/\\(?:[1-9]|k<)/u.test(source)) return true;
  if ((source.match(/[^\\(*+?}]\?/gu)?.length ?? 0) > MOST_OPTIONAL) return true;
  try {
    readBranches(source, 0);
    return false;
  } catch (error) {
    if (error instanceof Slow) return true;
    throw error;
  }
}

/** Reads one level of the pattern up to its closing bracket; its branches apart. */
function readBranches(source: string, from: number): { end: number; branches: Piece[][] } {
  let at = from;
  const branches: Piece[][] = [[]];
  while (at < source.length && source[at] !== ')') {
    if (source[at] === '|') {
      branches.push([]);
      at += 1;
      continue;
    }
    const { pieces, end } = readPiece(source, at);
    branches.at(-1)?.push(...pieces);
    at = end;
  }
  branches.forEach(checkNeighbours);
  return { end: at, branches };
}

const ATOM =
  /^(?:\\[pP](?:\{[^}]*\})|\\[ux](?:\{[^}]*\}|[\da-f]{2,4})|\\.|\[(?:\\.|[^\]\\])*\]|[^\\])/isu;
const OPENING = /^\((?:\?(?:[:=!]|<[=!]|<[^>]+>))?/u;
const REPEAT = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/u;

/** A group that stands there once and has one branch is read as if it had no brackets. */
function readPiece(source: string, from: number): { pieces: Piece[]; end: number } {
  const opening = OPENING.exec(source.slice(from))?.[0];
  if (opening === undefined) {
    const text = ATOM.exec(source.slice(from))?.[0] ?? source.slice(from, from + 1);
    const { end, least, most } = readRepeat(source, from + text.length);
    return { pieces: [{ text, least, most, isLoose: false }], end };
  }
  const { end: closing, branches } = readBranches(source, from + opening.length);
  const { end, least, most } = readRepeat(source, closing + 1);
  const [only] = branches;
  if (most === 1 && least === 1 && branches.length === 1 && only !== undefined)
    return { pieces: only, end };
  const isVaried = branches.some(pieces => pieces.some(isVariable)) || branches.length > 1;
  if (isVaried && most > 1) throw new Slow();
  const isLoose = branches.some(pieces => pieces.some(isVariable));
  return { pieces: [{ text: source.slice(from, closing + 1), least, most, isLoose }], end };
}

function readRepeat(source: string, from: number): { end: number; least: number; most: number } {
  const found = REPEAT.exec(source.slice(from));
  if (found === null) return { end: from, least: 1, most: 1 };
  const [whole, sign, least, comma, most] = found;
  const end = from + whole.length;
  if (sign !== undefined)
    return { end, least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Infinity };
  const fewest = Number(least);
  const highest = comma === '' ? fewest : most === '' ? Infinity : Number(most);
  if (fewest > MOST_TIMES || (highest > MOST_TIMES && highest !== Infinity)) throw new Slow();
  return { end, least: fewest, most: highest };
}

const isVariable = ({ least, most, isLoose }: Piece): boolean => least !== most || isLoose;

/** Of two pieces of changing length, one must not be able to take what belongs to the other. */
function checkNeighbours(pieces: readonly Piece[]): void {
  pieces.forEach((later, at) => {
    if (!isVariable(later)) return;
    for (let before = at - 1; before >= 0; before--) {
      const earlier = pieces[before];
      if (earlier === undefined || !isVariable(earlier)) continue;
      // Two optional letters make four ways at most, and few of them are let in.
      if (earlier.most === 1 && later.most === 1) continue;
      const between = pieces.slice(before + 1, at);
      const isParted = between.some(piece => piece.least > 0 && !mayMeet(earlier, piece));
      if (!isParted && mayMeet(earlier, later)) throw new Slow();
    }
  });
}

const PLAIN = /^(?:[^\\[\]().^$|]|\\[^a-zA-Z\d])$/u;
const APART =
  /^(?:\\d \\D|\\D \\d|\\s \\S|\\S \\s|\\w \\W|\\W \\w|\\d \\s|\\s \\d|\\w \\s|\\s \\w)$/u;

/** Whether two pieces can take the same letter; unless it is sure that they cannot, they can. */
function mayMeet(one: Piece, other: Piece): boolean {
  const [a, b] = [one.text, other.text];
  if (PLAIN.test(a) && PLAIN.test(b)) return plain(a) === plain(b);
  if (PLAIN.test(a) || PLAIN.test(b)) {
    const [letter, kind] = PLAIN.test(a) ? [plain(a), b] : [plain(b), a];
    if (/^(?:\\[dswDSW]|\[(?:\\.|[^\]\\])*\])$/u.test(kind))
      return compilePattern(`^${kind}$`)?.test(letter) ?? true;
  }
  return !APART.test(`${a} ${b}`);
}

const plain = (text: string): string => text.replace(/^\\/u, '').toLowerCase();
