import type { ArticleLabel } from '../article/article.ts';
import {
  DRAFT_SCHEMA,
  type Draft,
  type DraftState,
  type FailureReason,
  type Origin,
  type ParentComment,
  type ProofSign,
  type StateProof,
} from './draft.ts';
import { asObject, migrateDraft } from './migrations/migrate.ts';

const asTime = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;

const asText = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/**
 * Reads a draft as it was stored, of this version or an earlier one.
 * @returns `null` when it is no draft of a version we know: the caller sets it aside, never deletes it
 */
export function parseDraft(stored: unknown): Draft | null {
  const record = migrateDraft(stored);
  if (record === null) return null;
  const article = parseArticle(record.article);
  const state = parseState(record.state);
  const parent = record.parent === null ? null : parseParent(record.parent);
  const [id, text, system] = [asText(record.id), asText(record.text), asText(record.system)];
  const [createdAt, updatedAt] = [asTime(record.createdAt), asTime(record.updatedAt)];
  const rev = asTime(record.rev);
  const [importedAt, openedAt] = [asTime(record.importedAt), asTime(record.openedAt)];
  if (article === null || state === null || id === null || text === null || system === null)
    return null;
  // A reply whose comment cannot be read must not pass for a comment of the article.
  if (parent === undefined || createdAt === null || updatedAt === null || rev === null) return null;
  return {
    schema: DRAFT_SCHEMA,
    id,
    article,
    system,
    parent,
    text,
    origin: parseOrigin(record.origin),
    rev,
    state,
    trail: parseTrail(record.trail),
    isPinned: record.isPinned === true,
    remindAt: asTime(record.remindAt),
    before: parseBefore(record.before),
    splitAt: asTime(record.splitAt) ?? updatedAt,
    createdAt,
    updatedAt,
    ...(importedAt !== null && { importedAt }),
    ...(openedAt !== null && { openedAt }),
  };
}

/** A text of unknown origin is shown to no page before the reader inserts it. */
export function parseOrigin(stored: unknown): Origin {
  return stored === 'field' ? 'field' : 'composer';
}

function parseArticle(stored: unknown): ArticleLabel | null {
  const article = asObject(stored);
  const [url, title] = [asText(article?.url), asText(article?.title)];
  if (url === null || title === null) return null;
  return { url, title, siteName: asText(article?.siteName), language: asText(article?.language) };
}

function parseParent(stored: unknown): ParentComment | undefined {
  const parent = asObject(stored);
  const id = asText(parent?.id);
  if (id === null) return undefined;
  return {
    id,
    author: asText(parent?.author) ?? '',
    excerpt: asText(parent?.excerpt) ?? '',
    date: asText(parent?.date),
    permalink: asText(parent?.permalink),
  };
}

function parseBefore(stored: unknown): Draft['before'] {
  const before = asObject(stored);
  const [text, at] = [asText(before?.text), asTime(before?.at)];
  return text === null || at === null ? null : { text, at, origin: parseOrigin(before?.origin) };
}

const REASONS: Record<FailureReason, true> = {
  duplicate: true,
  'too-fast': true,
  'missing-field': true,
  closed: true,
  'not-allowed': true,
  'log-in': true,
  captcha: true,
  empty: true,
  'too-long': true,
  spam: true,
  'server-error': true,
  unknown: true,
};

const isReason = (value: unknown): value is FailureReason =>
  typeof value === 'string' && Object.hasOwn(REASONS, value);

function parseState(stored: unknown): DraftState | null {
  const state = asObject(stored);
  if (state?.name === 'writing') return { name: 'writing' };
  const at = asTime(state?.at);
  if (state === null || at === null) return null;
  switch (state.name) {
    case 'sent':
      return { name: 'sent', at, ...parseTwins(state.twins) };
    case 'missing': {
      const sentAt = asTime(state.sentAt);
      const twins = parseTwins(state.twins);
      return { name: 'missing', at, ...(sentAt !== null && { sentAt }), ...twins };
    }
    case 'seen':
      return { name: 'seen', at, permalink: asText(state.permalink) ?? '' };
    case 'waiting':
      return { name: 'waiting', at, permalink: asText(state.permalink) };
    case 'failed': {
      const reason = isReason(state.reason) ? state.reason : 'unknown';
      return { name: 'failed', at, reason, message: asText(state.message) ?? '' };
    }
    default:
      return null;
  }
}

const SIGNS: Record<ProofSign, true> = {
  submitted: true,
  'text-seen': true,
  'held-notice': true,
  address: true,
  'error-page': true,
  absent: true,
  'site-signal': true,
  reader: true,
};

const STATES: Record<DraftState['name'], true> = {
  writing: true,
  sent: true,
  seen: true,
  waiting: true,
  failed: true,
  missing: true,
};

function parseTrail(stored: unknown): StateProof[] {
  return Array.isArray(stored) ? stored.map(parseProof).filter(proof => proof !== null) : [];
}

function parseProof(stored: unknown): StateProof | null {
  const proof = asObject(stored);
  const at = asTime(proof?.at);
  const [state, sign] = [asText(proof?.state) ?? '', asText(proof?.sign) ?? ''];
  if (at === null || !Object.hasOwn(STATES, state) || !Object.hasOwn(SIGNS, sign)) return null;
  return {
    state: state as DraftState['name'],
    at,
    sign: sign as ProofSign,
    url: asText(proof?.url) ?? '',
    status: asTime(proof?.status) ?? 0,
    said: asText(proof?.said) ?? '',
  };
}

function parseTwins(stored: unknown): { twins?: string[] } {
  if (!Array.isArray(stored)) return {};
  const twins = stored.filter(twin => typeof twin === 'string');
  return twins.length > 0 ? { twins } : {};
}
