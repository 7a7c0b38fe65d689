import {
  type CheckOptions,
  type DraftFindingKind,
  PARAGRAPH_CHECKS,
  type PrivateCheckOptions,
  WHOLE_CHECKS,
} from './check-draft.ts';
import { cutIntoPieces } from './cut-into-pieces.ts';
import { type Finding, shiftFinding, sortFindings } from './finding.ts';

export type SliceOptions = {
  /** Milliseconds of work before the thread is given back. */
  readonly budgetMs?: number;
  /** Milliseconds from any fixed moment, as `performance.now`. */
  readonly now: () => number;
  /** Gives the thread back and resumes when there is time, as an idle callback does. */
  readonly pause: () => Promise<void>;
  /** Aborted by the next key: the check ends without a result. */
  readonly signal?: AbortSignal;
};

/** The step that is under way when it is over takes some more: slices stay below 8 ms. */
const BUDGET_MS = 4;

/**
 * `checkDraft` in slices that give the thread back, for texts of any length. The result is that of
 * `checkDraft`, but in paragraphs of more than 1,000 characters a finding across a cut may be told as
 * two or missed.
 *
 * @returns the findings in reading order, or null when the signal ended it
 */
export async function checkDraftInSlices(
  text: string,
  options: PrivateCheckOptions,
  slices: SliceOptions,
): Promise<Finding<DraftFindingKind>[] | null>;
export async function checkDraftInSlices(
  text: string,
  options: CheckOptions,
  slices: SliceOptions,
): Promise<Finding[] | null>;
export async function checkDraftInSlices(
  text: string,
  options: CheckOptions,
  { budgetMs = BUDGET_MS, now, pause, signal }: SliceOptions,
): Promise<Finding<DraftFindingKind>[] | null> {
  const findings: Finding<DraftFindingKind>[] = [];
  let started = now();
  for (const found of checkSteps(text, options)) {
    findings.push(...(options.accepts ? found.filter(options.accepts) : found));
    if (now() - started < budgetMs) continue;
    await pause();
    if (signal?.aborted) return null;
    started = now();
  }
  return signal?.aborted ? null : sortFindings(findings);
}

/** Each step is one check of one piece: far less than a slice. */
function* checkSteps(
  text: string,
  options: CheckOptions,
): Generator<readonly Finding<DraftFindingKind>[]> {
  for (const piece of cutIntoPieces(text))
    for (const check of PARAGRAPH_CHECKS)
      yield check(piece.text, options).map(finding => shiftFinding(finding, piece.start));
  for (const check of WHOLE_CHECKS) yield check(text, options);
}
