import type { DraftState, FailureReason } from './draft.ts';
import { reasonInWords } from './failure-words.ts';
import { saysItWaits } from './waiting-words.ts';

/** What a page shows after a submit; the page's script reads it, nothing is fetched. */
export type Evidence = {
  url: string;
  /** HTTP status of the page's navigation; 0 when the browser does not tell. */
  status: number;
  /** The page is one on which the comment system shows a refusal, and nothing else. */
  isErrorPage: boolean;
  /** What it says there, or what stands where a system answers. */
  errorText: string;
  /** What stands in the page besides the thread: see `PageSignal`. */
  signal: PageSignal | null;
  isTextSeen: boolean;
  isHeld: boolean;
  permalink: string | null;
};

/**
 * What a page says of the last submit without being an error page: `refused`, `held` or `taken` beside the
 * form (systems that send in place, or lead back with a word), `preview` (SPIP and Dotclear show the comment first and want a second
 * press), `log-in` where a log-in form came instead of the article.
 */
export type PageSignal = 'refused' | 'held' | 'taken' | 'preview' | 'log-in';

/** A comment not seen this long after it was sent counts as missing: sites cache pages for minutes. */
const MISSING_AFTER_MS = 10 * 60_000;

/** What is not the system's own error page speaks of a comment only this soon after it was sent. */
const FRESH_MS = 2 * 60_000;

/** Statuses with which sites answer a comment they do not take: 412 is Dotclear's for a filled trap. */
const REFUSALS: ReadonlySet<number> = new Set([401, 403, 409, 412, 429]);

/** Whether a page with this status can be the answer to a comment that was not taken. */
export function isRefusal(status: number): boolean {
  return REFUSALS.has(status) || status >= 500;
}

/**
 * Decides where a sent draft stands from what one page shows.
 * Rules: `wp_handle_comment_submission()` and `wp_allow_comment()` of WordPress for error pages
 * (200 missing field, 403 closed or not allowed, 409 duplicate, 429 flood), the `unapproved` query
 * parameter and the moderation notice for a held comment, the text in the thread for a seen one.
 * @returns the new state, or `null` when the page proves nothing
 */
export function judgeOutcome(
  current: DraftState,
  evidence: Evidence,
  now: number,
): DraftState | null {
  if (current.name === 'writing' || current.name === 'failed' || current.name === 'seen')
    return null;
  const isFresh = current.name === 'sent' && now - current.at < FRESH_MS;
  if (isFresh && evidence.signal === 'preview') return { name: 'writing' };
  if (evidence.isErrorPage || (isFresh && isRefusedHere(evidence)))
    return {
      name: 'failed',
      at: now,
      reason: reasonOfFailure(evidence),
      message: evidence.errorText.trim(),
    };
  if (evidence.isHeld || hasQuery(evidence.url, 'unapproved') || (isFresh && isHeldHere(evidence)))
    return { name: 'waiting', at: now, permalink: evidence.permalink };
  if (evidence.isTextSeen && !isTwin(current, evidence.permalink))
    return { name: 'seen', at: now, permalink: evidence.permalink ?? evidence.url };
  if (now - current.at < MISSING_AFTER_MS) return null;
  if (current.name === 'sent') return { ...current, name: 'missing', at: now, sentAt: current.at };
  if (current.name === 'missing') return { ...current, at: now };
  return null;
}

function isRefusedHere({ signal, status, isTextSeen }: Evidence): boolean {
  return signal === 'refused' || (!isTextSeen && (signal === 'log-in' || isRefusal(status)));
}

/** Taken, and not in the thread: the site's own words say whether it waits. */
function isHeldHere({ signal, isTextSeen, errorText }: Evidence): boolean {
  return signal === 'held' || (signal === 'taken' && !isTextSeen && saysItWaits(errorText));
}

/** A comment that said the same before this one was sent is somebody's, or an earlier one: no proof. */
function isTwin(current: DraftState, permalink: string | null): boolean {
  const twins = current.name === 'sent' || current.name === 'missing' ? current.twins : undefined;
  return permalink !== null && twins?.some(twin => permalink.endsWith(`#${twin}`)) === true;
}

function hasQuery(url: string, name: string): boolean {
  return URL.canParse(url) && new URL(url).searchParams.has(name);
}

/** The status is the surest sign; the words tell 200 and 403 pages apart. */
function reasonOfFailure({ status, errorText, signal }: Evidence): FailureReason {
  if (status === 409) return 'duplicate';
  if (status === 429) return 'too-fast';
  if (signal === 'log-in' || status === 401) return 'log-in';
  const byWords = reasonInWords(errorText);
  if (byWords !== null) return byWords;
  if (status === 412) return 'spam';
  if (status === 403) return 'not-allowed';
  return status >= 500 ? 'server-error' : 'unknown';
}
