import type { Verdict } from '../domain/detection/qualify-field.ts';
import type { CommentSystem } from '../systems/comment-system.ts';

/** A comment form in the page, alive: the elements themselves. */
export type FoundForm = {
  system: CommentSystem | null;
  /** The form, or the block around a field without form. */
  block: Element;
  field: HTMLElement;
  submit: HTMLElement | null;
  isVisible: boolean;
  verdict: Verdict;
};
