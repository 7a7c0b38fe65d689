/** What travels about a thread: between its script in the page, the background and our own pages. */
import type { DraftPlace } from '../domain/drafts/draft.ts';
import type { AnsweredDrafts } from '../domain/thread/answered.ts';
import type { ThreadCounts, Why } from '../domain/thread/arrange-thread.ts';
import type { AuthorNote, Dial, ThreadSettings } from '../domain/thread/thread-settings.ts';
import type { ThreadView } from '../domain/thread/thread-view.ts';
import type { MirrorMonth } from '../domain/thread/mirror.ts';
import type { PluralForms } from '../platform/locales/messages.ts';

/** The words the thread's script shows; it carries none of its own. Keys are those of the `thread` locale files. */
export type ThreadWords = {
  language: string;
  direction: 'ltr' | 'rtl';
  texts: Record<string, string>;
  counts: Record<string, PluralForms>;
};

/** The settings as far as they concern one site. */
export type ThreadHere = {
  site: string;
  theme: 'system' | 'light' | 'dark';
  dial: Dial;
  isAllHidden: boolean;
  /** Comments have to be looked at by the background: something is muted here, or the dial is not off. */
  judges: boolean;
  nextKey: string;
  previousKey: string;
  bar: ThreadSettings['bar'];
  firstView: ThreadSettings['firstView'];
  notes: AuthorNote[];
};

/** The background's answer to a thread: what is new, what is the reader's own; positions in what was told. */
export type ThreadWelcome = {
  words: ThreadWords;
  here: ThreadHere;
  fresh: number[];
  own: number[];
  lastVisitAt: number | null;
};

export type JudgedComment = { place: number; why: Why; muteId: string | null };

/** What a click in the page may change, on its own site only. */
export type ThreadChange =
  | { name: 'dial'; dial: Dial }
  | { name: 'hide-all'; isHidden: boolean }
  | { name: 'mute-author'; author: string }
  | { name: 'unmute'; muteId: string };

/** An answer to one of the reader's own comments. */
export type ThreadAnswer = {
  /** Id of the reader's comment in the page. */
  ownId: string;
  author: string;
  at: number | null;
  permalink: string | null;
};

/** The thread's script → background. */
export type FromThread = {
  /** A thread was read, or grew: all its comments, in the page's order. `null` where Causerie is off. */
  'thread.open': (thread: {
    canonical: string | null;
    comments: { id: string; author: string }[];
  }) => ThreadWelcome | null;
  'thread.judge': (batch: {
    comments: { place: number; author: string; text: string }[];
    /** What the page says it is written in; empty when it says nothing. */
    pageLanguage: string;
  }) => {
    judged: JudgedComment[];
    hasSlowPattern: boolean;
  };
  'thread.change': (change: ThreadChange) => ThreadHere;
  /** The reader saw everything: nothing is new any more. */
  'thread.read': (thread: { canonical: string | null }) => void;
  'thread.answers': (found: { canonical: string | null; answers: ThreadAnswer[] }) => void;
};

/** What our pages show of a thread. */
export type ThreadState = {
  counts: ThreadCounts;
  view: ThreadView;
  here: ThreadHere;
  /** How many comments of others answer the reader's own, and how many of them are new. */
  answers: number;
  freshAnswers: number;
  /** Those who write most first; with the reader's note. */
  authors: { author: string; count: number }[];
  /** Comments the current filter asked for; `null` when it asks for all. */
  found: { id: string; author: string; excerpt: string }[] | null;
  /** Whether anything of the page is not as its site made it. */
  isChanged: boolean;
};

/** What is told of a thread without a look at what was changed in its page. */
export type ThreadReading = Omit<ThreadState, 'isChanged'>;

/** Background and our own pages → the thread's script. */
export type ToThread = {
  /** Whether a thread is here, shown the reader's way or as it was; asked before anything else, and cheap. */
  'thread.is-here': () => boolean;
  /** `null` where the page shows no thread, or shows it as it was on the reader's wish. */
  'thread.state': () => ThreadState | 'reading' | null;
  'thread.view': (patch: Partial<ThreadView>) => ThreadState | null;
  /** Shows the bar, whatever the settings say: the reader asked for it. */
  'thread.show-bar': () => void;
  /** Everything as the page made it. */
  'thread.undo': () => ThreadState | null;
  'thread.go': (to: { id: string } | { next: 'new' | 'answer' }) => void;
  'thread.refresh': () => void;
  /** For comparing a draft with what was said: it stays in our own pages, so the thread comes to it. */
  'thread.texts': () => { id: string; author: string; text: string; at: number | null }[];
  /** What the page tells of the place a comment would stand in, for the same comparison. */
  'thread.surroundings': () => {
    openMs: number;
    articleWords: number;
    isKnown: boolean;
    closing: string;
    signedAs: string;
  };
  /** What the reader pointed at when opening the page's menu. */
  'thread.pointed': () => { id: string; author: string } | null;
};

/** Our own pages → background, about the reader's mirror. */
export type FromOwnMirrorPages = {
  'mirror.read': () => MirrorMonth[];
  'mirror.forget': () => void;
  /** Something was said to the reader about a draft; once per draft counts. */
  'mirror.noticed': (noticed: { place: DraftPlace & { isPrivate: boolean }; text: string }) => void;
};

/** Our own pages → background. */
export type FromOwnThreadPages = FromOwnMirrorPages & {
  'thread.bring': (tab: { tabId: number }) => boolean;
  'thread-settings.read': () => ThreadSettings;
  'thread-settings.change': (patch: Partial<ThreadSettings>) => ThreadSettings;
  /** Forgets every visit. */
  'visits.forget': () => void;
  /** Which of the reader's comments were answered, as visits showed it. */
  'answered.read': () => AnsweredDrafts;
};
