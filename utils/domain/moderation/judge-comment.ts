import { isShouted, readTraits, visitTextFeatures } from './comment-features.ts';
import type { LanguageHints } from './identify-language.ts';
import type { ModerationLanguage } from './moderation-language.ts';
import type { ModerationModel } from './moderation-model.ts';
import { type ReadComment, readComment } from './read-comment.ts';
import { DEFAULT_SCORE } from './strictness.ts';
import type { JudgedKind, WeighedHit } from './weigh-context.ts';

/** What a comment does: *strong language* (`obscenity`, `shouting`) is no attack on anybody. */
export type HostilityKind = 'attack' | 'threat' | 'slur' | 'group' | 'obscenity' | 'shouting';

/** A word that made a comment look hostile. UTF-16 offsets into the comment, `to` excluded. */
export type WeighedWord = {
  readonly from: number;
  readonly to: number;
  /** Its share of what all named words weigh, 0 to 1. */
  readonly weight: number;
};

export type CommentJudgement = {
  readonly language: ModerationLanguage;
  /** 0 to 1, comparable between languages; 0.5 is the default threshold (`strictness.ts`). */
  readonly score: number;
  /** Whether the score reaches the default threshold. */
  readonly isHostile: boolean;
  /** The worst that was seen, hostile or not; null when nothing was. */
  readonly kind: HostilityKind | null;
  /** The words that weighed most, the heaviest first. */
  readonly words: readonly WeighedWord[];
};

export type JudgeOptions = LanguageHints;

const MOST_WORDS = 5;
/** What a hit adds to the weight of its words, next to what their letters weigh. */
const HIT_WEIGHT: Readonly<Record<JudgedKind, number>> = {
  threat: 3,
  slur: 3,
  phrase: 3,
  insult: 2,
  obscene: 1,
  mild: 0.5,
};

/** The margin of a comment before its language is taken into account, and each word's part in it. */
export const weighComment = (
  { weights, unit, traits }: ModerationModel,
  read: ReadComment,
): { readonly margin: number; readonly parts: Float64Array } => {
  const parts = new Float64Array(read.words.length);
  let [sum, count] = [0, 0];
  visitTextFeatures(
    read.words,
    at => read.leftOut.has(at),
    weights.length - 1,
    (bucket, at) => {
      const weight = weights[bucket] ?? 0;
      sum += weight;
      parts[at] = (parts[at] ?? 0) + weight;
      count++;
    },
  );
  const scale = count === 0 ? 0 : unit / Math.sqrt(count);
  for (let at = 0; at < parts.length; at++) parts[at] = (parts[at] ?? 0) * scale;
  let margin = sum * scale;
  const values = readTraits(read.words, read.weighed, read.style, read.language);
  for (let at = 0; at < values.length; at++) margin += (values[at] ?? 0) * (traits[at] ?? 0);
  return { margin, parts };
};

/**
 * The comment without its curses at nobody: strong language, which is told and counts for nothing. Training reads
 * them like any other word: 42 rows of 112,528 have one (docs/moderation.md).
 */
const spareCurses = (read: ReadComment): ReadComment => {
  const { curses, hits } = read.weighed;
  if (curses.size === 0) return read;
  const leftOut = new Set(read.leftOut);
  for (const { start, end } of curses) for (let at = start; at < end; at++) leftOut.add(at);
  const weighed = { ...read.weighed, hits: hits.filter(hit => !curses.has(hit)) };
  return { ...read, leftOut, weighed };
};

const kindOf = ({ weighed, style }: ReadComment, isHostile: boolean): HostilityKind | null => {
  const meant = weighed.hits.filter(({ context }) => context !== 'softened');
  const has = (kind: JudgedKind) => meant.some(hit => hit.kind === kind);
  if (has('threat')) return 'threat';
  if (has('slur')) return 'slur';
  if (weighed.groups.some(({ isSoftened, kind }) => !isSoftened && kind !== 'mild')) return 'group';
  if (has('insult') || has('phrase')) return 'attack';
  if (has('obscene')) return 'obscenity';
  if (isHostile) return 'attack';
  return isShouted(style) ? 'shouting' : null;
};

const isIn = ({ start, end }: WeighedHit, at: number): boolean => at >= start && at < end;

/** The words that explain the judgement: those of the hits first, then those whose letters weigh. */
const explain = ({ words, weighed }: ReadComment, parts: Float64Array): WeighedWord[] => {
  const meant = weighed.hits.filter(({ context }) => context !== 'softened');
  const merged = new Map<string, { from: number; to: number; weight: number }>();
  for (const [at, { from, to }] of words.entries()) {
    const hit = meant
      .filter(one => isIn(one, at))
      .toSorted((a, b) => HIT_WEIGHT[b.kind] - HIT_WEIGHT[a.kind] || b.end - a.end)[0];
    const weight = Math.max(0, parts[at] ?? 0) + (hit === undefined ? 0 : HIT_WEIGHT[hit.kind]);
    if (weight <= 0) continue;
    const key = hit === undefined ? `word ${from}` : `hit ${hit.start}`;
    const before = merged.get(key);
    merged.set(key, {
      from: before?.from ?? from,
      to,
      weight: Math.max(before?.weight ?? 0, weight),
    });
  }
  const heaviest = [...merged.values()]
    .toSorted((a, b) => b.weight - a.weight || a.from - b.from)
    .slice(0, MOST_WORDS);
  const total = heaviest.reduce((sum, { weight }) => sum + weight, 0);
  return heaviest.map(({ from, to, weight }) => ({ from, to, weight: weight / total }));
};

/**
 * Judges one comment, on the machine and always alike: how hostile it reads, to whom, and which words
 * make it so. Never throws, whatever the text.
 */
export const judgeComment = (
  model: ModerationModel,
  text: string,
  options: JudgeOptions = {},
): CommentJudgement => {
  const read = readComment(text, model, options);
  const { margin, parts } = weighComment(model, spareCurses(read));
  const { threshold, slope } = model.calibrations[read.language];
  const score = 1 / (1 + Math.exp(-slope * (margin - threshold)));
  const isHostile = score >= DEFAULT_SCORE;
  const kind = kindOf(read, isHostile);
  const words = kind === null || kind === 'shouting' ? [] : explain(read, parts);
  return { language: read.language, score, isHostile, kind, words };
};
