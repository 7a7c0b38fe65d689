import type { CommentSystem, SystemFrame, SystemMark } from './comment-system.ts';

export const disqusMark = {
  marks: ['#disqus_thread'],
  forms: ['#disqus_thread'],
  posted: ['#comment-'],
} satisfies SystemMark;

export const disqusFrame = {
  matches: ['disqus.com/embed/comments/*'],
  element: ['#disqus_thread iframe[src*="disqus.com/embed/comments/"]'],
  article: ['t_u'],
} satisfies SystemFrame;

/**
 * Disqus, in a frame; the container stands empty until it is scrolled to or asked for, and holds
 * frames with advertisements too. Class names of the editor are generated: role, `data-role` and
 * Slate's own attribute are not. No public source: user scripts and page tests that work on it.
 */
export const disqus = {
  mark: disqusMark,
  frame: disqusFrame,
  id: 'disqus',
  name: 'Disqus',
  editor: 'slate',
  blocks: ['#form > form', '.reply form', 'form.expanded', 'form'],
  fields: [
    '[data-slate-editor="true"]',
    '[role="textbox"][contenteditable="true"]',
    '.textarea[contenteditable="true"]',
  ],
  // Editing one's own comment is the same editor.
  not: ['.edit', '[data-role="edit-form"]'],
  parts: {
    author: ['input[name="display_name"]'],
    email: ['input[name="email"]'],
    url: [],
    consent: ['input[name="author-guest"]'],
    submit: [
      '[data-role="submit"]',
      '[class*="_submit_"]',
      '.btn.post-action__button',
      '[type="submit"]',
    ],
  },
  comments: ['#post-list li.post[id^="post-"]', 'li.post[id^="post-"]'],
  comment: {
    idPrefix: 'post-',
    author: ['.author', '[data-role="username"]'],
    text: ['.post-message', '[data-role="message"]'],
    date: ['a.time-ago', '[data-role="relative-time"]'],
    dateAttribute: 'title',
    permalink: ['a.time-ago', '[data-role="relative-time"]'],
    reply: ['[data-action="reply"]'],
    held: ['.state-byline', '[data-role="moderation-message"]'],
    own: ['[data-action="edit"]'],
  },
  threads: ['#post-list', '#posts', '#conversation'],
  more: ['[data-role="more"] a', '.load-more__button'],
  outcome: { refused: ['[role="alert"]', '.alert.error'] },
  closed: ['#thread-closed', '.alert--closed'],
  mustLogIn: [],
} satisfies CommentSystem;
