import { asObject } from '../domain/drafts/migrations/migrate.ts';
import { parseDraftsBackup, parseKept, remindedIn } from '../domain/drafts/backup/parse-backup.ts';
import { openTab } from '../platform/open-address.ts';
import { browser } from '../platform/browser.ts';
import type { Handlers } from '../protocol/envelope.ts';
import type { FromOwnPages } from '../protocol/messages.ts';
import type { OwnSender } from '../protocol/serve.ts';
import { isQuotaError } from '../storage/storage-area.ts';
import type { Stores } from './stores.ts';
import { wipeDrafts, type Keepers } from './wipe.ts';

type LibraryMessages =
  | 'library.open'
  | 'draft.pin'
  | 'draft.pin-revision'
  | 'drafts.remove'
  | 'drafts.put-back'
  | 'drafts.import'
  | 'drafts.wipe'
  | 'drafts.forget-set-aside'
  | 'drafts.room';

/** What the library page asks beyond reading, which it does by itself. */
export function libraryHandlers(
  stores: Stores,
  reminders: Keepers['reminders'],
): Pick<Handlers<FromOwnPages, OwnSender>, LibraryMessages> {
  return {
    'library.open': async ({ draftId }) => {
      const place = draftId === null ? '' : `#${draftId}`;
      await openTab(browser.runtime.getURL(`/library.html${place}`));
    },
    'draft.pin': async ({ id, isPinned, isPrivate }) => {
      await stores.of(isPrivate).change(id, draft => ({ ...draft, isPinned }));
    },
    'draft.pin-revision': ({ id, at, isPinned, isPrivate }) =>
      stores.of(isPrivate).pinRevision(id, at, isPinned),
    'drafts.remove': ({ ids, isPrivate }) => stores.of(isPrivate).removeAll(ids),
    'drafts.put-back': async ({ drafts, isPrivate }) => {
      for (const record of drafts) {
        const kept = parseKept(asObject(record));
        if (kept !== null) await stores.of(isPrivate).restore(kept);
      }
    },
    'drafts.import': async ({ text, isDry, isPrivate }) => {
      try {
        const parsed = await parseDraftsBackup(text);
        const outcome = await stores.of(isPrivate).importDrafts(parsed, isDry);
        if (outcome.ok && outcome.isDone && !isPrivate) await reminders.add(remindedIn(parsed));
        return outcome;
      } catch (error) {
        return { ok: false, reason: isQuotaError(error) ? 'quota' : 'storage' };
      }
    },
    'drafts.wipe': ({ isPrivate }) => wipeDrafts({ stores, reminders }, isPrivate),
    'drafts.forget-set-aside': ({ key, isPrivate }) => stores.of(isPrivate).forgetSetAside(key),
    'drafts.room': ({ isPrivate }) => stores.room(isPrivate),
  };
}
