import { useMemo, useState } from 'preact/hooks';
import type { MarkupProfile } from '../domain/markup/profile.ts';
import { plainProfile } from '../domain/markup/profiles/plain.ts';
import { wordpressProfile } from '../domain/markup/profiles/wordpress.ts';
import { applyFixes } from '../domain/sanitize/apply-fixes.ts';
import { checkDraft, type CheckOptions } from '../domain/sanitize/check-draft.ts';
import { cleanDraft } from '../domain/sanitize/clean-draft.ts';
import type { Finding, FindingKind } from '../domain/sanitize/finding.ts';
import { useSettled } from './use-settled.ts';

/** Checks wait until the typing pauses this long. */
const PAUSE_MS = 250;

/** Findings of one kind, shown and fixed together. */
export type FindingGroup = { kind: FindingKind; findings: readonly Finding[]; canFix: boolean };

export type TextCheck = {
  /** The text the findings are about; the one on screen may be newer. */
  checked: string;
  groups: readonly FindingGroup[];
  canClean: boolean;
  /** Given right after a cleaning, until the text changes again. */
  undo: (() => void) | null;
  cleanAll: () => void;
  fix: (group: FindingGroup) => void;
};

const profiles: Readonly<Record<string, MarkupProfile>> = { wordpress: wordpressProfile };

/** How a comment system reads a comment; one that is not known may show everything as it stands. */
export function profileOf(system: string): MarkupProfile {
  return profiles[system] ?? plainProfile;
}

/** The typography of a site in that language, French or English. */
export function typographyOf(language: string | null): CheckOptions['language'] {
  return language?.toLowerCase().startsWith('fr') === true ? 'fr' : 'en';
}

/** What the checks notice about the text, and one click to mend it. */
export function useTextCheck(
  text: string,
  options: CheckOptions,
  onChange: (text: string) => void,
): TextCheck {
  const checked = useSettled(text, PAUSE_MS);
  const { profile, language } = options;
  const findings = useMemo(
    () => checkDraft(checked, { profile, language }),
    [checked, profile, language],
  );
  const groups = useMemo(() => groupByKind(findings), [findings]);
  const [cleaned, setCleaned] = useState<{ before: string; after: string } | null>(null);
  const change = (after: string) => {
    if (after === text) return;
    setCleaned({ before: text, after });
    onChange(after);
  };
  const undo = () => {
    if (cleaned !== null) onChange(cleaned.before);
    setCleaned(null);
  };
  return {
    checked,
    groups,
    canClean: groups.some(group => group.canFix),
    undo: cleaned?.after === text ? undo : null,
    cleanAll: () => change(cleanDraft(text, options).text),
    // Checked again on the very text on screen: spans of an older one would cut words in two.
    fix: ({ kind }) => {
      const fresh = checkDraft(text, options).filter(finding => finding.kind === kind);
      change(applyFixes(text, fresh).text);
    },
  };
}

export function groupByKind(findings: readonly Finding[]): FindingGroup[] {
  const groups = Map.groupBy(findings, finding => finding.kind);
  return [...groups].map(([kind, list]) => ({
    kind,
    findings: list,
    canFix: list.some(finding => finding.fix !== undefined),
  }));
}
