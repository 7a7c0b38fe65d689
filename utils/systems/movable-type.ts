import type { CommentSystem, SystemMark } from './comment-system.ts';

export const movableTypeMark = {
  marks: ['#comments-open'],
  forms: ['#comments-open'],
  posted: ['mt-comments.cgi', 'mt-cp.cgi'],
} satisfies SystemMark;

/**
 * Movable Type and TypePad. Sources: the standard template “Comment Form” as seen in the markup and
 * the style sheets of blogs, and the function `mtShowCaptcha` their pages call.
 */
export const movableType = {
  mark: movableTypeMark,
  id: 'movable-type',
  name: 'Movable Type',
  editor: 'textarea',
  blocks: ['form[name="comments_form"]', '#comments-open form'],
  fields: ['#comment-text', 'textarea[name="text"]'],
  parts: {
    author: ['#comment-author', 'input[name="author"]'],
    email: ['#comment-email', 'input[name="email"]'],
    url: ['#comment-url', 'input[name="url"]'],
    consent: ['#comment-bake-cookie', 'input[name="bakecookie"]'],
    submit: ['#comment-submit', 'input[name="post"]'],
    parent: { control: 'input[name="parent_id"]', none: '' },
  },
  preview: {
    control: ['#comment-preview', 'input[name="preview"]'],
    shown: ['#comments-preview', '.comments-preview'],
    confirm: ['form[name="comments_form"] input[name="post"]'],
  },
  comments: [
    '#comments-content .comment[id^="comment-"]',
    '.comments-content .comment[id^="comment-"]',
  ],
  comment: {
    idPrefix: 'comment-',
    author: ['.byline .author', '.vcard.author', '.comment-author'],
    text: ['.comment-content', '.comment-body'],
    date: ['abbr.published', '.published'],
    dateAttribute: 'title',
    permalink: ['.byline a[href*="#comment-"]'],
    reply: ['[onclick*="mtReplyCommentOnClick"]'],
    held: [],
  },
  threads: ['#comments-content', '.comments-content'],
  closed: [],
  mustLogIn: [],
} satisfies CommentSystem;
