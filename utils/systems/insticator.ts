import type { CommentSystem, SystemMark } from './comment-system.ts';

export const insticatorMark = {
  marks: ['#insticator-commenting'],
  forms: [],
  posted: [],
} satisfies SystemMark;

/**
 * Insticator: recognised by its container. Nothing else of it is public, and its frame's address is
 * not known well enough to run there: a form it draws in the page itself is judged like all others.
 * Source: comment-hiding lists.
 */
export const insticator = {
  mark: insticatorMark,
  id: 'insticator',
  name: 'Insticator',
  editor: 'none',
  blocks: [],
  fields: [],
  parts: { author: [], email: [], url: [], consent: [], submit: [] },
  comments: [],
  comment: { idPrefix: '', author: [], text: [], date: [], permalink: [], held: [] },
  threads: ['#insticator-commenting', '.instiengage-comments'],
  closed: [],
  mustLogIn: [],
} satisfies CommentSystem;
