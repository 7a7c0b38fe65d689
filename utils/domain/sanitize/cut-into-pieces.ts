export type Piece = { readonly start: number; readonly text: string };

const LONGEST = 1000;

/** Best places to cut first: between paragraphs, between lines, between words. */
const CUTS = [/\n[ \t]*\n+/g, /\n/g, /[ \t]/g];

/**
 * A text in pieces of at most 1,000 UTF-16 units, cut between paragraphs, else lines, else words,
 * else anywhere but inside a character. Joined, they are the text.
 */
export const cutIntoPieces = (text: string): Piece[] => {
  const pieces: Piece[] = [];
  for (let start = 0; start < text.length;) {
    const end = start + LONGEST < text.length ? chooseCut(text, start) : text.length;
    pieces.push({ start, text: text.slice(start, end) });
    start = end;
  }
  return pieces;
};

const chooseCut = (text: string, start: number): number => {
  const window = text.slice(start, start + LONGEST);
  for (const cut of CUTS) {
    const last = Array.from(window.matchAll(cut)).at(-1);
    const end = last ? last.index + last[0].length : 0;
    if (end > LONGEST / 2) return start + end;
  }
  const end = start + LONGEST;
  return /[\ud800-\udbff]/.test(text.charAt(end - 1)) ? end - 1 : end;
};
