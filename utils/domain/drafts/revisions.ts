import type { Revision } from './draft.ts';
import { parseOrigin } from './parse-draft.ts';

const MOST_REVISIONS = 40;

/** Characters kept in all the revisions of one draft together. */
const MOST_CHARACTERS = 400_000;

/**
 * Adds a revision, newest first. A text already kept, or one that the added text only continues, does
 * not stand twice; the oldest go first when there are too many, the one just added never.
 */
export function addRevision(revisions: readonly Revision[], added: Revision): Revision[] {
  const kept = [added];
  let characters = added.text.length;
  for (const revision of revisions) {
    if (added.text.startsWith(revision.text)) continue;
    characters += revision.text.length;
    if (kept.length >= MOST_REVISIONS || characters > MOST_CHARACTERS) break;
    kept.push(revision);
  }
  return kept;
}

/** Reads stored revisions; what cannot be read is left out. */
export function parseRevisions(stored: unknown): Revision[] {
  if (!Array.isArray(stored)) return [];
  return stored.filter(isRevision).map(({ text, origin, at, cause }) => {
    return { text, origin: parseOrigin(origin), at, cause };
  });
}

function isRevision(item: Partial<Revision> | null): item is Revision {
  return (
    typeof item === 'object' &&
    item !== null &&
    typeof item.text === 'string' &&
    Number.isFinite(item.at) &&
    ['pause', 'size', 'conflict', 'emptied'].includes(item.cause ?? '')
  );
}
