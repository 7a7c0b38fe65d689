import type { CommentSystem, SystemMark } from './comment-system.ts';

export const coralMark = {
  marks: ['#coral-shadow-container', '#coral_thread'],
  forms: ['#coral-shadow-container', '#coral_thread'],
  posted: ['commentID='],
} satisfies SystemMark;

/**
 * Coral 7 and later: an open shadow root, and in it, for each reply box anew under the same id, an
 * `about:blank` frame whose body is the editor. Signed out, a form that takes words but posts none.
 * Only the `.coral-*` classes are kept stable for sites to style. Sources: coralproject/talk,
 * `client/src/core/client/stream/classes.ts`, `framework/lib/encapsulation`, `@coralproject/rte`.
 */
export const coral = {
  mark: coralMark,
  id: 'coral',
  name: 'Coral',
  editor: 'squire-frame',
  blocks: [
    '#coral-shadow-container >>> #post-comment-form',
    '#coral-shadow-container >>> .coral-createReplyComment',
    '#coral-shadow-container >>> #comments-postCommentForm-form',
  ],
  fields: [
    '#Coral-RTE >>> .coral-rte-content',
    '#Coral-RTE >>> [contenteditable="true"]',
    '.coral-rte-content',
  ],
  not: ['.coral-editComment', '.coral-reportPopover'],
  parts: {
    author: [],
    email: [],
    url: [],
    consent: [],
    submit: [
      '.coral-createComment-submit',
      '.coral-createReplyComment-submit',
      '.coral-createComment-signIn',
    ],
  },
  comments: ['#coral-shadow-container >>> .coral-comment[id^="comment-"]'],
  comment: {
    idPrefix: 'comment-',
    author: ['.coral-comment-username'],
    text: ['.coral-comment-content'],
    date: [
      '.coral-comment-timestamp time[datetime]',
      'time.coral-comment-timestamp',
      '.coral-comment-timestamp',
    ],
    dateAttribute: 'title',
    permalink: [],
    reply: ['.coral-comment-replyButton'],
    held: ['.coral-createReplyComment-inReview'],
    own: ['.coral-comment-editButton'],
    depth: { by: 'class', prefix: 'coral-indent-', top: 0, on: '.coral-indent' },
  },
  threads: ['#coral-shadow-container >>> #comments-allComments-log', '#coral-shadow-container'],
  more: ['#coral-shadow-container >>> .coral-loadMoreButton'],
  outcome: {
    held: ['#coral-shadow-container >>> .coral-createComment-inReview'],
    refused: [
      '#coral-shadow-container >>> .coral-createComment-rejected',
      '#coral-shadow-container >>> #post-comment-form [role="alert"]',
    ],
  },
  closed: [
    '#coral-shadow-container >>> .coral-createComment-closed',
    '#coral-shadow-container >>> .coral-closedSitewide',
  ],
  mustLogIn: ['#coral-shadow-container >>> .coral-createComment-signIn'],
} satisfies CommentSystem;
