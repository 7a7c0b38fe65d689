import type { ArticleLabel } from '../article/article.ts';

/** The comment a draft answers, frozen when the draft began. */
export type ParentComment = {
  id: string;
  author: string;
  /** First 280 characters of what it says. */
  excerpt: string;
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
  | 'empty'
  | 'too-long'
  | 'spam'
  | 'server-error'
  | 'unknown';

/** Where a draft stands. Each change after `writing` rests on evidence from a page. Times are epoch milliseconds. */
export type DraftState =
  | { name: 'writing' }
  | { name: 'sent'; at: number }
  | { name: 'seen'; at: number; permalink: string }
  | { name: 'waiting'; at: number; permalink: string | null }
  | { name: 'failed'; at: number; reason: FailureReason; message: string }
  | { name: 'missing'; at: number };

/**
 * Where a text was last written. What was written in the page's own field, the page has seen; what was
 * written in a composer of ours, it sees when the reader inserts it, and not before.
 */
export type Origin = 'field' | 'composer';

export type Draft = DraftPlace & {
  schema: 1;
  id: string;
  text: string;
  origin: Origin;
  /** Grows by one with every write; a writer that knew an older one loses nothing: see `applyWrite`. */
  rev: number;
  state: DraftState;
  createdAt: number;
  updatedAt: number;
};

/** An earlier text of a draft. */
export type Revision = {
  text: string;
  origin: Origin;
  at: number;
  cause: 'pause' | 'size' | 'conflict' | 'emptied';
};

/** What lists show of a draft. */
export type DraftSummary = Pick<Draft, 'id' | 'article' | 'parent' | 'state' | 'updatedAt'> & {
  excerpt: string;
};
