import type { CommentSystem, SystemMark } from './comment-system.ts';

export const artalkMark = {
  marks: ['.atk-main-editor'],
  forms: ['.atk-main-editor'],
  posted: ['#atk-comment-'],
} satisfies SystemMark;

/**
 * Artalk. On a reply the one editor travels into the thread, as WordPress' form does. Sources:
 * `ui/artalk/src/{editor/editor.html,comment/comment.html}`, `comment/renders/pending.ts`,
 * `plugins/editor/closable.ts`.
 */
export const artalk = {
  mark: artalkMark,
  id: 'artalk',
  name: 'Artalk',
  editor: 'textarea',
  blocks: ['.atk-main-editor'],
  fields: ['textarea.atk-textarea'],
  parts: {
    author: ['input[name="name"]'],
    email: ['input[name="email"]'],
    url: ['input[name="link"]'],
    consent: [],
    submit: ['.atk-send-btn'],
    beside: { after: '.editor-traveling' },
  },
  comments: ['.atk-comment-wrap[id^="atk-comment-"]'],
  comment: {
    idPrefix: 'atk-comment-',
    author: ['.atk-nick'],
    text: ['.atk-content'],
    date: ['.atk-date'],
    dateAttribute: 'data-atk-comment-date',
    permalink: [],
    held: ['.atk-pending'],
  },
  threads: ['.atk-list-comments-wrap', '.atk-list', '.artalk'],
  more: ['.atk-list-read-more'],
  // The colour alone tells a refusal from the rest: `showNotify()` in `lib/ui.ts`.
  outcome: { refused: ['.atk-notify[style*="#ff6f6c"]'] },
  closed: ['.atk-comment-closed'],
  mustLogIn: [],
} satisfies CommentSystem;
