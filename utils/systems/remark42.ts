import type { CommentSystem, SystemFrame, SystemMark } from './comment-system.ts';

export const remark42Mark = {
  marks: ['#remark42'],
  forms: ['#remark42'],
  posted: ['#remark42__comment-'],
} satisfies SystemMark;

export const remark42Frame = {
  matches: ['*/web/iframe.html?*'],
  element: ['#remark42 iframe', 'iframe[data-remark42-iframe]'],
  article: ['url'],
} satisfies SystemFrame;

/**
 * Remark42, in a frame of the site's own server. Built, it has neither test ids nor class names that
 * last: ids, roles and `.raw-content` are all there is. It cuts a text at its limit without a word.
 * Sources: `frontend/apps/remark42/app/{embed.ts,components/comment/comment.tsx,comment-form}`.
 */
export const remark42 = {
  mark: remark42Mark,
  frame: remark42Frame,
  id: 'remark42',
  name: 'Remark42',
  editor: 'controlled-textarea',
  blocks: ['form:has(textarea[id^="textarea_"])', 'form'],
  fields: ['textarea[id^="textarea_"]'],
  limits: { max: 2048, unit: 'utf16' },
  parts: {
    author: [],
    email: [],
    url: [],
    consent: [],
    submit: ['button[type="submit"]'],
  },
  comments: ['article[id^="remark42__comment-"]'],
  comment: {
    idPrefix: 'remark42__comment-',
    author: ['button.comment__username', '.comment__info button'],
    text: ['.raw-content'],
    date: ['a.comment__time', 'a[href*="#remark42__comment-"]'],
    permalink: ['a.comment__time', 'a[href*="#remark42__comment-"]'],
    held: [],
    parent: {
      attribute: 'href',
      prefix: '#remark42__comment-',
      on: 'a[title][href*="#remark42__comment-"]',
    },
  },
  threads: ['[role="list"]', '.root__threads', '#remark42'],
  outcome: { refused: ['form [role="alert"]'] },
  closed: [],
  mustLogIn: [],
} satisfies CommentSystem;
