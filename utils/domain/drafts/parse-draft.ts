import type { ArticleLabel } from '../article/article.ts';
import type { Draft, DraftState, Origin, ParentComment } from './draft.ts';

type Loose = Record<string, unknown>;

const asObject = (value: unknown): Loose | null =>
  typeof value === 'object' && value !== null ? (value as Loose) : null;

const asTime = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;

const asText = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/**
 * Reads a draft as it was stored.
 * @returns `null` when it is no draft of a version we know: the caller sets it aside, never deletes it
 */
export function parseDraft(stored: unknown): Draft | null {
  const record = asObject(stored);
  if (record === null || record.schema !== 1) return null;
  const article = parseArticle(record.article);
  const state = parseState(record.state);
  const [id, text, system] = [asText(record.id), asText(record.text), asText(record.system)];
  const [createdAt, updatedAt] = [asTime(record.createdAt), asTime(record.updatedAt)];
  const rev = asTime(record.rev);
  if (article === null || state === null || id === null || text === null || system === null)
    return null;
  if (createdAt === null || updatedAt === null || rev === null) return null;
  const parent = record.parent === null ? null : parseParent(record.parent);
  const origin = parseOrigin(record.origin);
  return { schema: 1, id, article, system, parent, text, origin, rev, state, createdAt, updatedAt };
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

function parseParent(stored: unknown): ParentComment | null {
  const parent = asObject(stored);
  const id = asText(parent?.id);
  if (id === null) return null;
  return {
    id,
    author: asText(parent?.author) ?? '',
    excerpt: asText(parent?.excerpt) ?? '',
    permalink: asText(parent?.permalink),
  };
}

function parseState(stored: unknown): DraftState | null {
  const state = asObject(stored);
  if (state?.name === 'writing') return { name: 'writing' };
  const at = asTime(state?.at);
  if (state === null || at === null) return null;
  switch (state.name) {
    case 'sent':
    case 'missing':
      return { name: state.name, at };
    case 'seen':
      return { name: 'seen', at, permalink: asText(state.permalink) ?? '' };
    case 'waiting':
      return { name: 'waiting', at, permalink: asText(state.permalink) };
    case 'failed': {
      const reason = (asText(state.reason) ?? 'unknown') as Extract<
        DraftState,
        { name: 'failed' }
      >['reason'];
      return { name: 'failed', at, reason, message: asText(state.message) ?? '' };
    }
    default:
      return null;
  }
}
