import type { CommentSystem, SystemMark } from './comment-system.ts';

export const cusdisMark = {
  marks: ['#cusdis_thread'],
  forms: ['#cusdis_thread'],
  posted: [],
} satisfies SystemMark;

/**
 * Cusdis: a Svelte app in a frame of the same origin (`srcdoc`), with classes for looks alone; its
 * messages are alerts of the browser's. Sources: djyde/cusdis, `widget/{index.js,Widget.svelte,Reply.svelte,Comment.svelte}`.
 */
export const cusdis = {
  mark: cusdisMark,
  id: 'cusdis',
  name: 'Cusdis',
  editor: 'controlled-textarea',
  blocks: ['#cusdis_thread iframe >>> #root', '#cusdis_thread iframe >>> body'],
  fields: ['textarea[title]', 'textarea'],
  parts: {
    author: ['input[name="nickname"]'],
    email: ['input[name="email"]', 'input[type="email"]'],
    url: [],
    consent: [],
    submit: ['button'],
  },
  comments: ['#cusdis_thread iframe >>> .my-4'],
  comment: {
    idPrefix: '',
    author: ['.font-medium'],
    text: ['.text-gray-500.my-2', '.my-2'],
    date: ['.text-sm'],
    permalink: [],
    held: [],
  },
  threads: ['#cusdis_thread iframe >>> #root', '#cusdis_thread'],
  closed: [],
  mustLogIn: [],
} satisfies CommentSystem;
