import type { ArticleFacts } from '../article/article.ts';
import type { ParentComment } from '../drafts/draft.ts';
import type { FormRules } from './form-rules.ts';
import type { PostingFacts } from './posting-facts.ts';

/** One named signal of the scoring, so that a verdict can explain itself. */
export type Reason = { signal: string; weight: number };

/** Which controls of a form were found. Values are never read for this. */
export type FormParts = {
  author: boolean;
  email: boolean;
  url: boolean;
  consent: boolean;
  submit: boolean;
};

/** A comment form found in the page. */
export type FormReport = {
  /** Unique in this page for as long as the field lives. */
  formId: string;
  /** Id of a file in utils/systems, or `generic`. */
  system: string;
  /** The name people know the system by; empty for `generic`. */
  systemName: string;
  /** The field, as a developer would name it: `textarea#comment`. */
  field: string;
  /** The comment being answered; `null` at top level. */
  parent: ParentComment | null;
  parts: FormParts;
  /** What stands on the site's own button; empty when none was found. */
  submitLabel: string;
  /** The field's `maxlength`, in UTF-16 units. */
  maxLength: number | null;
  /** What the site asks of a comment, where its page says so. */
  rules: FormRules;
  posting: PostingFacts;
  /** Length of what the field holds now, in UTF-16 units. */
  textLength: number;
  score: number;
  reasons: Reason[];
};

export type CommentReport = {
  id: string;
  author: string;
  /** ISO 8601, or empty when the page gives none. */
  date: string;
  /** First 280 characters. */
  excerpt: string;
  depth: number;
  parentId: string | null;
  permalink: string | null;
  isHeld: boolean;
};

export type ThreadReport = {
  system: string;
  /** Comments read in the page (pings excluded). */
  count: number;
};

/** Why no form is offered here; worded by the popup. */
export type NoFormReason =
  | 'no-field'
  | 'other-fields'
  | 'comments-closed'
  | 'must-log-in'
  | 'hidden-field'
  | 'site-off'
  | 'pdf'
  /** Its comments stand in a frame that is not there yet, or that Causerie does not reach. */
  | 'in-frame'
  /** Its comment system is one that Causerie recognises and never writes to. */
  | 'not-written';

/** A comment system recognised, by a mark in the page or as the owner of a frame. */
export type SystemReport = {
  id: string;
  name: string;
  /** How its field takes a text; `none` for those that Causerie never writes to. */
  editor: string;
  /** Its forms and comments stand in frames of its own; how many of them the page holds. */
  frames: number | null;
};

/** What the script saw in one document: the page itself, or the frame of a comment system. */
export type LookReport = {
  /** Host and path, without what may name the reader. */
  address: string;
  isFrame: boolean;
  systems: SystemReport[];
  forms: number;
  comments: number;
  noForm: NoFormReason | null;
};

/** Everything the popup's "this page" shows; made only when asked for. */
export type PageReport = {
  article: ArticleFacts;
  forms: FormReport[];
  thread: ThreadReport | null;
  noForm: NoFormReason | null;
  /** The page's own look first, then those of its frames. */
  looks: LookReport[];
  /** The reader's selection in the page, at most 5,000 characters; empty when none. */
  selection: string;
};
