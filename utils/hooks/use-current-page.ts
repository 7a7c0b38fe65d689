import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import { explainUnreached, type UnreachedReason } from '../domain/detection/explain-unreached.ts';
import type { PageReport } from '../domain/detection/page-report.ts';
import type { Draft } from '../domain/drafts/draft.ts';
import type { TargetTab } from '../platform/target-tab.ts';
import { isSiteOn } from '../domain/preferences/site-mode.ts';
import { useBackend, type Backend } from './backend.ts';

/** What the popup knows of the page it was opened on. */
export type CurrentPage =
  | { name: 'looking' }
  | { name: 'no-tab' }
  /** A web page where our script does not run. */
  | { name: 'unreached'; tab: TargetTab; why: UnreachedReason }
  /** No web page: there is nothing to write under, and nothing to share. */
  | { name: 'restricted'; tab: TargetTab; why: UnreachedReason }
  | ReadyPage;

/** A page that told what it holds. */
export type ReadyPage = {
  name: 'ready';
  tab: TargetTab;
  report: PageReport;
  /** Absent where it could not be read, and at every look but the first. */
  atFirst?: AtFirst;
};

/** What a popup draws beside the page's report, as it was when it opened: with it, its first view is drawn once. */
export type AtFirst = {
  /** Of the article. */
  drafts: readonly Draft[];
  /** Whether the browser lets us onto the site. */
  isGranted: boolean;
};

/**
 * What is known of the target tab; `look` looks again (after a reload, after a site was switched on).
 * @param firstLook - a look already begun
 * @param found - what it found, where that is known already
 */
export function useCurrentPage(
  firstLook: Promise<CurrentPage>,
  found: CurrentPage = { name: 'looking' },
): {
  page: CurrentPage;
  look: () => void;
} {
  const backend = useBackend();
  const [page, setPage] = useState(found);
  const [turn, setTurn] = useState(0);
  useLayoutEffect(() => {
    let isCurrent = true;
    const looking = turn === 0 ? firstLook : readPage(backend);
    void looking.then(seen => {
      if (isCurrent) setPage(seen);
    });
    return () => {
      isCurrent = false;
    };
  }, [backend, firstLook, turn]);
  return { page, look: useCallback(() => setTurn(count => count + 1), []) };
}

export async function readPage(
  backend: Pick<Backend, 'findTargetTab' | 'lookAtPage' | 'readPreferences' | 'siteAccess'>,
): Promise<CurrentPage> {
  const tab = await backend.findTargetTab().catch(() => null);
  if (tab === null) return { name: 'no-tab' };
  try {
    const [report, preferences] = await Promise.all([
      backend.lookAtPage(tab.id),
      backend.readPreferences(),
    ]);
    const isOn = isSiteOn(preferences, report.article.location);
    return { name: 'ready', tab, report: withSiteMode(report, isOn) };
  } catch {
    // Nobody answered: the address, and what the browser lets us do there, say whether anybody could.
    const isWeb = tab.url !== null && /^https?:/u.test(tab.url);
    const why = explainUnreached(tab.url, await backend.siteAccess.holds(isWeb ? tab.url : null));
    const isElsewhere = why === 'browser-page' || why === 'local-file';
    return { name: isElsewhere ? 'restricted' : 'unreached', tab, why };
  }
}

/** A page learns only after a moment that the reader turned its site off or on: what they chose holds. */
function withSiteMode(report: PageReport, isOn: boolean): PageReport {
  if (!isOn) return { ...report, forms: [], noForm: 'site-off' };
  if (report.noForm !== 'site-off') return report;
  return { ...report, noForm: report.forms.length > 0 ? null : 'no-field' };
}
