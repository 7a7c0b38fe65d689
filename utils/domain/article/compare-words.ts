/** The letters and figures of a text alone, lower case: what stays the same however it is written. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Scripts written without spaces are compared by pairs of characters. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{2,}/gu;

/** Endings that only tell how many there are, or the case: « espresso machines », « elektronisches ». */
const ENDING = /(?<=.{4})(?:e[nrs]?|s)$/u;

function wordsOf(text: string): Set<string> {
  const flat = text.normalize('NFKC').toLowerCase();
  const pairs = [...flat.matchAll(UNSPACED)].flatMap(([run]) =>
    Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
  );
  const words = flat
    .replace(UNSPACED, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .map(word => word.replace(ENDING, ''));
  return new Set([...pairs, ...words].filter(word => word !== ''));
}

/** What two texts have in common: how many words, and what share of the shorter text they are (0 to 1). */
export function sharedWords(one: string, other: string): { count: number; share: number } {
  const [few, many] = [wordsOf(one), wordsOf(other)].toSorted((a, b) => a.size - b.size);
  if (few === undefined || many === undefined || few.size === 0) return { count: 0, share: 0 };
  const count = [...few].filter(word => many.has(word)).length;
  return { count, share: count / few.size };
}
