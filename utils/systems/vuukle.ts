import type { CommentSystem, SystemFrame, SystemMark } from './comment-system.ts';

export const vuukleMark = {
  marks: ['#vuukle-comments'],
  forms: ['#vuukle-comments'],
  posted: [],
} satisfies SystemMark;

export const vuukleFrame = {
  matches: ['cdn.vuukle.com/*'],
  element: ['#vuukle-comments iframe', 'iframe[src*="cdn.vuukle.com/"]'],
  article: ['url'],
} satisfies SystemFrame;

/**
 * Vuukle, in a frame. What stands inside is known by roles alone. No public source: sites' own
 * integration code, filter lists.
 */
export const vuukle = {
  mark: vuukleMark,
  frame: vuukleFrame,
  id: 'vuukle',
  name: 'Vuukle',
  editor: 'contenteditable',
  blocks: ['form'],
  fields: ['[contenteditable="true"]', 'textarea'],
  parts: {
    author: [],
    email: ['input[type="email"]'],
    url: [],
    consent: [],
    submit: ['[type="submit"]'],
  },
  comments: [],
  comment: { idPrefix: '', author: [], text: [], date: [], permalink: [], held: [] },
  threads: [],
  closed: [],
  mustLogIn: [],
} satisfies CommentSystem;
