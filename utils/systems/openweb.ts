import type { CommentSystem, SystemMark } from './comment-system.ts';

export const openwebMark = {
  marks: [
    '[data-spotim-module="conversation"]',
    '[data-spot-im-module-default-area="conversation"]',
  ],
  forms: [
    '[data-spotim-module="conversation"]',
    '[data-spot-im-module-default-area="conversation"]',
  ],
  posted: ['spotim-referrer', 'spot_im_'],
} satisfies SystemMark;

/**
 * OpenWeb (Spot.IM), in an open shadow root; usually brought by scrolling. Its class prefix `spcv_` and
 * the `data-spot-im-class` attributes are stable, other classes are generated. No public source: page
 * tests and user scripts that work on it.
 */
export const openweb = {
  mark: openwebMark,
  id: 'openweb',
  name: 'OpenWeb',
  editor: 'contenteditable',
  blocks: [
    '[data-spot-im-shadow-host] >>> .spcv_editor-wrapper',
    '[data-spot-im-shadow-host] >>> #spcv_conversation',
  ],
  fields: [
    '.spcv_editor-wrapper [contenteditable="true"]',
    '[contenteditable="true"][data-placeholder]',
    '[contenteditable="true"]',
  ],
  parts: {
    author: ['input[placeholder="Your Username"]'],
    email: [],
    url: [],
    consent: [],
    submit: ['[data-spot-im-class="rich-editor-send-button"]'],
  },
  comments: [
    '[data-spot-im-shadow-host] >>> li:has([data-spot-im-class="message-text"])',
    '[data-spot-im-shadow-host] >>> article:has([data-spot-im-class="message-text"])',
  ],
  comment: {
    idPrefix: '',
    idAttribute: 'data-message-id',
    author: ['[data-spot-im-class="message-username"]'],
    text: ['[data-spot-im-class="message-text"]'],
    date: ['[data-spot-im-class="message-timestamp"]'],
    dateAttribute: 'title',
    permalink: [],
    held: [],
  },
  threads: [
    '[data-spot-im-shadow-host] >>> #spcv_conversation',
    '[data-spot-im-shadow-host] >>> .spcv_conversation',
    '[data-spotim-module="conversation"]',
  ],
  closed: [],
  mustLogIn: [],
} satisfies CommentSystem;
