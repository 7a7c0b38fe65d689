import type { CommentSystem, SystemMark } from './comment-system.ts';

export const issoMark = {
  marks: ['#isso-thread'],
  forms: ['#isso-thread'],
  posted: ['#isso-'],
} satisfies SystemMark;

/**
 * Isso. No `<form>`, a text area without name, ids repeated in every reply box; an error leaves no
 * word in the page. Sources: `isso/js/app/templates/{postbox,comment}.js`, `isso/js/app/isso.js`.
 */
export const isso = {
  mark: issoMark,
  id: 'isso',
  name: 'Isso',
  editor: 'textarea',
  blocks: ['.isso-form-wrapper', '.isso-postbox'],
  fields: ['textarea.isso-textarea', '.isso-textarea'],
  limits: { min: 3, max: 65_535, unit: 'utf16' },
  parts: {
    author: ['input[name="author"]'],
    email: ['input[name="email"]'],
    url: ['input[name="website"]'],
    consent: [],
    submit: ['.isso-post-action [type="submit"]'],
  },
  comments: ['.isso-comment[id^="isso-"]'],
  comment: {
    idPrefix: 'isso-',
    author: ['.isso-author'],
    text: ['.isso-text'],
    date: ['.isso-permalink time[datetime]'],
    permalink: ['.isso-permalink'],
    reply: ['.isso-reply'],
    held: ['.isso-note:not(:empty)'],
    own: ['.isso-edit:not([style*="none"])'],
  },
  threads: ['#isso-root', '#isso-thread'],
  more: ['.isso-load-hidden'],
  closed: [],
  mustLogIn: [],
} satisfies CommentSystem;
