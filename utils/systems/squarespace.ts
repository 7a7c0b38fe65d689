import type { CommentSystem, SystemMark } from './comment-system.ts';

export const squarespaceMark = {
  marks: ['.squarespace-comments'],
  forms: ['.squarespace-comments'],
  posted: ['#comment-'],
} satisfies SystemMark;

/**
 * Squarespace: comments that its script draws in the page once they come into sight. Sources:
 * comment-hiding lists, sites' own style sheets.
 */
export const squarespace = {
  mark: squarespaceMark,
  id: 'squarespace',
  name: 'Squarespace',
  editor: 'textarea',
  blocks: [
    '.squarespace-comments .comment-form',
    '.sqs-comment-form',
    '.squarespace-comments form',
    '.new-comment-area',
  ],
  fields: ['textarea.body-input', 'textarea'],
  parts: {
    author: ['input[name="name"]', 'input.name-input'],
    email: ['input[name="email"]', 'input.email-input'],
    url: ['input[name="url"]', 'input.url-input'],
    consent: [],
    submit: ['.btn-text.comment-btn', '[type="submit"]', '.comment-btn'],
  },
  comments: ['.squarespace-comments .comment[id^="comment-"]', '.squarespace-comments .comment'],
  comment: {
    idPrefix: 'comment-',
    author: ['.author', '.comment-author'],
    text: ['.comment-body', '.body'],
    date: ['.date', 'time[datetime]'],
    dateAttribute: 'title',
    permalink: ['a[href*="#comment-"]'],
    reply: ['.reply'],
    held: ['.awaiting-moderation'],
  },
  threads: ['.squarespace-comments .comment-list', '.squarespace-comments'],
  more: ['.squarespace-comments .load-more'],
  closed: ['.squarespace-comments .comments-closed'],
  mustLogIn: [],
} satisfies CommentSystem;
