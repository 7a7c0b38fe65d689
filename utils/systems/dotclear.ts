import type { CommentSystem, SystemMark } from './comment-system.ts';

export const dotclearMark = {
  marks: ['#c_content'],
  forms: ['#c_content'],
  posted: ['#pr'],
} satisfies SystemMark;

/**
 * Dotclear. Its form bears WordPress' class; preview is often the only button, and after it the form
 * shows again with a second one. Source: `inc/public/default-templates/dotty/_entry-feedback.html`.
 */
export const dotclear = {
  mark: dotclearMark,
  id: 'dotclear',
  name: 'Dotclear',
  editor: 'textarea',
  blocks: ['form#comment-form[action*="#pr"]', 'form[action$="#pr"]'],
  fields: ['#c_content', 'textarea[name="c_content"]'],
  parts: {
    author: ['#c_name', 'input[name="c_name"]'],
    email: ['#c_mail', 'input[name="c_mail"]'],
    url: ['#c_site', 'input[name="c_site"]'],
    consent: ['#c_remember'],
    submit: ['button.submit', 'input.submit', '[name="preview"]'],
  },
  preview: {
    control: ['[name="preview"]'],
    shown: ['#pr .comment-preview'],
    confirm: ['#pr .submit'],
  },
  comments: [
    '.comments-list > li.comment[id^="c"]:not([id^="comment"])',
    '#comments dt[id^="c"]:not([id^="comment"])',
  ],
  pings: ['.comments-list > li.ping'],
  comment: {
    idPrefix: 'c',
    author: ['.comment-info a[rel]', '.comment-info'],
    text: ['.comment-content'],
    date: ['.comment-info time[datetime]'],
    permalink: ['.comment-number'],
    held: [],
  },
  threads: ['.comments-list', '#comments'],
  outcome: { taken: ['p#pr.message'], refused: ['p#pr.error'] },
  heldAt: { name: 'pub', value: '0' },
  closed: [],
  mustLogIn: [],
} satisfies CommentSystem;
