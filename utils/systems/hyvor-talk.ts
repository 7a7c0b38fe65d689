import type { CommentSystem, SystemMark } from './comment-system.ts';

export const hyvorTalkMark = {
  marks: ['hyvor-talk-comments', '#hyvor-talk-view'],
  forms: ['hyvor-talk-comments', '#hyvor-talk-view'],
  posted: ['ht-comment-id='],
} satisfies SystemMark;

/**
 * Hyvor Talk 3: a custom element with an open shadow root, its editor ProseMirror. Sources:
 * hyvor/hyvor-talk-comments (2022, the last published), the package's readme since.
 */
export const hyvorTalk = {
  mark: hyvorTalkMark,
  id: 'hyvor-talk',
  name: 'Hyvor Talk',
  editor: 'prosemirror',
  blocks: ['hyvor-talk-comments >>> form', 'hyvor-talk-comments >>> #root'],
  fields: ['.ProseMirror[contenteditable="true"]', '[contenteditable="true"]'],
  parts: {
    author: ['input[name="name"]'],
    email: ['input[name="email"]', 'input[type="email"]'],
    url: [],
    consent: [],
    submit: ['button[type="submit"]'],
  },
  comments: ['hyvor-talk-comments >>> .comment-main'],
  comment: {
    idPrefix: 'ht-comment-',
    author: ['.comment-user-name'],
    text: ['.comment-content'],
    date: ['.comment-time'],
    dateAttribute: 'title',
    permalink: [],
    held: [],
  },
  threads: ['hyvor-talk-comments >>> #root', 'hyvor-talk-comments'],
  closed: [],
  mustLogIn: [],
} satisfies CommentSystem;
