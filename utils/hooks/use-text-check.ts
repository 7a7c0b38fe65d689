import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { applyFixes } from '../domain/sanitize/apply-fixes.ts';
import {
  checkDraft,
  type CheckOptions,
  type DraftFindingKind,
  type PrivateCheckOptions,
} from '../domain/sanitize/check-draft.ts';
import { cleanDraft } from '../domain/sanitize/clean-draft.ts';
import type { Finding } from '../domain/sanitize/finding.ts';
import type { RemovedPart } from '../domain/links/clean-url.ts';
import type { ShortenedLink } from '../domain/links/kept-parts.ts';
import { checkWhenSettled } from './check-when-settled.ts';
import { useShortenedLinks } from './use-shortened-links.ts';

/** Whose a personal datum is; `null` for findings about the text itself. */
export type Whose = 'mine' | 'someone' | null;

/** Findings of one kind, shown and fixed together; somebody else's data apart from the reader's own. */
export type FindingGroup = {
  id: string;
  kind: DraftFindingKind;
  whose: Whose;
  findings: readonly Finding<DraftFindingKind>[];
  canFix: boolean;
};

/** What a button changed: the checks' own fixes, or how the text is written. */
export type ChangeKind = 'cleaning' | 'writing';

export type TextCheck = {
  /** The text the findings are about; the one on screen may be newer. */
  checked: string;
  /** In reading order. */
  findings: readonly Finding<DraftFindingKind>[];
  groups: readonly FindingGroup[];
  canClean: boolean;
  /** Given right after a change made by a button, until the text changes again. */
  undo: { of: ChangeKind; run: () => void } | null;
  cleanAll: () => void;
  /** Puts another text in the place of the one on screen, with a way back. */
  replace: (text: string) => void;
  fix: (group: FindingGroup) => void;
  /** Links of the text that a cleaning made shorter, with what it took. */
  shortened: readonly ShortenedLink[];
  /** Puts one part back; it is not offered for cleaning again. */
  restore: (link: ShortenedLink, part: RemovedPart) => void;
};

/** The typography of a site in that language, French or English. */
export function typographyOf(language: string | null): CheckOptions['language'] {
  return language?.toLowerCase().startsWith('fr') === true ? 'fr' : 'en';
}

/**
 * What the checks notice about the text, and one click to mend it.
 * @param asked - the same object as long as they are the same: another one is another check
 */
export function useTextCheck(
  text: string,
  asked: PrivateCheckOptions,
  onChange: (text: string) => void,
): TextCheck {
  const links = useShortenedLinks(text);
  const { keptParts } = links;
  const options = useMemo(() => ({ ...asked, keptParts }), [asked, keptParts]);
  const { checked, findings } = useFindings(text, options);
  const groups = useMemo(() => groupFindings(findings), [findings]);
  const [changed, setChanged] = useState<Change | null>(null);
  const change = (after: string, of: ChangeKind) => {
    if (after === text) return;
    setChanged({ before: text, after, of });
    onChange(after);
  };
  const clean = (after: string) => {
    links.remember(text, after);
    change(after, 'cleaning');
  };
  const undo = (before: string) => {
    onChange(before);
    setChanged(null);
  };
  return {
    checked,
    findings,
    groups,
    canClean: groups.some(group => group.canFix),
    undo: changed?.after === text ? { of: changed.of, run: () => undo(changed.before) } : null,
    replace: after => change(after, 'writing'),
    shortened: links.shortened,
    restore: (link, part) => {
      const restored = links.restore(link, part);
      if (restored !== null) change(restored, 'cleaning');
    },
    cleanAll: () => clean(cleanDraft(text, options).text),
    // Checked again on the very text on screen: spans of an older one would cut words in two.
    fix: ({ kind }) => {
      const fresh = checkDraft(text, options).filter(finding => finding.kind === kind);
      clean(applyFixes(text, fresh).text);
    },
  };
}

type Change = { before: string; after: string; of: ChangeKind };

type Checked = { checked: string; findings: readonly Finding<DraftFindingKind>[] };

/** The findings of the text as it was when it last stood still. A key ends the check under way. */
function useFindings(text: string, options: PrivateCheckOptions): Checked {
  const [result, setResult] = useState<Checked>({ checked: '', findings: [] });
  const isOpening = useRef(true);
  // As a layout effect it is taken down with the next drawing, not some time after it.
  useLayoutEffect(() => {
    const typing = new AbortController();
    const { signal } = typing;
    const when = isOpening.current ? { signal, pauseMs: 0 } : { signal };
    isOpening.current = false;
    void checkWhenSettled(text, options, when).then(findings => {
      if (findings !== null) setResult({ checked: text, findings });
    });
    return () => typing.abort();
  }, [text, options]);
  return result;
}

/** By kind, and personal data by whose they are; in reading order of the first of each. */
export function groupFindings(findings: readonly Finding<DraftFindingKind>[]): FindingGroup[] {
  const groups = Map.groupBy(findings, finding => `${finding.kind} ${whoseOf(finding) ?? ''}`);
  return [...groups].flatMap(([id, list]) => {
    const [first] = list;
    if (first === undefined) return [];
    const canFix = list.some(finding => finding.fix !== undefined);
    return [{ id, kind: first.kind, whose: whoseOf(first), findings: list, canFix }];
  });
}

function whoseOf({ data }: Finding<DraftFindingKind>): Whose {
  return data?.whose === 'mine' || data?.whose === 'someone' ? data.whose : null;
}
