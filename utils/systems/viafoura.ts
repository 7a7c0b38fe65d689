import type { CommentSystem, SystemMark } from './comment-system.ts';

export const viafouraMark = {
  marks: ['vf-conversations', '#vf-conversations'],
  forms: ['vf-conversations', '#vf-conversations'],
  posted: [],
} satisfies SystemMark;

/**
 * Viafoura: custom elements in the page itself, always behind a login. A comment has no id that is
 * known: it is told by what it says. No public source: scrapers and filter lists that work on it.
 */
export const viafoura = {
  mark: viafouraMark,
  id: 'viafoura',
  name: 'Viafoura',
  editor: 'contenteditable',
  blocks: ['vf-conversations form', '#vf-conversations form', '.viafoura form'],
  fields: ['[contenteditable="true"]', 'textarea'],
  parts: {
    author: [],
    email: [],
    url: [],
    consent: [],
    submit: ['button[type="submit"]'],
  },
  comments: ['article.vf3-comment', '.vf-comment-container', 'article.vf-comment'],
  comment: {
    idPrefix: '',
    idAttribute: 'data-content-uuid',
    author: ['.vf-post-name-button__username'],
    text: ['.vf3-comment-content', '.vf-content-text', '.vf-comment__content-editor'],
    date: ['time.vf-post-details__time', 'time[datetime]'],
    permalink: [],
    reply: ['[data-testid="vf-conversations-reply-button"]'],
    held: [],
  },
  threads: ['.vf3-comments', 'vf-conversations', '#vf-conversations'],
  more: ['[data-testid="vf-conversations-load-more-button"]'],
  closed: [],
  mustLogIn: [],
} satisfies CommentSystem;
