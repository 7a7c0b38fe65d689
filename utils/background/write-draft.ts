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
  write: {
    place: DraftPlace;
    text: string;
    origin: Origin;
    base: number;
    /** The revision of this text in memory, when it was refused before. */
    held?: number;
    isPrivate: boolean;
  },
): Promise<WriteOutcome> {
  const { place, origin, base, held = Infinity, isPrivate } = write;
  const store = stores.of(isPrivate);
  let { text } = write;
  if (text.length > LONGEST_DRAFT) return { ok: false, code: 'too-long' };
  // Whatever field a page may have us believe is a comment's.
  if (isSecretText(text)) return { ok: false, code: 'secret' };
  const [id, now] = [await writingId(place), Date.now()];
  try {
    // Tried again, it is no new word: what another surface wrote since is the draft, and only wants storing.
    const since = held === Infinity ? null : await store.read(id);
    const isOvertaken = since !== null && since.rev > held;
    if (isOvertaken) ({ text } = since);
    const draft = await store.write({ id, place, text, origin, base, now });
    // Whoever was overtaken does not know the text that was, and so never writes over it unseen.
    const rev = isOvertaken ? held : (draft?.rev ?? 0);
    const savedAt = draft?.updatedAt ?? now;
    const kept = isPrivate ? 'session' : 'disk';
    const isRoomShort = await stores.isRoomShort(isPrivate);
    return { ok: true, id, rev, savedAt, kept, ...(isRoomShort && { isRoomShort }) };
  } catch (error) {
    // What is kept in memory meanwhile has its revision: whoever writes on knows it.
    const memory = await store.read(id).catch(() => null);
    const code = isQuotaError(error) ? 'quota' : 'storage';
    if (held !== Infinity) return { ok: false, code, rev: held };
    return { ok: false, code, ...(memory?.text === text && { rev: memory.rev }) };
  }
}
