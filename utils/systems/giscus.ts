import type { CommentSystem, SystemFrame, SystemMark } from './comment-system.ts';

export const giscusMark = {
  marks: ['.giscus'],
  forms: ['.giscus'],
  posted: [],
} satisfies SystemMark;

export const giscusFrame = {
  matches: ['giscus.app/widget*', 'giscus.app/*/widget*'],
  element: ['iframe.giscus-frame'],
  article: ['origin', 'backLink'],
} satisfies SystemFrame;

/**
 * giscus: a discussion on GitHub, in a frame. The field sleeps until the reader has signed in.
 * Sources: giscus/giscus, `client.ts`, `components/{CommentBox,Comment,Reply}.tsx`.
 */
export const giscus = {
  mark: giscusMark,
  frame: giscusFrame,
  id: 'giscus',
  name: 'giscus',
  editor: 'controlled-textarea',
  blocks: ['form.gsc-comment-box', '.gsc-comment-box', 'form'],
  fields: ['textarea.gsc-comment-box-textarea'],
  parts: {
    author: [],
    email: [],
    url: [],
    consent: [],
    submit: ['.gsc-comment-box-buttons button[type="submit"]', 'button[type="submit"]'],
  },
  comments: ['.gsc-comment', '.gsc-reply'],
  comment: {
    idPrefix: '#discussioncomment-',
    idAttribute: 'href',
    author: ['.gsc-comment-author-avatar span', '.gsc-comment-author a', '.gsc-reply-author a'],
    text: ['.gsc-comment-content', '.gsc-reply-content'],
    date: ['.gsc-comment-author time[datetime]', 'time[datetime]'],
    permalink: ['a[href*="#discussioncomment-"]'],
    held: [],
  },
  threads: ['.gsc-timeline', '.gsc-comments'],
  more: ['.gsc-pagination-button'],
  closed: ['.gsc-locked', '.gsc-comment-box-locked'],
  mustLogIn: ['a[href*="/api/oauth/authorize"]'],
} satisfies CommentSystem;
