import type { CommentSystem, SystemFrame, SystemMark } from './comment-system.ts';

export const facebookMark = {
  marks: ['.fb-comments'],
  forms: [],
  posted: ['fb_comment_id='],
} satisfies SystemMark;

export const facebookFrame = {
  matches: [
    'www.facebook.com/plugins/feedback.php*',
    'www.facebook.com/plugins/comments.php*',
    'www.facebook.com/*/plugins/feedback.php*',
    'www.facebook.com/*/plugins/comments.php*',
  ],
  element: [
    '.fb-comments iframe',
    'iframe[src*="/plugins/feedback.php"]',
    'iframe[src*="/plugins/comments.php"]',
  ],
  article: ['href'],
} satisfies SystemFrame;

/**
 * Facebook's comments plugin: recognised and never written to, for nothing in its frame keeps a name
 * from one week to the next. Source: the plugin's documentation for sites, filter lists.
 */
export const facebook = {
  mark: facebookMark,
  frame: facebookFrame,
  id: 'facebook',
  name: 'Facebook',
  editor: 'none',
  blocks: [],
  fields: [],
  parts: { author: [], email: [], url: [], consent: [], submit: [] },
  comments: [],
  comment: { idPrefix: '', author: [], text: [], date: [], permalink: [], held: [] },
  threads: [],
  closed: [],
  mustLogIn: [],
} satisfies CommentSystem;
