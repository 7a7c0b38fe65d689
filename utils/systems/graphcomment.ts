import type { CommentSystem, SystemFrame, SystemMark } from './comment-system.ts';

export const graphcommentMark = {
  marks: ['#graphcomment'],
  forms: ['#graphcomment'],
  posted: [],
} satisfies SystemMark;

export const graphcommentFrame = {
  matches: ['graphcomment.com/front/*', '*.graphcomment.com/front/*'],
  element: ['#graphcomment iframe', 'iframe[src*="graphcomment.com/front/"]'],
  article: ['url'],
} satisfies SystemFrame;

/**
 * GraphComment, a French vendor's, in a frame drawn by Angular. No public source: user scripts and
 * filter lists.
 */
export const graphcomment = {
  mark: graphcommentMark,
  frame: graphcommentFrame,
  id: 'graphcomment',
  name: 'GraphComment',
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
  comments: ['.gc-node', '.gc-comment'],
  comment: {
    idPrefix: '',
    author: ['.gc-meta a', '.gc-meta'],
    text: ['.gc-message'],
    date: ['.gc-meta time[datetime]'],
    permalink: [],
    held: [],
  },
  threads: ['body'],
  more: ['.gc-show-more'],
  closed: [],
  mustLogIn: [],
} satisfies CommentSystem;
