/**
 * Everything the extension pages ask of the world outside them, in one value: the real one is made
 * by `createLiveBackend`, tests hand in their own. Components never see the browser.
 */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Draft, KeptDraft } from '../domain/drafts/draft.ts';
import type { PageReport } from '../domain/detection/page-report.ts';
import type { Identities } from '../domain/preferences/identities.ts';
import type { NewsVersion } from '../domain/preferences/news-since.ts';
import type { PreferenceName } from '../domain/preferences/preference-table.ts';
import type { Preferences } from '../domain/preferences/preferences.ts';
import type { Opening, Platform } from '../domain/share/messenger.ts';
import type { QuoteCardWords } from '../domain/share/quote-card.ts';
import type { ShareAddresses } from '../domain/share/share-addresses.ts';
import type { ShareRecord } from '../domain/share/share-history.ts';
import type { BrowserModel } from '../platform/browser-model.ts';
import type { ClipboardContent } from '../platform/clipboard.ts';
import type { ImageCopy } from '../platform/copy-image.ts';
import type { Language, Translator } from '../platform/i18n.ts';
import type { QuoteCardImage, QuoteCardLook } from '../platform/quote-card-image.ts';
import type { Shortcut } from '../platform/shortcuts.ts';
import type { ShareSheetData } from '../platform/share-sheet.ts';
import type { SiteAccess } from '../platform/site-access.ts';
import type { TargetTab } from '../platform/target-tab.ts';
import type { Answer, Payload } from '../protocol/envelope.ts';
import type { SyncReport } from '../domain/sync/sync-report.ts';
import type { FromOwnPages, ToAnyScript } from '../protocol/messages.ts';
import type { DraftBatch, DraftChange } from '../storage/read-drafts.ts';
import type { Reminder } from '../storage/reminders.ts';

type Watch<Value> = (onChange: (value: Value) => void, signal: AbortSignal) => void;

export type Backend = {
  ask: <Kind extends keyof FromOwnPages>(
    kind: Kind,
    payload: Payload<FromOwnPages, Kind>,
  ) => Promise<Answer<FromOwnPages, Kind>>;
  askPage: <Kind extends keyof ToAnyScript>(
    tabId: number,
    kind: Kind,
    payload: Payload<ToAnyScript, Kind>,
  ) => Promise<Answer<ToAnyScript, Kind>>;
  watchDraft: (
    id: string,
    isPrivate: boolean,
    onChange: (draft: Draft | null) => void,
    signal: AbortSignal,
  ) => void;
  /** Every draft of an article, sent ones too, newest first. Not through the background, which may be asleep. */
  readArticleDrafts: (url: string, isPrivate: boolean) => Promise<readonly Draft[]>;
  /** The drafts put aside to rest, the earliest first. */
  readReminders: () => Promise<readonly Reminder[]>;
  /** The words of one language. */
  loadTranslator: (language: Language) => Promise<Translator>;
  /** Every draft, for a page that lists them. */
  readAllDrafts: (
    isPrivate: boolean,
    onBatch: (batch: DraftBatch) => void,
    signal: AbortSignal,
  ) => Promise<void>;
  watchAllDrafts: (
    isPrivate: boolean,
    onChange: (changes: DraftChange[]) => void,
    signal: AbortSignal,
  ) => void;
  /** Drafts with their earlier texts. */
  readKeptDrafts: (ids: readonly string[], isPrivate: boolean) => Promise<KeptDraft[]>;
  /** Whether this page itself stands in a private window. */
  isPrivate: boolean;
  isAllowedInPrivate: () => Promise<boolean>;
  readPreferences: () => Promise<Preferences>;
  watchPreferences: Watch<Preferences>;
  /** The preferences that were stored broken and are at their default. */
  readBroken: () => Promise<readonly PreferenceName[]>;
  /** Versions that brought something the reader was not told yet. */
  readNews: () => Promise<readonly NewsVersion[]>;
  readSyncReport: () => Promise<SyncReport | null>;
  listShortcuts: () => Promise<Shortcut[]>;
  /** Whether the browser has a page for them that could be opened. */
  openShortcutSettings: () => Promise<boolean>;
  openOptions: (section: string) => Promise<void>;
  siteAccess: SiteAccess;
  readIdentities: () => Promise<Identities>;
  watchIdentities: Watch<Identities>;
  watchShareHistory: Watch<ShareRecord[]>;
  readShareAddresses: () => Promise<ShareAddresses>;
  watchShareAddresses: Watch<ShareAddresses>;
  /** The tab this page is about; `null` when there is none it may know. */
  findTargetTab: () => Promise<TargetTab | null>;
  /**
   * What a page holds; our script is brought to it. Not through the background, which may be asleep.
   * Rejects where none may act.
   */
  lookAtPage: (tabId: number) => Promise<PageReport>;
  reloadTab: (tabId: number) => Promise<void>;
  /** Shows an address in a tab the reader has open. */
  goTo: (tabId: number, url: string) => Promise<void>;
  /** Opens the popup's contents in a window of their own, tied to that tab. */
  detach: (tabId: number) => Promise<void>;
  /** Opens the same beside the page, for the page in front; `null` where the browser has no such place. */
  openPanel: ((tabId: number) => Promise<void>) | null;
  /** Tells when another page is in front: a panel stays open meanwhile. */
  watchFrontTab: (onChange: () => void, signal: AbortSignal) => void;
  /** Whether the browser took the request; whether a program answered, no browser tells. */
  openAddress: (url: string, opening: Opening) => Promise<boolean>;
  /** The system's own share sheet, where `platform.hasShareSheet`. */
  openShareSheet: (data: ShareSheetData) => Promise<'shared' | 'cancelled' | 'copied'>;
  platform: Platform;
  /** Whether the browser took the content; it may refuse without the reader's click. */
  copy: (content: ClipboardContent) => Promise<boolean>;
  /** `null` where the browser draws none. */
  drawQuoteCard: (words: QuoteCardWords, look: QuoteCardLook) => Promise<QuoteCardImage | null>;
  copyImage: (png: Blob) => Promise<ImageCopy>;
  /** Whether the browser was asked to put it among the downloads. */
  saveFile: (file: Blob, name: string) => boolean;
  /** The browser and version, for reports of errors. */
  describeSelf: () => string;
  /** The language model that comes with the browser, where one does. */
  browserModel: BrowserModel;
  now: () => number;
};

const BackendContext = createContext<Backend | null>(null);

export const BackendProvider = BackendContext.Provider;

export function useBackend(): Backend {
  const backend = useContext(BackendContext);
  if (backend === null) throw new Error('no BackendProvider above this component');
  return backend;
}
