import type { CommentSystem, SystemMark } from './comment-system.ts';

export const twikooMark = {
  marks: ['#twikoo'],
  forms: ['#twikoo'],
  posted: [],
} satisfies SystemMark;

/**
 * Twikoo: a text area of Element UI without form; the button sleeps until name, address and words
 * are there. An answer to an answer stands at the same level, and links to the one it answers.
 * Source: `src/client/view/components/Tk{Submit,MetaInput,Comment}.vue`.
 */
export const twikoo = {
  mark: twikooMark,
  id: 'twikoo',
  name: 'Twikoo',
  editor: 'controlled-textarea',
  blocks: ['.tk-submit'],
  fields: ['.tk-input textarea', 'textarea.el-textarea__inner'],
  // The administrator's panel has text areas of the same make.
  not: ['.tk-admin'],
  parts: {
    author: ['input[name="nick"]'],
    email: ['input[name="mail"]'],
    url: ['input[name="link"]'],
    consent: [],
    submit: ['.tk-send'],
  },
  comments: ['.tk-comment'],
  comment: {
    idPrefix: '',
    author: ['.tk-nick'],
    text: ['.tk-content > span:last-of-type', '.tk-content'],
    date: ['.tk-time time[datetime]'],
    permalink: [],
    held: ['.tk-meta .tk-tag-yellow'],
    parent: { attribute: 'href', prefix: '#', on: 'a.tk-ruser' },
  },
  threads: ['.tk-comments-container', '#twikoo'],
  more: ['.tk-comments-container > .tk-expand-wrap > .tk-expand'],
  outcome: { refused: ['.tk-error-message:not(:empty)'] },
  closed: [],
  mustLogIn: [],
} satisfies CommentSystem;
