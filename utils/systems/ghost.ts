import type { CommentSystem, SystemMark } from './comment-system.ts';

export const ghostMark = {
  marks: ['#ghost-comments-root'],
  forms: ['#ghost-comments-root'],
  posted: ['#ghost-comments'],
} satisfies SystemMark;

/**
 * Ghost's comments, in a frame of the same origin (`srcdoc`). The editor (Tiptap) opens when clicked,
 * and only for members who have given a name. Sources: TryGhost/Ghost,
 * `apps/comments-ui/src/components/{iframe,frame}.tsx`, `content/comment.tsx`, `content/forms/form.tsx`.
 */
export const ghost = {
  mark: ghostMark,
  id: 'ghost',
  name: 'Ghost',
  editor: 'prosemirror',
  blocks: [
    'iframe[title="comments-frame"] >>> form[data-testid="form"]',
    'iframe[title="comments-frame"] >>> [data-testid="form"]',
  ],
  fields: ['[data-testid="form-editor"] .ProseMirror', '.ProseMirror[contenteditable="true"]'],
  parts: {
    author: [],
    email: [],
    url: [],
    consent: [],
    submit: ['[data-testid="submit-form-button"]'],
  },
  comments: ['iframe[title="comments-frame"] >>> [data-testid="comment-component"]'],
  comment: {
    idPrefix: '',
    author: ['[data-testid="member-name"]'],
    text: ['[data-testid="comment-content"]'],
    date: ['[data-testid="comment-timestamp"]', 'time[datetime]', 'a[title]'],
    dateAttribute: 'title',
    permalink: [],
    reply: ['[data-testid="reply-button"]'],
    held: [],
  },
  threads: [
    'iframe[title="comments-frame"] >>> [data-testid="content-box"]',
    '#ghost-comments-root',
  ],
  more: ['iframe[title="comments-frame"] >>> [data-testid="pagination-component"]'],
  closed: ['iframe[title="comments-frame"] >>> [data-testid="commenting-disabled-box"]'],
  mustLogIn: [
    'iframe[title="comments-frame"] >>> [data-testid="cta-box"]',
    'iframe[title="comments-frame"] >>> [data-testid="signin-button"]',
  ],
} satisfies CommentSystem;
