import type { CommentSystem, SystemMark } from './comment-system.ts';

export const substackMark = {
  marks: ['#comments-for-scroll', '.comments-page'],
  forms: [],
  posted: ['/comment/'],
} satisfies SystemMark;

/**
 * Substack, under a post and on its page of comments. React holds the field; most classes are
 * generated. A note or a chat message is written in a dialog, which is no comment. Sources: readers'
 * user scripts, comment-hiding lists.
 */
export const substack = {
  mark: substackMark,
  id: 'substack',
  name: 'Substack',
  editor: 'controlled-textarea',
  blocks: ['form.comment-input', 'div.comments-page form', '#comments-for-scroll form'],
  fields: ['textarea[name="body"]', 'textarea'],
  not: ['[role="dialog"]', 'form.subscribe-form'],
  parts: {
    author: [],
    email: [],
    url: [],
    consent: [],
    submit: ['button[type="submit"]', '.button.primary'],
  },
  comments: [
    '.comment-list-items > .comment',
    'div.comments-page .comment-list .comment',
    '#comments-for-scroll .comment',
  ],
  comment: {
    idPrefix: 'comment-',
    author: ['.comment-meta a'],
    text: ['.comment-body'],
    date: ['time[datetime]', '.comment-meta a[title]'],
    dateAttribute: 'title',
    permalink: ['a[href*="/comment/"]'],
    held: [],
  },
  threads: ['div.comments-page .comment-list', 'div.comments-page', '#comments-for-scroll'],
  closed: [],
  mustLogIn: [],
} satisfies CommentSystem;
