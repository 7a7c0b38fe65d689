import type { CommentSystem, SystemMark } from './comment-system.ts';

export const drupalMark = {
  marks: ['.js-comment', '#comment-form', '.comment-forbidden'],
  forms: ['#comment-form'],
  posted: ['#comment-', '/comment/reply/'],
} satisfies SystemMark;

/**
 * Drupal 7 to 11, with a text area or CKEditor 5 in its place (the text area is hidden then). Preview
 * may be the only button. The comment's own element has no id: the anchor before it, and its
 * permalink, name it. Sources: `core/modules/comment/src/CommentForm.php`, themes Olivero and Bartik
 * (`comment.html.twig`).
 */
export const drupal = {
  mark: drupalMark,
  id: 'drupal',
  name: 'Drupal',
  editor: 'ckeditor5',
  blocks: [
    'form[action*="/comment/reply/"]',
    'form[data-drupal-selector="comment-form"]',
    'form[id^="comment-form"][action*="/comment/"]',
    'form.comment-comment-form',
  ],
  fields: [
    '.ck-editor__editable[contenteditable="true"]',
    'textarea[name^="comment_body"]',
    'textarea[name="comment"]',
  ],
  not: ['form[action$="/edit"]', 'form[action$="/delete"]'],
  parts: {
    author: ['input[name="name"]'],
    email: ['input[name="mail"]'],
    url: ['input[name="homepage"]'],
    consent: [],
    submit: ['[data-drupal-selector="edit-submit"]', '[id^="edit-submit"]'],
  },
  preview: {
    control: ['[data-drupal-selector="edit-preview"]', '[id^="edit-preview"]'],
    shown: [
      '.comment--preview',
      '.preview.comment[data-drupal-selector]',
      '.preview > .comment-preview',
    ],
    confirm: ['form.comment-form [id^="edit-submit"]', '#comment-form [id^="edit-submit"]'],
  },
  comments: [
    'article[data-drupal-selector="comment"]:not(.preview)',
    'article.js-comment:not(.preview)',
    'article.comment[about]',
    'div.comment[about*="/comment/"]',
    'div[class~="comment"][typeof~="sioc:Post"]',
  ],
  comment: {
    idPrefix: '#comment-',
    idAttribute: 'href',
    author: ['.comment__author', '[rel~="author"]', '.username'],
    text: [
      '.comment__content .text-content',
      '.field--name-comment-body',
      '.field-name-comment-body',
      '.comment__content',
      '.content',
    ],
    date: ['.comment__time', 'time[datetime]', '.submitted', '.datetime'],
    permalink: ['a.permalink', 'a[href*="#comment-"]'],
    reply: ['.comment-reply a'],
    depth: { by: 'around', selector: '.indented', top: 0 },
    held: ['.comment--unpublished', '.unpublished'],
  },
  threads: ['[data-drupal-selector="comments"]', '.comment-wrapper', '#comments'],
  // `status-messages.html.twig` and Drupal 7's `theme_status_messages()`: of the whole page, so only soon after a submit.
  outcome: {
    taken: ['.messages--status', '.messages.status'],
    refused: ['.messages--error', '.messages.error'],
  },
  closed: [],
  mustLogIn: ['.comment-forbidden', '.comment_forbidden'],
} satisfies CommentSystem;
