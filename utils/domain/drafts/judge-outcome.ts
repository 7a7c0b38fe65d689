import type { DraftState, FailureReason } from './draft.ts';

/** What a page shows after a submit; the page's script reads it, nothing is fetched. */
export type Evidence = {
  url: string;
  status: number;
  isErrorPage: boolean;
  errorText: string;
  isTextSeen: boolean;
  isHeld: boolean;
  permalink: string | null;
};

/** A comment not seen this long after it was sent counts as missing: sites cache pages for minutes. */
const MISSING_AFTER_MS = 10 * 60_000;

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
  if (evidence.isErrorPage)
    return {
      name: 'failed',
      at: now,
      reason: reasonOfFailure(evidence),
      message: evidence.errorText.trim(),
    };
  if (evidence.isHeld || hasQuery(evidence.url, 'unapproved'))
    return { name: 'waiting', at: now, permalink: evidence.permalink };
  if (evidence.isTextSeen)
    return { name: 'seen', at: now, permalink: evidence.permalink ?? evidence.url };
  if (current.name === 'sent' && now - current.at >= MISSING_AFTER_MS)
    return { name: 'missing', at: now };
  return null;
}

function hasQuery(url: string, name: string): boolean {
  return URL.canParse(url) && new URL(url).searchParams.has(name);
}

/** What the words of an error page mean, in the languages whose strings we know; first hit wins. */
const FAILURE_WORDS: readonly (readonly [FailureReason, RegExp])[] = [
  ['duplicate', /duplicate comment|already said that|doublon|déjà dit/iu],
  ['too-fast', /too quickly|slow down|trop (?:vite|rapide)|ralentis/iu],
  ['too-long', /too long|trop long/iu],
  ['empty', /(?:type|write) (?:your|a) comment|(?:saisi|écri)\p{L}* (?:votre|un) commentaire/iu],
  [
    'missing-field',
    /required fields|valid email|champs? obligatoires?|(?:adresse|e-mail)[^.]*valide/iu,
  ],
  ['closed', /comments are closed|not open|commentaires sont (?:fermés|désactivés|clos)/iu],
  ['spam', /\bspam\b|indésirable/iu],
  ['not-allowed', /must be logged in|not allowed|connecté|pas autorisé/iu],
];

/** The status is the surest sign; the words tell 200 and 403 pages apart. */
function reasonOfFailure({ status, errorText }: Evidence): FailureReason {
  if (status === 409) return 'duplicate';
  if (status === 429) return 'too-fast';
  const byWords = FAILURE_WORDS.find(([, words]) => words.test(errorText))?.[0];
  if (byWords !== undefined) return byWords;
  if (status === 403 || status === 412) return 'not-allowed';
  return status >= 500 ? 'server-error' : 'unknown';
}
