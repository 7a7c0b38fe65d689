import type { Draft } from '../domain/drafts/draft.ts';
import { parseDraft } from '../domain/drafts/parse-draft.ts';
import { draftKey } from './draft-keys.ts';
import { watchItem } from './watch-item.ts';

/**
 * Follows one draft in an extension page; it is read and written through the background.
 * @param onChange - gets the draft as stored, `null` when it is gone
 */
export function watchDraft(
  id: string,
  isPrivate: boolean,
  onChange: (draft: Draft | null) => void,
  signal: AbortSignal,
): void {
  watchItem(
    isPrivate ? 'session' : 'local',
    draftKey(id),
    value => onChange(parseDraft(value)),
    signal,
  );
}
