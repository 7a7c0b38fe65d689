import type { TextDirective } from './text-fragment.ts';

/** The page's own text at and around a passage. */
export type PassageText = { before: string; passage: string; after: string };

/** A term may begin and end this far outside the passage: the library widens it to whole words. */
const SLACK = 80;

/**
 * Gives the terms of a directive the page's own code points back. The library that finds them writes
 * them in lower case, without accents, every space plain; Firefox then misses a French `?` after its
 * narrow no-break space (share-links.md §7, measured). What is not found again stays as it came.
 */
export function restoreDirective(directive: TextDirective, text: PassageText): TextDirective {
  const page = fold(text.before + text.passage + text.after);
  const start = text.before.length;
  const end = start + text.passage.length;
  const { prefix, textStart, textEnd, suffix } = directive;
  const beginning = findTerm(page, textStart, { from: start - SLACK });
  const ending = textEnd === undefined ? beginning : findTermBack(page, textEnd, end + SLACK);
  const ahead = prefix && findTermBack(page, prefix, beginning?.start ?? start);
  const behind = suffix && findTerm(page, suffix, { from: ending?.end ?? end });
  return {
    ...(prefix && { prefix: trimSpaces(ahead ? ahead.text : prefix) }),
    textStart: trimSpaces(beginning?.text ?? textStart),
    ...(textEnd && { textEnd: trimSpaces(ending?.text ?? textEnd) }),
    ...(suffix && { suffix: trimSpaces(behind ? behind.text : suffix) }),
  };
}

/** A selection may begin or end in the space between two elements; no-break spaces are the author's. */
function trimSpaces(term: string): string {
  return term.replace(/^[ \t\n\r\f]+|[ \t\n\r\f]+$/gu, '') || term;
}

/** A text as the library compares it, and where each of its units comes from. */
type Folded = { raw: string; folded: string; places: number[] };
type Found = { start: number; end: number; text: string };

function fold(raw: string): Folded {
  const places: number[] = [];
  let folded = '';
  let at = 0;
  for (const character of raw) {
    const plain = foldCharacter(character);
    const isSpaceAgain = plain === ' ' && folded.endsWith(' ');
    if (!isSpaceAgain) {
      folded += plain;
      for (let unit = 0; unit < plain.length; unit += 1) places.push(at);
    }
    at += character.length;
  }
  return { raw, folded, places };
}

function foldCharacter(character: string): string {
  const plain = character.normalize('NFKD').replace(/[\u0300-\u036f]/gu, '');
  return plain.replace(/\s+/gu, ' ').toLowerCase();
}

function findTerm(page: Folded, term: string, { from }: { from: number }): Found | null {
  const first = page.places.findIndex(place => place >= from);
  let at = page.folded.indexOf(term, Math.max(first, 0));
  while (at >= 0 && !isWhole(page, at, term)) at = page.folded.indexOf(term, at + 1);
  return foundAt(page, term, at);
}

function findTermBack(page: Folded, term: string, to: number): Found | null {
  let at = page.folded.lastIndexOf(term);
  while (at >= 0 && (endOf(page, at + term.length) > to || !isWhole(page, at, term)))
    at = at === 0 ? -1 : page.folded.lastIndexOf(term, at - 1);
  return foundAt(page, term, at);
}

/** A ligature or a musical note folds to several units: a term neither begins nor ends inside one. */
function isWhole({ places }: Folded, at: number, term: string): boolean {
  const last = at + term.length - 1;
  return places[at] !== places[at - 1] && places[last] !== places[last + 1];
}

const endOf = ({ places, raw }: Folded, unit: number) => places[unit] ?? raw.length;

function foundAt(page: Folded, term: string, at: number): Found | null {
  const start = page.places[at];
  if (term === '' || start === undefined) return null;
  const end = endOf(page, at + term.length);
  // Runs of source spaces are shown as one; no-break spaces are the author's.
  return { start, end, text: page.raw.slice(start, end).replace(/[ \t\n\r\f]+/gu, ' ') };
}
