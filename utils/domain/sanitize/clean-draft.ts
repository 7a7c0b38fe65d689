import { applyFixes } from './apply-fixes.ts';
import { checkDraft, type CheckOptions } from './check-draft.ts';
import type { Finding } from './finding.ts';

export type CleanedDraft = {
  readonly text: string;
  /** Every fix made; spans of later rounds point into the text of their round. */
  readonly applied: readonly Finding[];
  readonly mapPosition: (offset: number) => number;
};

/** A fix may uncover another thing to fix (a tag inside a tag); more rounds than this means attack. */
const MOST_ROUNDS = 40;

/**
 * "Clean all": checks and fixes a draft until nothing fixable is left, so that cleaning twice is
 * the same as cleaning once.
 */
export const cleanDraft = (text: string, options: CheckOptions): CleanedDraft => {
  const applied: Finding[] = [];
  const steps: ((offset: number) => number)[] = [];
  let clean = text;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const fixed = applyFixes(clean, checkDraft(clean, options));
    if (fixed.applied.length === 0) break;
    clean = fixed.text;
    applied.push(...fixed.applied);
    steps.push(fixed.mapPosition);
  }
  return {
    text: clean,
    applied,
    mapPosition: offset => steps.reduce((place, step) => step(place), offset),
  };
};
