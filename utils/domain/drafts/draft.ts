import type { ArticleLabel } from '../article/article.ts';

/** The comment a draft answers, frozen when the draft began. */
export type ParentComment = {
  id: string;
  author: string;
  /** What it says, its first 1,500 characters. */
  excerpt: string;
  /** When it was posted: ISO 8601, or as the page shows it; `null` when it does not. */
  date: string | null;
  permalink: string | null;
};

/** What a draft belongs to: an article, its comment system and the comment being answered. */
export type DraftPlace = {
  article: ArticleLabel;
  system: string;
  parent: ParentComment | null;
};

/** Why a site refused a comment. */
export type FailureReason =
  | 'duplicate'
  | 'too-fast'
  | 'missing-field'
  | 'closed'
  | 'not-allowed'
  | 'log-in'
  | 'captcha'
  | 'empty'
  | 'too-long'
  | 'spam'
  | 'server-error'
  | 'unknown';

/**
 * Where a draft stands. Each change after `writing` rests on evidence from a page. Times are epoch
 * milliseconds. `twins`: ids of comments in the page that said the same before it was sent, which prove nothing.
 */
export type DraftState =
  | { name: 'writing' }
  | { name: 'sent'; at: number; twins?: string[] }
  | { name: 'seen'; at: number; permalink: string }
  | { name: 'waiting'; at: number; permalink: string | null }
  | { name: 'failed'; at: number; reason: FailureReason; message: string }
  | { name: 'missing'; at: number; sentAt?: number; twins?: string[] };

/** What showed where a draft stands. */
export type ProofSign =
  /** The reader submitted the form. */
  | 'submitted'
  /** The text stands in the thread. */
  | 'text-seen'
  /** It stands there marked as waiting for moderation. */
  | 'held-notice'
  /** The address says so: `unapproved`. */
  | 'address'
  /** The system answered by its error page. */
  | 'error-page'
  /** The thread was there, the text was not. */
  | 'absent'
  /** The system said so in the page, without another one. */
  | 'site-signal'
  /** The reader said so. */
  | 'reader';

/** One change of state with what it rests on. */
export type StateProof = {
  state: DraftState['name'];
  /** Epoch milliseconds. */
  at: number;
  sign: ProofSign;
  /** The page that showed it; empty when none did. */
  url: string;
  /** HTTP status of that page, 0 when the browser does not tell. */
  status: number;
  /** Words of the page, at most 500 characters. */
  said: string;
};

/**
 * Where a text was last written. What was written in the page's own field, the page has seen; what was
 * written in a composer of ours, it sees when the reader inserts it, and not before.
 */
export type Origin = 'field' | 'composer';

/** The version of the record below. A new one needs a step in `migrations/` and an example in the tests. */
export const DRAFT_SCHEMA = 2;

export type Draft = DraftPlace & {
  schema: typeof DRAFT_SCHEMA;
  id: string;
  text: string;
  origin: Origin;
  /** Grows by one with every write; a writer that knew an older one loses nothing: see `applyWrite`. */
  rev: number;
  state: DraftState;
  /** Every change of state so far, oldest first. */
  trail: StateProof[];
  /** Never removed by age. */
  isPinned: boolean;
  /** When to remind the reader of it, epoch milliseconds; `null` for never. */
  remindAt: number | null;
  /** The text before the removals under way: it becomes a revision once enough is gone. */
  before: { text: string; origin: Origin; at: number } | null;
  /** When the last revision was made, or the draft begun. */
  splitAt: number;
  createdAt: number;
  updatedAt: number;
  /** When a file brought this record here, if one did. */
  importedAt?: number;
  /** When the reader opened it again, a day or more after its last change. */
  openedAt?: number;
};

/** An earlier text of a draft. */
export type Revision = {
  text: string;
  origin: Origin;
  at: number;
  cause: 'pause' | 'size' | 'conflict' | 'emptied';
  /** Kept for as long as its draft. */
  isPinned: boolean;
};

/** A draft with its earlier texts: what is exported, imported, deleted and put back as one. */
export type KeptDraft = { draft: Draft; revisions: Revision[] };

/** What lists show of a draft. */
export type DraftSummary = Pick<Draft, 'id' | 'article' | 'parent' | 'state' | 'updatedAt'> & {
  excerpt: string;
};
