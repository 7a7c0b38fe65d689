import { COMMENT_WORDS } from './comment-words.ts';
import type { FieldSnapshot } from './field-snapshot.ts';
import type { Reason } from './page-report.ts';

/** A comment field scores at least this much. */
export const THRESHOLD = 6;

type TextPart = Exclude<keyof FieldSnapshot, 'system' | 'visibility' | 'isReadOnly'>;
type Rule = readonly [signal: string, weight: number, part: TextPart, pattern: RegExp];

/** Weight of a veto: no sum of other signals outweighs it. */
const VETO = -40;

/**
 * One pattern on one part of the snapshot each. Positive signals name a comment in different places,
 * so that one stray word is never enough; the rest are the look-alikes.
 */
const RULES: readonly Rule[] = [
  ['own-comment', 4, 'own', COMMENT_WORDS],
  ['label-comment', 4, 'label', COMMENT_WORDS],
  ['form-comment', 4, 'form', COMMENT_WORDS],
  ['heading-comment', 3, 'heading', COMMENT_WORDS],
  ['submit-comment', 4, 'submit', COMMENT_WORDS],
  ['around-comment', 2, 'around', COMMENT_WORDS],
  [
    'post-id',
    3,
    'controls',
    /post.?id|article.?id|entry.?id|comment.?parent|parent.?id|object.?id|:nid|:tid/,
  ],
  ['author-email', 1, 'controls', /mail/],
  ['password', VETO, 'controls', /^password|\bpassword:/],
];

/** The verdict on one field: the sum of named signals, each with its weight. */
export type Verdict = { isComment: boolean; score: number; reasons: Reason[] };

/**
 * Judges a field from its snapshot alone.
 * @returns every signal that spoke, so that the verdict can explain itself
 */
export function qualifyField(field: FieldSnapshot): Verdict {
  const reasons: Reason[] = RULES.filter(([, , part, pattern]) => pattern.test(field[part])).map(
    ([signal, weight]) => ({ signal, weight }),
  );
  if (field.system !== null) reasons.push({ signal: 'system', weight: 10 });
  if (field.visibility === 'hidden') reasons.push({ signal: 'hidden', weight: VETO });
  if (field.isReadOnly) reasons.push({ signal: 'read-only', weight: VETO });
  const score = reasons.reduce((sum, { weight }) => sum + weight, 0);
  return { isComment: score >= THRESHOLD, score, reasons };
}
