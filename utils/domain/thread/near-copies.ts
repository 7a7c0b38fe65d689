import { foldWords } from './fold-words.ts';

/** A comment that says much the same as a draft. */
export type NearCopy<Comment> = {
  comment: Comment;
  /** From 0, nothing in common, to 1, the same words. */
  likeness: number;
};

/** From here on a draft says what was said before; those nearby are shown with it. */
export const SAME_ENOUGH = 0.5;
const NEARBY = 0.35;
const MOST_SHOWN = 3;
/** A shorter draft says too little to be told apart: « Bravo ! », « Merci pour l’article ». */
const FEWEST_WORDS = 6;
const MOST_WORDS = 400;

/** Words by their first letters: endings of one word do not make another. Short words say nothing alone. */
function stemsOf(text: string): string[] {
  const words = foldWords(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(0, MOST_WORDS).map(word => word.slice(0, 6));
}

const isTelling = (stem: string): boolean => stem.length >= 4;

/**
 * The comments of a thread nearest to a draft, at most three, nearest first; none when nothing was
 * said before. Compared are rows of three words, and the telling words weighed by how rare they are here.
 */
export function findNearCopies<Comment extends { text: string }>(
  draft: string,
  comments: readonly Comment[],
): NearCopy<Comment>[] {
  const own = stemsOf(draft);
  if (own.length < FEWEST_WORDS) return [];
  const others = comments.map(comment => ({ comment, stems: stemsOf(comment.text) }));
  const weigh = rarityIn(others.map(({ stems }) => stems));
  const mine = { rows: rowsOf(own), telling: new Set(own.filter(isTelling)) };
  const found = others
    .map(({ comment, stems }) => ({
      comment,
      likeness: Math.max(
        shareOf(mine.rows, rowsOf(stems)),
        // The same words in another order are a little less than the same words.
        0.9 * cosine(mine.telling, new Set(stems.filter(isTelling)), weigh),
      ),
    }))
    .filter(({ likeness }) => likeness >= NEARBY)
    .toSorted((one, other) => other.likeness - one.likeness)
    .slice(0, MOST_SHOWN);
  return (found[0]?.likeness ?? 0) >= SAME_ENOUGH ? found : [];
}

function rowsOf(stems: readonly string[]): Set<string> {
  return new Set(stems.slice(2).map((_, at) => stems.slice(at, at + 3).join(' ')));
}

/** How much of the draft's rows stands in the other text. */
function shareOf(own: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (own.size === 0) return 0;
  let shared = 0;
  for (const row of own) if (other.has(row)) shared += 1;
  return shared / own.size;
}

function rarityIn(texts: readonly (readonly string[])[]): (stem: string) => number {
  const counts = new Map<string, number>();
  for (const stems of texts)
    for (const stem of new Set(stems)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return stem => Math.log(1 + (texts.length + 1) / (1 + (counts.get(stem) ?? 0)));
}

function cosine(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
  weigh: (stem: string) => number,
): number {
  const length = (stems: ReadonlySet<string>) =>
    [...stems].reduce((sum, stem) => sum + weigh(stem) ** 2, 0);
  let shared = 0;
  let count = 0;
  for (const stem of one)
    if (other.has(stem)) {
      shared += weigh(stem) ** 2;
      count += 1;
    }
  // Two or three words in common are a subject, not a copy.
  if (count < 4) return 0;
  return shared / Math.sqrt(length(one) * length(other));
}
