import type { CommentSystem, SystemMark } from './comment-system.ts';

export const bloggerMark = {
  marks: ['#comment-editor'],
  forms: ['#comment-editor'],
  posted: ['showComment='],
} satisfies SystemMark;

/**
 * Blogger's thread, in the article's page; its form stands in a frame: see blogger-frame.ts. Source: the
 * markup that themes' `<b:include name='threaded_comments'/>` makes.
 */
export const blogger = {
  mark: bloggerMark,
  id: 'blogger',
  name: 'Blogger',
  editor: 'none',
  blocks: [],
  fields: [],
  parts: { author: [], email: [], url: [], consent: [], submit: [] },
  comments: ['#comment-holder li.comment'],
  comment: {
    idPrefix: 'c',
    author: ['cite.user', '.comment-author'],
    text: ['.comment-content', '.comment-body'],
    date: ['.datetime', '.comment-timestamp'],
    permalink: ['.datetime a', '.comment-timestamp a'],
    reply: ['a.comment-reply'],
    held: [],
  },
  threads: ['#comment-holder', '#comments'],
  more: ['#comments .loadmore a'],
  closed: [],
  mustLogIn: [],
} satisfies CommentSystem;
