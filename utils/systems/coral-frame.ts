import type { CommentSystem, SystemFrame, SystemMark } from './comment-system.ts';

export const coralFrameMark = {
  marks: ['#coral_talk_stream', '#coral_thread_iframe'],
  forms: ['#coral_talk_stream', '#coral_thread_iframe'],
  posted: ['commentId=', 'commentID='],
} satisfies SystemMark;

export const coralFrameFrame = {
  matches: ['*.coralproject.net/embed/stream*'],
  element: [
    '#coral_thread_iframe',
    '#coral_talk_stream_iframe',
    'iframe[src*="coralproject.net/embed/stream"]',
  ],
  article: ['storyURL', 'asset_url', 'parentUrl'],
} satisfies SystemFrame;

/**
 * Coral 4 to 6, in a frame that pym.js sizes. The editor is a plain editable element there, and
 * version 4 (Talk) has class names of its own. Sources: coralproject/talk at its tags 4 to 6,
 * `client/src/core/client/embed`, `client/coral-embed`.
 */
export const coralFrame = {
  mark: coralFrameMark,
  frame: coralFrameFrame,
  id: 'coral-frame',
  name: 'Coral',
  editor: 'contenteditable',
  blocks: [
    '#comments-postCommentForm-form',
    '.coral-createReplyComment form',
    '.talk-plugin-commentbox-container',
    'form',
  ],
  fields: [
    '.coral-rte-content',
    '.talk-plugin-rich-text-editor [contenteditable="true"]',
    '[contenteditable="true"]',
    'textarea',
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
      '.talk-plugin-commentbox-button',
    ],
  },
  comments: ['.coral-comment[id^="comment-"]', '.talk-stream-comment[id^="c_"]'],
  comment: {
    idPrefix: 'comment-',
    author: ['.coral-comment-username', '.talk-plugin-author-name'],
    text: ['.coral-comment-content', '.talk-stream-comment-content'],
    date: ['time[datetime]', '.coral-comment-timestamp', '.talk-comment-timestamp'],
    dateAttribute: 'title',
    permalink: [],
    reply: ['.coral-comment-replyButton', '.talk-plugin-replies-reply-button'],
    held: ['.coral-createReplyComment-inReview'],
    own: ['.coral-comment-editButton'],
    depth: { by: 'class', prefix: 'coral-indent-', top: 0, on: '.coral-indent' },
  },
  threads: [
    '#comments-allComments-log',
    '.talk-stream-comments-container',
    '#talk-embed-stream-container',
  ],
  more: ['.coral-loadMoreButton', '.talk-load-more-button'],
  outcome: { held: ['.coral-createComment-inReview'], refused: ['.coral-createComment-rejected'] },
  closed: ['.coral-createComment-closed', '.coral-closedSitewide'],
  mustLogIn: ['.coral-createComment-signIn'],
} satisfies CommentSystem;
