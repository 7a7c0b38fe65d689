import type { CommentDocument } from '../document/comment-document.ts';
import type { MarkupProfile } from '../profile.ts';

/** A grammar that drafts are written in and read from. */
export type Format = {
  readonly read: (text: string, profile: MarkupProfile) => CommentDocument;
  /** What the system shows of it, where that is less than what its reader meant. */
  readonly show?: (text: string, profile: MarkupProfile) => CommentDocument;
  readonly write: (document: CommentDocument, profile: MarkupProfile) => string;
};
