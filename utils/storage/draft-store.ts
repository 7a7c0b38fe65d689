import { applyWrite, type Write } from '../domain/drafts/apply-write.ts';
import { articleOf, sentId } from '../domain/drafts/draft-id.ts';
import type { Draft, DraftState, KeptDraft, Revision, StateProof } from '../domain/drafts/draft.ts';
import { addProof, proofWithoutPage } from '../domain/drafts/prove-state.ts';
import { mergeBack } from '../domain/drafts/backup/plan-import.ts';
import { ageFrom } from '../domain/drafts/retention.ts';
import { addRevision } from '../domain/drafts/revisions.ts';
import { DRAFT, draftKey, isDraftKey, readSetAsideKey, revisionsKey } from './draft-keys.ts';
import { createDraftRecords } from './draft-records.ts';
import { createKeyedQueue } from './keyed-queue.ts';
import { createImport } from './import-drafts.ts';
import { keysOf, type StorageArea } from './storage-area.ts';
import { createSweep } from './sweep-drafts.ts';

const DAY_MS = 86_400_000;

export type DraftStore = ReturnType<typeof createDraftStore>;

/**
 * The drafts of one storage area. Only the background makes one: it is the only writer.
 * Every method rejects with the browser's error when the storage refuses; what was stored stays. A
 * record that cannot be read is moved aside by whatever takes its place.
 */
export function createDraftStore(area: StorageArea, now: () => number = Date.now) {
  const queue = createKeyedQueue();
  const records = createDraftRecords(area, now);
  const { forget, sweep } = createSweep({ area, records, queue }, now);

  /** The drafts of an article are changed one after the other: they share an index. */
  function inTurn<Result>(id: string, task: () => Promise<Result>): Promise<Result> {
    return queue(articleOf(id), task);
  }

  async function read(id: string): Promise<Draft | null> {
    return (await records.findDraft(id)).draft;
  }

  /** Reads a draft for the reader to go on with: what they look at is not swept away before their eyes. */
  async function open(id: string): Promise<Draft | null> {
    const draft = await read(id);
    if (draft !== null && now() - ageFrom(draft) > DAY_MS) {
      const opened = change(id, present => ({ ...present, openedAt: now() }));
      // A disk that refuses this shows the text all the same.
      await opened.catch(() => undefined);
    }
    return draft;
  }

  async function readRevisions(id: string): Promise<Revision[]> {
    return (await records.findRevisions(id)).revisions;
  }

  /** The draft's revisions with one more, as items to store. */
  async function moreRevisions(id: string, added: Revision | null) {
    if (added === null) return {};
    const { revisions, asideItems } = await records.findRevisions(id);
    return { ...records.revisionsItem(id, addRevision(revisions, added)), ...asideItems };
  }

  /** Writes a text at a place: see `applyWrite`. Gives the draft as stored, `null` when there is none. */
  async function write(written: Write): Promise<Draft | null> {
    const { id } = written;
    return inTurn(id, async () => {
      const { draft: current, asideItems } = await records.findDraft(id);
      const { draft, revision } = applyWrite(current, written);
      // The same text again may be the one the disk refused.
      if (draft === current) await area.settle?.();
      if (draft === null || draft === current) return draft;
      const items = {
        [draftKey(id)]: draft,
        ...(await records.indexItem(id)),
        ...asideItems,
        ...(await moreRevisions(id, revision)),
        ...(current === null && (await records.recentItem(id))),
      };
      await (area.insist?.(items) ?? area.set(items));
      return draft;
    });
  }

  /** A free id for a draft sent now: a clock set back must not write over one sent before. */
  async function freeSentId(id: string, at: number): Promise<string> {
    const candidate = sentId(id, at);
    const { draft, asideItems } = await records.findDraft(candidate);
    const isFree = draft === null && Object.keys(asideItems).length === 0;
    return isFree ? candidate : freeSentId(id, at + 1);
  }

  /**
   * Moves the draft at a place aside as sent. Gives it, or `null` when there is nothing to send.
   * @param twins - ids of comments in the page that said the same before
   */
  async function markSent(id: string, twins: string[] = []): Promise<Draft | null> {
    return inTurn(id, async () => {
      const draft = await read(id);
      if (draft === null || draft.text.trim() === '') return null;
      const at = now();
      const sent: Draft = {
        ...draft,
        id: await freeSentId(id, at),
        state: { name: 'sent', at, ...(twins.length > 0 && { twins }) },
        trail: addProof(draft.trail, proofWithoutPage('sent', 'submitted', at)),
        remindAt: null,
        before: null,
        updatedAt: at,
      };
      const { revisions: earlier, asideItems } = await records.findRevisions(id);
      // What the page left out of it, however little.
      const whole: Revision | null = draft.before && {
        ...draft.before,
        cause: 'size',
        isPinned: false,
      };
      const revisions = whole === null ? earlier : addRevision(earlier, whole);
      await area.set({
        [draftKey(sent.id)]: sent,
        ...asideItems,
        // Should the removal below fail, no text that was sent is offered again.
        [draftKey(id)]: { ...draft, text: '', before: null, rev: draft.rev + 1 },
        ...records.revisionsItem(sent.id, revisions),
        ...(await records.indexItem(sent.id, id)),
        ...(await records.recentItem(sent.id, [id])),
      });
      await area.remove([draftKey(id), revisionsKey(id)]);
      return sent;
    });
  }

  /** Changes what is kept of a draft beside its text; one that vanished meanwhile stays away. */
  async function change(id: string, make: (draft: Draft) => Draft): Promise<Draft | null> {
    return inTurn(id, async () => {
      const draft = await read(id);
      if (draft === null) return null;
      const changed = make(draft);
      const isNews = changed.state !== draft.state;
      await area.set({ [draftKey(id)]: changed, ...(isNews && (await records.recentItem(id))) });
      return changed;
    });
  }

  /** Gives a draft its new state, with what showed it. */
  function setState(id: string, state: DraftState, proof: StateProof): Promise<Draft | null> {
    return change(id, draft => {
      const trail = addProof(draft.trail, proof);
      return { ...draft, state, trail, updatedAt: Math.max(now(), draft.updatedAt) };
    });
  }

  /**
   * Puts a refused comment back where it was written, so that it can be changed and sent again. What
   * was typed there since stays the draft; the refused text then becomes its newest revision.
   */
  async function returnFailed(
    id: string,
    toId: string,
    { state, proof }: { state: DraftState; proof: StateProof },
  ): Promise<Draft | null> {
    return inTurn(toId, async () => {
      const [failed, { draft: present, asideItems }] = [
        await read(id),
        await records.findDraft(toId),
      ];
      if (failed === null) return null;
      const isFree = present === null || present.text.trim() === '' || present.text === failed.text;
      const [here, its] = [await records.findRevisions(toId), await records.findRevisions(id)];
      const revisions = [...here.revisions, ...its.revisions];
      const { text, origin, updatedAt: at } = failed;
      const refused: Revision = { text, origin, at, cause: 'conflict', isPinned: false };
      const trail = addProof(failed.trail, proof);
      const rev = (present?.rev ?? failed.rev) + 1;
      const draft: Draft = isFree
        ? { ...failed, id: toId, rev, state, trail, updatedAt: now() }
        : { ...present, state, trail };
      await area.set({
        [draftKey(toId)]: draft,
        ...records.revisionsItem(toId, isFree ? revisions : addRevision(revisions, refused)),
        ...asideItems,
        ...here.asideItems,
        ...its.asideItems,
        ...(await records.indexItem(toId, id)),
        ...(await records.recentItem(toId, [id])),
      });
      await area.remove([draftKey(id), revisionsKey(id)]);
      return draft;
    });
  }

  /** Puts a deleted draft back, with its earlier versions; where another was begun since, as one of them. */
  async function restore(back: KeptDraft): Promise<void> {
    const { id } = back.draft;
    await inTurn(id, async () => {
      const { draft: present, asideItems } = await records.findDraft(id);
      const here = await records.findRevisions(id);
      const { draft, revisions } =
        present === null ? back : mergeBack({ draft: present, revisions: here.revisions }, back);
      await area.set({
        [draftKey(id)]: draft,
        ...records.revisionsItem(id, revisions),
        ...asideItems,
        ...here.asideItems,
        ...(await records.indexItem(id)),
        ...(await records.recentItem(id)),
      });
    });
  }

  /** Removes drafts. Gives what was removed, so that it can be put back. */
  async function removeAll(ids: readonly string[]): Promise<KeptDraft[]> {
    const removed: KeptDraft[] = [];
    for (const id of ids) {
      await inTurn(id, async () => {
        // Read in its turn: what was written until then comes back with an undo.
        const { draft, revisions } = (await records.findKept([id])).get(id) ?? { draft: null };
        if (draft === null) return;
        await forget(id);
        removed.push({ draft, revisions });
      });
    }
    return removed;
  }

  /** Keeps one earlier text for as long as its draft, or no longer so. */
  async function pinRevision(id: string, at: number, isPinned: boolean): Promise<Revision[]> {
    return inTurn(id, async () => {
      const { revisions, asideItems } = await records.findRevisions(id);
      const changed = revisions.map(one =>
        one.at === at ? Object.assign(one, { isPinned }) : one,
      );
      await area.set({ ...records.revisionsItem(id, changed), ...asideItems });
      return changed;
    });
  }

  /** Forgets a record that cannot be read, moved aside or not yet; one that can be read stays. */
  async function forgetSetAside(key: string): Promise<void> {
    const about = readSetAsideKey(key);
    if (about === null) return;
    await area.remove(key);
    if (about.at > 0 || !about.originalKey.startsWith(DRAFT)) return;
    const id = about.originalKey.slice(DRAFT.length);
    await inTurn(id, async () => {
      const { draft, asideItems } = await records.findDraft(id);
      if (draft === null && Object.keys(asideItems).length > 0) await area.remove(draftKey(id));
    });
  }

  /** Forgets every draft of this area, with all that belongs to it. */
  async function forgetAll(): Promise<void> {
    const keys = (await keysOf(area)).filter(isDraftKey);
    if (keys.length > 0) await area.remove(keys);
  }

  /** Sets when the reader wants to be reminded of a draft; its text and its age stay. */
  async function remind(id: string, remindAt: number | null): Promise<Draft | null> {
    return inTurn(id, async () => {
      const draft = await read(id);
      if (draft === null || draft.remindAt === remindAt) return draft;
      const changed: Draft = { ...draft, remindAt };
      await area.set({ [draftKey(id)]: changed });
      return changed;
    });
  }

  return {
    remind,
    forgetAll,
    forgetSetAside,
    read,
    open,
    readRevisions,
    write,
    markSent,
    setState,
    change,
    returnFailed,
    removeAll,
    pinRevision,
    remove: (id: string) => inTurn(id, () => forget(id)),
    restore,
    ofArticle: records.ofArticle,
    recent: async () => records.readAll((await records.recentIds()).map(draftKey)),
    sweep,
    importDrafts: createImport({ area, records, queue, now }),
  };
}
