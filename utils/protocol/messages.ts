/**
 * Every message of Causerie, one map per direction. They travel as `{ kind, payload }` and come back
 * as a `Reply`: see `envelope.ts`.
 */
import type { ArticleLabel } from '../domain/article/article.ts';
import type { PostingFacts } from '../domain/detection/posting-facts.ts';
import type { CommentReport, PageReport } from '../domain/detection/page-report.ts';
import type {
  Draft,
  DraftSummary,
  FailureReason,
  KeptDraft,
  ParentComment,
  Revision,
} from '../domain/drafts/draft.ts';
import type { PageSignal } from '../domain/drafts/judge-outcome.ts';
import type { FromSettingsPages } from './settings-messages.ts';
import type { CommentJudgement } from '../domain/moderation/judge-comment.ts';
import type { Identities } from '../domain/preferences/identities.ts';
import type { Forecast } from '../domain/drafts/forecast.ts';
import type { Room } from '../domain/drafts/judge-room.ts';
import type { ImportOutcome } from '../domain/drafts/import-outcome.ts';
import type { Identity, Preferences } from '../domain/preferences/preferences.ts';
import type { ShareAddresses } from '../domain/share/share-addresses.ts';
import type { ShareRecord } from '../domain/share/share-history.ts';
import type { TextDirective } from '../domain/share/text-fragment.ts';
import type { InsertOutcome, InsertRequest } from './insertion.ts';
import type { PageWords } from './page-words.ts';
import type { FromOwnThreadPages, FromThread, ToThread } from './thread-messages.ts';

/** Where a page's script writes: the background adds the origin of the sender and checks it. */
export type PagePlace = {
  /** As the page names it; the background accepts it only on the sender's own site. */
  canonical: string | null;
  title: string;
  siteName: string | null;
  language: string | null;
  system: string;
  parent: ParentComment | null;
};

/** What a writer is told. `kept` is `session` in a private window: nothing reached the disk. */
export type WriteOutcome =
  | {
      ok: true;
      id: string;
      rev: number;
      savedAt: number;
      kept: 'disk' | 'session';
      /** Room runs out: said before anything fails. */
      isRoomShort?: boolean;
    }
  | {
      ok: false;
      /** Of the text, where it is kept in memory until the disk takes it. */
      rev?: number;
      /** `secret`: a card's number or a one-time code alone, which is no comment. */
      code: 'quota' | 'storage' | 'too-long' | 'site-off' | 'secret';
    };

/** The comment that was submitted from this tab and whose fate is not known yet. */
export type PendingComment = {
  draftId: string;
  text: string;
  /** Ids of comments in the page that said the same before it was sent: none of them is it. */
  twins: readonly string[];
};

/** The background's answer to a page that reported a form, a thread, or a possible error page. */
export type PageWelcome = {
  isOn: boolean;
  /** Drafts are kept, nothing is shown in the page. */
  isQuiet: boolean;
  theme: 'system' | 'light' | 'dark';
  words: PageWords;
  /** Whether an unfinished comment is marked in the tab's title. */
  marksTitle: boolean;
  /** Parent ids (empty string at top level) for which a draft with text is kept, with that text's length. */
  drafts: {
    parentId: string;
    length: number;
    /** Of the comment answered; absent at top level. */
    author?: string;
  }[];
  pending: PendingComment | null;
  /** Other comments of this article that were sent and not seen yet. */
  awaited: PendingComment[];
  /** The parent of the draft that the reader asked to be put back here; '' at top level. */
  putBack: string | null;
};

/** What a page shows after a submit, as plain data; judged by `judgeOutcome`. */
export type OutcomeEvidence = {
  draftId: string;
  url: string;
  /** HTTP status of this page's navigation; 0 when the browser does not tell. */
  status: number;
  /** The page is the system's own error page. */
  isErrorPage: boolean;
  /** Visible text of the error page or of the refusal beside the form, at most 1,000 characters. */
  errorText: string;
  signal: PageSignal | null;
  /** The submitted text was found in a comment of the thread. */
  isTextSeen: boolean;
  /** …and that comment is marked as waiting for moderation. */
  isHeld: boolean;
  permalink: string | null;
};

/** Told to the page after judging, so that it can open the rescue. */
export type OutcomeNotice = {
  state: Draft['state']['name'];
  reason: FailureReason | null;
  /** What to tell the reader beside the form; `null` when there is nothing to do. */
  words: string | null;
};

/** Background and extension pages → a page's script. */
export type ToPage = {
  'page.report': () => PageReport;
  /** The first comments of its thread, at most 200; none where it shows none. */
  'page.comments': () => CommentReport[];
  'field.insert': (request: InsertRequest) => InsertOutcome;
  'identity.fill': (identity: Identity) => { filled: (keyof Identity)[] };
  /** Opens the sheet for that form, or closes it when open; `null` where there is no form. */
  'sheet.toggle': (request: { parentId: string }) => { isOpen: boolean } | null;
  /** Shows, in the article's page, the sheet of a form in one of its frames; closes it when open. */
  'sheet.show': (sheet: { sheetId: string; title: string }) => { isOpen: boolean };
  /**
   * Which article a frame of a comment system belongs to, asked of the page that shows it: `null` when it
   * shows no such frame. `claim` is what the frame says; it only chooses among what the page shows.
   */
  'article.of-frame': (frame: {
    address: string;
    claim: string | null;
  }) => Omit<PagePlace, 'system' | 'parent'> | null;
  'sheet.close': () => void;
  /** Preferences changed: off, or other words. */
  'page.refresh': () => void;
  /** Empties the trap fields of that form. */
  'trap.empty': (form: { parentId: string }) => { emptied: number };
  /** A composer of ours holds an unfinished comment for that form, or no longer does: for the title. */
  'draft.unfinished': (draft: { parentId: string; isUnfinished: boolean }) => void;
};

/** Whatever a script of ours in a page answers; which of them runs there decides. */
export type ToAnyScript = ToPage & ToThread;

/** Scripts in pages → background. The sender's address decides what they may touch. */
export type FromPage = FromPageScript & FromThread;

/** The page's script → background. */
export type FromPageScript = {
  /** The detector saw what may be a comment form or a thread: the page's script is wanted here. */
  'page.enter': () => void;
  /** A commented article is being read while its comments are far: for the toolbar alone. */
  'page.stay': (has: { form: boolean; canonical: string | null }) => void;
  'page.ready': (page: {
    place: PagePlace;
    formCount: number;
    commentCount: number;
    isErrorPage: boolean;
  }) => PageWelcome;
  'draft.write': (write: {
    place: PagePlace;
    text: string;
    base: number;
    /** Of a text refused before and kept in memory: its revision there. Whatever was written since stays. */
    held?: number;
  }) => WriteOutcome;
  /** The text to put back, on the reader's click only; `in-composer` when the page never saw it: the sheet shows it. */
  'draft.take': (place: PagePlace) => { text: string; rev: number } | 'in-composer' | null;
  /** The page knows what the reader asked to be put back (`PageWelcome.putBack`): it is not told again. */
  'put-back.heard': () => void;
  /** What will probably become of a comment typed in the page, in the reader's words, the gravest first. */
  'draft.forecast': (draft: { place: PagePlace; text: string; facts: PostingFacts }) => string[];
  'draft.submitted': (submit: {
    place: PagePlace;
    /** Empty for the second step of two, whose form has no field: what the draft says was sent. */
    text: string;
    /** Ids of comments of this page that say the same already. */
    twins: readonly string[];
  }) => void;
  'outcome.evidence': (evidence: OutcomeEvidence) => OutcomeNotice | null;
  /**
   * Ties a sheet about to be framed to this tab and place; with a draft of this site, to the place
   * where that was written: an error page is no article.
   */
  'sheet.tie': (tie: { sheetId: string; place: PagePlace; draftId: string | null }) => void;
  /** A frame has no room for a sheet: the page around it shows the one just tied, or closes it when open. */
  'sheet.lift': (sheet: { sheetId: string }) => { isOpen: boolean };
};

/** Where writing stopped in a text of that length: UTF-16 offsets, and the scroll in CSS pixels. */
export type Caret = { start: number; end: number; scroll: number; length: number };

/** What a composer works on: a draft of the tab it was opened from. */
export type ComposerPlace = {
  tabId: number;
  article: ArticleLabel;
  system: string;
  parent: ParentComment | null;
  isPrivate: boolean;
  /** Of the form, where that stands in a frame of a comment system; the page itself when absent. */
  frameId?: number;
};

/** Extension pages (popup, sheet, options) → background. */
export type FromOwnPages = FromOwnPageTasks & FromOwnThreadPages & FromSettingsPages;

export type FromOwnPageTasks = {
  /** How a link points at what is selected in that tab; `null` when none can. */
  'passage.read': (tab: { tabId: number }) => TextDirective | null;
  /** What the sheet with this id was opened for; `null` when the background does not know it. */
  'sheet.place': (sheet: { sheetId: string }) => ComposerPlace | null;
  'sheet.report': (sheet: { sheetId: string }) => PageReport | null;
  'sheet.insert': (insert: { sheetId: string; request: InsertRequest }) => InsertOutcome;
  /** Opens the share view of the sheet's article in a window of its own: a messenger's page stays out of the site's. */
  'sheet.share': (sheet: { sheetId: string }) => void;
  'sheet.close': (sheet: { sheetId: string }) => void;
  /** For pages of ours that a web page frames: Firefox gives those no tabs. */
  'tab.ask': (request: { tabId: number; kind: keyof ToAnyScript; payload: unknown }) => unknown;
  'tab.go': (to: { tabId: number; url: string }) => void;
  /** Goes to the article of a draft, in its tab, and puts the text back into the field there. */
  'draft.put-back': (place: ComposerPlace) => void;
  /** Opens the page where a sent comment should stand, which is then judged by what it shows. */
  'draft.look-again': (draft: { id: string; isPrivate: boolean }) => void;
  'draft.open': (place: ComposerPlace) => Draft | null;
  'draft.edit': (edit: {
    place: ComposerPlace;
    text: string;
    base: number;
    /** As that of `draft.write`. */
    held?: number;
  }) => WriteOutcome;
  'draft.revisions': (draft: { id: string; isPrivate: boolean }) => Revision[];
  'drafts.recent': () => DraftSummary[];
  'draft.forecast': (draft: {
    place: ComposerPlace;
    text: string;
    facts: PostingFacts | null;
  }) => Forecast[];
  /** Keeps the first part of a text as the draft of its place, and the rest as a draft beside it. */
  'draft.split': (split: { place: ComposerPlace; first: string; rest: string }) => WriteOutcome;
  /** How a text reads to others, under an article in that language. Fails when the model cannot be read. */
  'second-look.judge': (draft: { text: string; pageLanguage: string | null }) => CommentJudgement;
  /** Whether the reader asked not to be told again how the draft of this place reads. */
  'second-look.rested': (place: ComposerPlace) => boolean;
  'second-look.rest': (place: ComposerPlace) => void;
  'caret.keep': (at: { place: ComposerPlace; caret: Caret }) => void;
  'caret.read': (place: ComposerPlace) => Caret | null;
  'reminder.set': (reminder: { id: string; at: number | null }) => void;
  /** Opens the article of a draft that has rested, at the comment being answered. */
  'reminder.open': (draft: { id: string }) => void;
  /** Opens the library in a tab. @param draftId shown first; `null` for none */
  'library.open': (at: { draftId: string | null }) => void;
  'draft.pin': (pin: { id: string; isPinned: boolean; isPrivate: boolean }) => void;
  /** Gives the earlier texts as they are then. */
  'draft.pin-revision': (pin: {
    id: string;
    at: number;
    isPinned: boolean;
    isPrivate: boolean;
  }) => Revision[];
  /** Gives what was removed: the page that asked can put it back for as long as it is open. */
  'drafts.remove': (drafts: { ids: string[]; isPrivate: boolean }) => KeptDraft[];
  'drafts.put-back': (removed: { drafts: KeptDraft[]; isPrivate: boolean }) => void;
  /** Takes a file in, all of it or nothing; `isDry` only tells what would be done. */
  'drafts.import': (file: { text: string; isDry: boolean; isPrivate: boolean }) => ImportOutcome;
  /** Forgets every draft, with all that belongs to it. */
  'drafts.wipe': (area: { isPrivate: boolean }) => void;
  'drafts.forget-set-aside': (record: { key: string; isPrivate: boolean }) => void;
  'drafts.room': (area: { isPrivate: boolean }) => Room;
  'share.record': (record: ShareRecord) => void;
  'share.history': () => ShareRecord[];
  /** Replaces what is kept of the reader's own servers. */
  'share.addresses': (addresses: ShareAddresses) => void;
  'share.forget': (what: { id: string } | { all: true }) => void;
  'preferences.change': (patch: Partial<Preferences>) => Preferences;
  'identities.change': (identities: Identities) => void;
};
