import { type Finding, type FindingKind, sortFindings } from './finding.ts';

export type FixedText<Kind extends string = FindingKind> = {
  readonly text: string;
  /** The fixes that were made, in reading order; one inside another waits for the next check. */
  readonly applied: readonly Finding<Kind>[];
  /** Where an offset of the old text is in the new one; inside a fix, at its end. */
  readonly mapPosition: (offset: number) => number;
};

/**
 * Makes the fixes of some findings in one edit. The findings must come from a check of exactly this
 * text. To clean all of a draft, see `cleanDraft`, which also checks what the fixes uncover.
 */
export const applyFixes = <Kind extends string>(
  text: string,
  findings: readonly Finding<Kind>[],
): FixedText<Kind> => {
  const applied: Finding<Kind>[] = [];
  let fixed = '';
  let place = 0;
  for (const finding of sortFindings(findings)) {
    const { fix, span } = finding;
    if (!fix || span.start < place || span.end > text.length) continue;
    fixed += text.slice(place, span.start) + fix.replacement;
    place = span.end;
    applied.push(finding);
  }
  return {
    text: fixed + text.slice(place),
    applied,
    mapPosition: offset => mapPosition(applied, offset),
  };
};

const mapPosition = (applied: readonly Finding<string>[], offset: number): number => {
  let shift = 0;
  for (const { fix, span } of applied) {
    const length = fix?.replacement.length ?? 0;
    if (offset <= span.start) break;
    if (offset < span.end) return span.start + shift + length;
    shift += length - (span.end - span.start);
  }
  return offset + shift;
};
