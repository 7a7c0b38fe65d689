import type { CommentSystem, SystemMark } from './comment-system.ts';

export const commentoMark = {
  marks: ['#commento'],
  forms: ['#commento'],
  posted: ['#commento-'],
} satisfies SystemMark;

/**
 * Commento: every part is named by an id that ends in the comment's own, `root` at top level.
 * Source: `frontend/js/commento.js`.
 */
export const commento = {
  mark: commentoMark,
  id: 'commento',
  name: 'Commento',
  editor: 'textarea',
  blocks: ['[id^="commento-textarea-super-container-"]', '#commento-main-area', '#commento'],
  fields: ['textarea[id^="commento-textarea-"]'],
  parts: {
    author: ['[id^="commento-guest-details-input-"]'],
    email: [],
    url: [],
    consent: [],
    submit: ['[id^="commento-submit-button-"]'],
  },
  comments: ['[id^="commento-comment-card-"]'],
  comment: {
    idPrefix: 'commento-comment-card-',
    author: ['[id^="commento-comment-name-"]'],
    text: ['[id^="commento-comment-text-"]'],
    date: ['[id^="commento-comment-timeago-"]'],
    dateAttribute: 'title',
    permalink: ['.commento-permalink'],
    reply: ['[id^="commento-comment-reply-"]'],
    held: ['.commento-pending', '.commento-flagged'],
    own: ['[id^="commento-comment-edit-"]'],
  },
  threads: ['#commento-comments-area', '#commento'],
  outcome: { refused: ['#commento-error'] },
  closed: ['.commento-moderation-notice'],
  mustLogIn: [],
} satisfies CommentSystem;
