import type { CommentJudgement, HostilityKind, WeighedWord } from './judge-comment.ts';
import { SOFTER_WORDINGS } from './softer-wordings.ts';
import { leastScore, type Strictness } from './strictness.ts';

/** What may be put in the place of hard words. UTF-16 offsets into the draft, `to` excluded. */
export type SofterWording = { readonly from: number; readonly to: number; readonly with: string };

/** The one notice about how a draft reads. */
export type SecondLook = {
  readonly kind: Exclude<HostilityKind, 'shouting'>;
  /** The exact words, in reading order; empty when no single word makes it so. */
  readonly words: readonly { readonly from: number; readonly to: number }[];
  readonly softer: readonly SofterWording[];
};

/** Words that weigh less than this beside the others explain nothing. */
const LEAST_WEIGHT = 0.15;

/**
 * What to say, once, about how a draft reads to others. Capitals alone are told by the check of style.
 * @returns `null` when there is nothing to say at that strictness
 */
export function takeSecondLook(
  draft: string,
  judgement: CommentJudgement,
  strictness: Strictness,
): SecondLook | null {
  const { score, kind } = judgement;
  if (score < leastScore(strictness) || kind === null || kind === 'shouting') return null;
  const words = judgement.words
    .filter(({ weight }) => weight >= LEAST_WEIGHT)
    .map(({ from, to }) => ({ from, to }))
    .toSorted((one, other) => one.from - other.from);
  return { kind, words, softer: soften(draft, judgement) };
}

/** A draft with one softer wording in place, and the space it leaves behind closed. */
export function applyWording(draft: string, { from, to, with: words }: SofterWording): string {
  const rest = draft.slice(to);
  if (words !== '') return draft.slice(0, from) + words + rest;
  const before = draft.slice(0, from);
  return before + (/(?:^|\s)$/u.test(before) ? rest.replace(/^[^\S\n]+/u, '') : rest);
}

/** Each named word that has another wording; the longest phrase around it first. */
function soften(draft: string, { language, words }: CommentJudgement): SofterWording[] {
  const wordings = Object.entries(SOFTER_WORDINGS[language] ?? {}).toSorted(
    ([one], [other]) => other.length - one.length,
  );
  const found: SofterWording[] = [];
  for (const word of words.toSorted((one, other) => one.from - other.from)) {
    const better = wordings.flatMap(([hard, soft]) => placeOf(draft, hard, soft, word))[0];
    const isCovered = found.some(({ from, to }) => better && better.from < to && from < better.to);
    if (better !== undefined && !isCovered) found.push(better);
  }
  return found;
}

const LETTER = /[\p{L}\p{N}]/u;

/** Where a wording stands around a named word, as whole words. */
function placeOf(draft: string, hard: string, soft: string, word: WeighedWord): SofterWording[] {
  // The longest phrase has four words: it cannot begin much earlier than the word it is found by.
  const start = Math.max(0, word.from - hard.length);
  const nearby = draft
    .slice(start, word.to + hard.length)
    .replaceAll('’', "'")
    .toLowerCase();
  const at = nearby.indexOf(hard.replaceAll('’', "'"));
  if (at < 0) return [];
  const [from, to] = [start + at, start + at + hard.length];
  const isWhole = !LETTER.test(draft[from - 1] ?? '') && !LETTER.test(draft[to] ?? '');
  if (!isWhole || to <= word.from || from >= word.to) return [];
  return [{ from, to, with: matchCase(draft.slice(from, to), soft) }];
}

/** At the head of a sentence the first letter stays a capital. */
function matchCase(written: string, soft: string): string {
  const isCapital = /^\p{Lu}/u.test(written);
  return isCapital ? soft.slice(0, 1).toUpperCase() + soft.slice(1) : soft;
}
