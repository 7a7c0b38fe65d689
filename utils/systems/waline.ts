import type { CommentSystem, SystemMark } from './comment-system.ts';

export const walineMark = {
  marks: ['#waline'],
  forms: ['#waline'],
  posted: [],
} satisfies SystemMark;

/**
 * Waline: `.wl-comment` is the editor, `.wl-card-item` a comment. Vue holds the field's state, and an
 * error is an alert of the browser's. Source: `packages/client/src/components/{CommentBox,CommentCard}.vue`.
 */
export const waline = {
  mark: walineMark,
  id: 'waline',
  name: 'Waline',
  editor: 'controlled-textarea',
  blocks: ['.wl-comment', '.wl-panel'],
  fields: ['textarea.wl-editor'],
  // A comment being edited sits in the same box.
  not: ['.wl-edit-wrapper'],
  parts: {
    author: ['input[name="nick"]'],
    email: ['input[name="mail"]'],
    url: ['input[name="link"]'],
    consent: [],
    submit: ['.wl-btn.primary'],
  },
  comments: ['.wl-card-item'],
  comment: {
    idPrefix: '',
    author: ['.wl-nick'],
    text: ['.wl-content'],
    date: ['.wl-time'],
    permalink: [],
    reply: ['.wl-reply'],
    held: [],
    own: ['.wl-edit'],
  },
  threads: ['.wl-cards', '#waline', '[data-waline]'],
  more: ['.wl-operation .wl-btn'],
  closed: [],
  mustLogIn: [],
} satisfies CommentSystem;
