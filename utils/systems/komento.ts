import type { CommentSystem, SystemMark } from './comment-system.ts';

export const komentoMark = {
  marks: ['#section-kmt', '#kmt-form'],
  forms: ['#kmt-form'],
  posted: ['#kmt-', '#comment-'],
} satisfies SystemMark;

/**
 * Komento for Joomla, 1 to 4. A comment says its depth and its parent in attributes of its own.
 * Sources: its templates `comment/item.php`, `comment/form.php` as kept in template overrides, and a
 * rendered page of version 1.
 */
export const komento = {
  mark: komentoMark,
  id: 'komento',
  name: 'Komento',
  editor: 'textarea',
  blocks: ['#kmt-form form', '.kmt-form form', '[data-kt-form] form', '[data-kt-form]'],
  fields: [
    '#commentInput',
    'textarea.commentInput',
    '[data-kt-editor]',
    'textarea[name="comment"]',
  ],
  not: ['.kmt-report-form'],
  parts: {
    author: ['#register-name', 'input[name="name"]'],
    email: ['#register-email', 'input[name="email"]'],
    url: ['#register-website', 'input[name="website"]'],
    consent: ['#tnc-checkbox', '[data-kt-terms]'],
    submit: ['.submitButton', '[data-kt-submit]'],
    parent: { control: 'input[name="parent_id"]', none: '0' },
  },
  comments: ['li.kmt-item[id^="kmt-"]', '.kt-comment-item[id^="comment-"]'],
  comment: {
    idPrefix: '-',
    author: ['.author-kmt', '.kmt-author', '[data-kt-author]', '.kt-user-name'],
    text: ['.kmt-text', '[data-kt-comment-content]', '.kt-comment-message'],
    date: ['.kmt-time time[datetime]', 'time[datetime]'],
    permalink: ['.kmt-timepermalink', '[data-kt-permalink]'],
    reply: ['.replyButton', '[data-kt-reply]'],
    held: ['.kmt-unpublished'],
    depth: { by: 'attribute', name: 'depth', top: 0 },
    parent: { attribute: 'parentid', prefix: 'kmt-' },
  },
  threads: ['ul.kmt-list', '#section-kmt'],
  more: ['.loadMore'],
  outcome: { refused: ['.kmt-form-alert'] },
  closed: ['.kmt-locked', '.kt-locked-wrap'],
  mustLogIn: ['.kmt-login-form'],
} satisfies CommentSystem;
