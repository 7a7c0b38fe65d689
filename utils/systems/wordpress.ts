import type { CommentSystem, SystemMark } from './comment-system.ts';

export const wordpressMark = {
  // The thread before the form: the first one found is what the reader is waited for at.
  marks: ['.comment-list', '.commentlist', '.wp-block-comments', '#commentform', '#respond'],
  // Written by `comment_form()` only where comments are open.
  forms: ['#commentform', '#respond'],
  errorPath: '/wp-comments-post.php',
  posted: ['/wp-comments-post.php', '#comment-', 'moderation-hash='],
} satisfies SystemMark;

/**
 * `comment_form()` and `wp_list_comments()`: classic and block themes, Antispam Bee, Akismet.
 * The field is never chosen by its name: Antispam Bee leaves `name="comment"` on a decoy.
 * Source: wp-includes/comment-template.php, class-walker-comment.php, comment-reply.js.
 */
export const wordpress = {
  mark: wordpressMark,
  id: 'wordpress',
  name: 'WordPress',
  editor: 'textarea',
  blocks: [
    'form[action*="wp-comments-post.php"]',
    'form[action-xhr*="wp-comments-post.php"]',
    '#respond form',
    '#commentform',
    'form.comment-form',
  ],
  fields: ['#comment', 'textarea[name="comment"]', 'p.comment-form-comment textarea'],
  not: [
    // Product reviews of WooCommerce and of other plugins are the same form with a rating in it.
    '#review_form',
    '[name="rating"]',
    '.comment-form-rating',
    // Jetpack's photo viewer carries a comment form of its own on pages that have no thread.
    '#jp-carousel-comment-form',
    '.jp-carousel-wrap',
  ],
  parts: {
    author: ['input[name="author"]', '#author'],
    email: ['input[name="email"]', '#email'],
    url: ['input[name="url"]', '#url'],
    consent: ['#wp-comment-cookies-consent'],
    submit: [
      '#submit',
      'input[name="submit"]',
      'button[name="submit"]',
      '.form-submit [type="submit"]',
    ],
    parent: { control: 'input[name="comment_parent"]', none: '0' },
  },
  // The list item first: many themes name the box inside it for a comment too.
  comments: ['li.comment[id*="comment-"]', '.comment[id*="comment-"]:not(span):not(tr)'],
  pings: ['li.pingback', 'li.trackback'],
  comment: {
    idPrefix: 'comment-',
    author: ['.fn', '.wp-block-comment-author-name', '.comment-author'],
    // Themes of XHTML put the paragraphs beside the author's name, those of `style=div` without any box.
    text: ['.comment-content', '.wp-block-comment-content', '.comment-body > p', '.comment > p'],
    date: ['time[datetime]', '.commentmetadata a'],
    permalink: ['.comment-metadata a', '.wp-block-comment-date a', '.comment-meta a'],
    reply: ['a.comment-reply-link'],
    held: ['.comment-awaiting-moderation'],
  },
  threads: ['ol.comment-list', 'ol.commentlist', 'ol.wp-block-comment-template', '#comments'],
  closed: ['p.no-comments', 'p.nocomments', '.comments-closed'],
  mustLogIn: ['p.must-log-in', 'a.comment-reply-login'],
} satisfies CommentSystem;
