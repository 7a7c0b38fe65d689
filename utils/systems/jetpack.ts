import type { CommentSystem, SystemFrame, SystemMark } from './comment-system.ts';

export const jetpackMark = {
  marks: ['#jetpack_remote_comment'],
  forms: ['#jetpack_remote_comment'],
  posted: [],
} satisfies SystemMark;

export const jetpackFrame = {
  matches: ['jetpack.wordpress.com/jetpack-comment/*'],
  element: ['#jetpack_remote_comment', 'iframe.jetpack_remote_comment'],
  article: ['#parent'],
} satisfies SystemFrame;

/**
 * Jetpack's comments: the site's own `#commentform` holds nothing but a frame, in which Verbum (a Preact
 * app) draws the form; a click on Reply loads the frame anew. The thread stays WordPress'. Verbum
 * straight in the page, as on WordPress.com, is WordPress' form and known as that. Sources:
 * Automattic/jetpack, `modules/comments/comments.php`,
 * `jetpack-mu-wpcom/src/features/verbum-comments/src/components/*`.
 */
export const jetpack = {
  mark: jetpackMark,
  frame: jetpackFrame,
  id: 'jetpack',
  name: 'Jetpack',
  editor: 'controlled-textarea',
  blocks: ['form:has(#comment-form__verbum)', '#commentform', '#comment-form__verbum'],
  fields: ['#comment', 'textarea[name="comment"]'],
  limits: { max: 65_525, unit: 'bytes' },
  parts: {
    author: ['#verbum-email-form-name', 'input[name="author"]'],
    email: ['#verbum-email-form-email', 'input[name="email"]'],
    url: ['#verbum-email-form-website', 'input[name="url"]'],
    consent: ['input[type="checkbox"][name="wp-comment-cookies-consent"]'],
    submit: ['#comment-submit'],
    parent: { control: 'input[name="comment_parent"]', none: '0' },
  },
  comments: [],
  comment: { idPrefix: 'comment-', author: [], text: [], date: [], permalink: [], held: [] },
  threads: [],
  closed: [],
  mustLogIn: [],
} satisfies CommentSystem;
