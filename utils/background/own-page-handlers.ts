import { writingId } from '../domain/drafts/draft-id.ts';
import { summarizeDraft } from '../domain/drafts/summarize-draft.ts';
import { judgeComment } from '../domain/moderation/judge-comment.ts';
import { asModerationLanguage } from '../domain/moderation/moderation-language.ts';
import { loadModerationModel } from '../platform/load-moderation-model.ts';
import { goTo } from '../platform/open-address.ts';
import type { Handlers } from '../protocol/envelope.ts';
import type { FromOwnPageTasks } from '../protocol/messages.ts';
import { askPage } from '../protocol/ask-page.ts';
import { askFrame } from '../protocol/send.ts';
import type { OwnSender } from '../protocol/serve.ts';
import { writeIdentities } from '../storage/identities.ts';
import { readPreferences, writePreferences } from '../storage/preferences.ts';
import { isRested, restDraft } from '../storage/rested-looks.ts';
import { writeShareAddresses } from '../storage/share-addresses.ts';
import { readCaret, rememberCaret, readSheet, rememberPutBack } from '../storage/session-state.ts';
import { forecastDraft, splitDraft } from './forecast-draft.ts';
import { libraryHandlers } from './library-handlers.ts';
import { lookAgain } from './look-again.ts';
import { readPassage } from './read-passage.ts';
import { refreshPages } from './refresh-pages.ts';
import type { Reminders } from './reminders.ts';
import type { ShareRecords } from './share-records.ts';
import { showShareWindow } from './show-share-window.ts';
import type { Stores } from './stores.ts';
import type { Sync } from './sync.ts';
import { writeDraft } from './write-draft.ts';

/** What the popup, the sheet and our other pages may ask. */
export function ownPageHandlers(
  stores: Stores,
  shares: ShareRecords,
  reminders: Reminders,
  sync: Pick<Sync, 'erase'>,
): Handlers<FromOwnPageTasks, OwnSender> {
  return {
    'passage.read': ({ tabId }) => readPassage(tabId),
    ...sheetHandlers(),
    'tab.ask': ({ tabId, kind, payload }) => askPage(tabId, kind, payload as never),
    'tab.go': ({ tabId, url }) => goTo(tabId, url),
    ...draftHandlers(stores),
    'second-look.judge': async ({ text, pageLanguage }) =>
      judgeComment(await loadModerationModel(), text, {
        pageLanguage: asModerationLanguage(pageLanguage),
      }),
    'second-look.rested': async place => isRested(await writingId(place), place.isPrivate),
    'second-look.rest': async place => restDraft(await writingId(place), place.isPrivate),
    ...caretHandlers(),
    ...reminderHandlers(reminders),
    ...libraryHandlers(stores, reminders),
    ...shareHandlers(shares),
    'preferences.change': async patch => {
      const before = await readPreferences();
      const after = await writePreferences(patch);
      await refreshPages(before, after);
      if (before.keepTexts && !after.keepTexts) await shares.forgetTexts();
      if (before.syncIdentities && !after.syncIdentities) await sync.erase('identities/');
      return after;
    },
    'identities.change': identities => writeIdentities(identities),
  };
}

type OwnHandlers = Handlers<FromOwnPageTasks, OwnSender>;
type Named<Prefix extends string> = Pick<
  OwnHandlers,
  Extract<keyof OwnHandlers, `${Prefix}.${string}`>
>;

/** The sheet knows its id only; the page it belongs to is looked up here, and only for that id. */
function sheetHandlers(): Named<'sheet'> {
  return {
    'sheet.place': ({ sheetId }) => readSheet(sheetId),
    'sheet.report': async ({ sheetId }) => {
      const place = await readSheet(sheetId);
      return place && askFrame(place.tabId, place.frameId ?? 0, 'page.report', undefined);
    },
    'sheet.insert': async ({ sheetId, request }) => {
      const place = await readSheet(sheetId);
      if (place === null) return { ok: false, code: 'no-page' };
      return askFrame(place.tabId, place.frameId ?? 0, 'field.insert', request);
    },
    'sheet.share': async ({ sheetId }) => {
      const place = await readSheet(sheetId);
      if (place !== null) await showShareWindow(place.tabId, '');
    },
    'sheet.close': async ({ sheetId }) => {
      const place = await readSheet(sheetId);
      if (place !== null) await askPage(place.tabId, 'sheet.close', undefined);
    },
  };
}

function draftHandlers(
  stores: Stores,
): Omit<Named<'draft'> & Named<'drafts'>, keyof ReturnType<typeof libraryHandlers>> {
  return {
    'draft.forecast': ({ place: { isPrivate, ...place }, text, facts }) =>
      forecastDraft(stores, { place, text, facts, isPrivate }),
    'draft.split': ({ place: { article, system, parent, isPrivate }, first, rest }) =>
      splitDraft(stores, { place: { article, system, parent }, first, rest, isPrivate }),
    'draft.put-back': async place => {
      await rememberPutBack(place.tabId, await writingId(place));
      await goTo(place.tabId, place.article.url);
    },
    'draft.look-again': draft => lookAgain(stores, draft),
    'draft.open': async place => stores.of(place.isPrivate).open(await writingId(place)),
    'draft.edit': ({ place: { article, system, parent, isPrivate }, text, base, held }) =>
      writeDraft(stores, {
        place: { article, system, parent },
        text,
        origin: 'composer',
        base,
        held,
        isPrivate,
      }),
    'draft.revisions': ({ id, isPrivate }) => stores.of(isPrivate).readRevisions(id),
    'drafts.recent': async () => (await stores.of(false).recent()).map(summarizeDraft),
  };
}

/** Writing goes on where it stopped, in whatever surface it is opened next. */
function caretHandlers(): Named<'caret'> {
  return {
    'caret.keep': async ({ place, caret }) => rememberCaret(await writingId(place), caret),
    'caret.read': async place => readCaret(await writingId(place)),
  };
}

function reminderHandlers(reminders: Reminders): Named<'reminder'> {
  return {
    'reminder.set': ({ id, at }) => reminders.set(id, at),
    'reminder.open': ({ id }) => reminders.open(id),
  };
}

function shareHandlers(shares: ShareRecords): Named<'share'> {
  return {
    'share.record': shares.add,
    'share.history': shares.read,
    'share.forget': shares.forget,
    'share.addresses': writeShareAddresses,
  };
}
