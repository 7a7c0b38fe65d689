import type { SetAsideRecord } from '../../../utils/domain/drafts/backup/drafts-backup.ts';
import type { ImportOutcome } from '../../../utils/domain/drafts/import-outcome.ts';
import { mergeBack } from '../../../utils/domain/drafts/backup/plan-import.ts';
import { judgeRoom } from '../../../utils/domain/drafts/judge-room.ts';
import type { Draft, KeptDraft, Revision } from '../../../utils/domain/drafts/draft.ts';
import type { Backend } from '../../../utils/hooks/backend.ts';
import type { FromOwnPages } from '../../../utils/protocol/messages.ts';
import type { DraftChange } from '../../../utils/storage/read-drafts.ts';

/** What the library page finds beside the drafts, and what it asked. */
export function createFakeLibrary() {
  const watchers = new Set<(changes: DraftChange[]) => void>();
  return {
    setAside: [] as SetAsideRecord[],
    used: 0,
    opened: [] as (string | null)[],
    importOutcome: { ok: false, reason: 'not-ours' } as ImportOutcome,
    imports: [] as boolean[],
    watchers,
    tell: (changes: DraftChange[]) => {
      for (const watcher of watchers) watcher(changes);
    },
  };
}

type World = {
  drafts: Map<string, Draft>;
  revisions: Map<string, Revision[]>;
  library: ReturnType<typeof createFakeLibrary>;
};

type LibraryAnswers = Pick<
  { [Kind in keyof FromOwnPages]: FromOwnPages[Kind] },
  | 'library.open'
  | 'draft.pin'
  | 'draft.pin-revision'
  | 'drafts.remove'
  | 'drafts.put-back'
  | 'drafts.import'
  | 'drafts.wipe'
  | 'drafts.forget-set-aside'
  | 'drafts.room'
>;

/** The answers of the background, by its own rules, on drafts in memory. */
export function libraryAnswers({
  drafts,
  revisions,
  tell,
  library,
}: World & { tell: (id: string) => void }): LibraryAnswers {
  return {
    'library.open': ({ draftId }) => void library.opened.push(draftId),
    'draft.pin': ({ id, isPinned }) => {
      const draft = drafts.get(id);
      if (draft) drafts.set(id, { ...draft, isPinned });
      tell(id);
    },
    'draft.pin-revision': ({ id, at, isPinned }) => {
      const changed = structuredClone(revisions.get(id) ?? []);
      for (const one of changed) if (one.at === at) one.isPinned = isPinned;
      revisions.set(id, changed);
      return changed;
    },
    'drafts.remove': ({ ids }) => {
      const removed = ids.flatMap((id): KeptDraft[] => {
        const draft = drafts.get(id);
        return draft ? [{ draft, revisions: revisions.get(id) ?? [] }] : [];
      });
      for (const id of ids) {
        drafts.delete(id);
        tell(id);
      }
      return removed;
    },
    'drafts.put-back': ({ drafts: removed }) => {
      for (const kept of removed) {
        const { id } = kept.draft;
        const present = drafts.get(id);
        const here = present && { draft: present, revisions: revisions.get(id) ?? [] };
        const back = here === undefined ? kept : mergeBack(here, kept);
        drafts.set(id, back.draft);
        if (back.revisions.length > 0) revisions.set(id, back.revisions);
        tell(id);
      }
    },
    'drafts.import': ({ isDry }) => {
      library.imports.push(isDry);
      const { importOutcome } = library;
      return importOutcome.ok ? { ...importOutcome, isDone: !isDry } : importOutcome;
    },
    'drafts.wipe': () => {
      for (const id of drafts.keys()) {
        drafts.delete(id);
        tell(id);
      }
    },
    'drafts.forget-set-aside': ({ key }) => {
      library.setAside = library.setAside.filter(record => record.key !== key);
    },
    'drafts.room': () => judgeRoom(library.used, 10_000_000),
  };
}

/** What the page reads by itself. */
export function libraryReading({
  drafts,
  revisions,
  library,
}: World): Pick<Backend, 'readAllDrafts' | 'watchAllDrafts' | 'readKeptDrafts' | 'isPrivate'> {
  return {
    readAllDrafts: async (_isPrivate, onBatch) =>
      onBatch({ drafts: [...drafts.values()], setAside: library.setAside, left: 0 }),
    watchAllDrafts: (_isPrivate, onChange, signal) => {
      library.watchers.add(onChange);
      signal.addEventListener('abort', () => library.watchers.delete(onChange));
    },
    readKeptDrafts: async ids =>
      ids.flatMap(id => {
        const draft = drafts.get(id);
        return draft ? [{ draft, revisions: revisions.get(id) ?? [] }] : [];
      }),
    isPrivate: false,
  };
}
