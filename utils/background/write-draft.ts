import { LONGEST_DRAFT } from '../domain/drafts/apply-write.ts';
import { isSecretText } from '../domain/drafts/secret-text.ts';
import { writingId } from '../domain/drafts/draft-id.ts';
import type { DraftPlace, Origin } from '../domain/drafts/draft.ts';
import type { WriteOutcome } from '../protocol/messages.ts';
import { isQuotaError } from '../storage/storage-area.ts';
import type { Stores } from './stores.ts';

/** One write, from a page or from one of our own; a refusal comes back as a code, never as silence. */
export async function writeDraft(
  stores: Stores,
  write: { place: DraftPlace; text: string; origin: Origin; base: number; isPrivate: boolean },
): Promise<WriteOutcome> {
  const { place, text, origin, base, isPrivate } = write;
  if (text.length > LONGEST_DRAFT) return { ok: false, code: 'too-long' };
  // Whatever field a page may have us believe is a comment's.
  if (isSecretText(text)) return { ok: false, code: 'secret' };
  const [id, now] = [await writingId(place), Date.now()];
  const kept = isPrivate ? 'session' : 'disk';
  try {
    const draft = await stores.of(isPrivate).write({ id, place, text, origin, base, now });
    const [rev, savedAt] = [draft?.rev ?? 0, draft?.updatedAt ?? now];
    const isRoomShort = await stores.isRoomShort(isPrivate);
    return { ok: true, id, rev, savedAt, kept, ...(isRoomShort && { isRoomShort }) };
  } catch (error) {
    // What is kept in memory meanwhile has its revision: whoever writes on knows it.
    const held = await stores
      .of(isPrivate)
      .read(id)
      .catch(() => null);
    const code = isQuotaError(error) ? 'quota' : 'storage';
    return { ok: false, code, ...(held?.text === text && { rev: held.rev }) };
  }
}
