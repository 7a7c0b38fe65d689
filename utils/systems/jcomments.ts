import type { CommentSystem, SystemMark } from './comment-system.ts';

export const jcommentsMark = {
  marks: ['#comments-form', '#comments-form-link'],
  forms: ['#comments-form', '#comments-form-link'],
  posted: ['#comment-'],
} satisfies SystemMark;

/**
 * JComments for Joomla, 2 to 4: up to version 3 a link sends, since 4 a button. The form may come
 * only when `#addcomments` is clicked. Sources:
 * `components/com_jcomments/tpl/default/tpl_{form,comment,tree}.php`.
 */
export const jcomments = {
  mark: jcommentsMark,
  id: 'jcomments',
  name: 'JComments',
  editor: 'textarea',
  blocks: [
    'form#comments-form:has(#comments-form-comment)',
    'form[name="comments-form"]:has(#comments-form-comment)',
  ],
  fields: ['#comments-form-comment', 'textarea[name="comment"]'],
  // A comment being reported, in the same frame.
  not: ['#comments-report-form'],
  parts: {
    author: ['#comments-form-name'],
    email: ['#comments-form-email'],
    url: ['#comments-form-homepage'],
    consent: ['#show_checkbox_terms_of_use'],
    submit: ['#comments-form-send a', 'button#comments-form-send'],
  },
  comments: ['[id^="comment-item-"]:has(> .rbox)'],
  comment: {
    idPrefix: 'comment-item-',
    author: ['.comment-author', '.author-homepage'],
    text: ['.comment-body'],
    date: ['.comment-date'],
    permalink: ['a.comment-anchor'],
    reply: ['[onclick*="showReply"]'],
    held: [],
    depth: { by: 'around', selector: '.comments-list', top: 1 },
    own: ['.toolbar-button-edit'],
  },
  threads: ['#comments-list-0', '#comments .comments-list', '#jc'],
  outcome: { refused: ['#comments-form-error', '#comments-form-message-holder'] },
  closed: [],
  mustLogIn: [],
} satisfies CommentSystem;
