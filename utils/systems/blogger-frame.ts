import type { CommentSystem, SystemFrame, SystemMark } from './comment-system.ts';

export const bloggerFrameMark = {
  // The place for it is the mark of the page's own thread: see blogger.ts.
  marks: ['#comment-editor-src'],
  forms: ['#comment-editor-src'],
  posted: [],
} satisfies SystemMark;

export const bloggerFrameFrame = {
  matches: ['www.blogger.com/comment/frame/*', 'www.blogger.com/comment-iframe.g*'],
  element: ['#comment-editor'],
  article: ['origin'],
} satisfies SystemFrame;

/**
 * The form of Blogger: a frame whose address comes late, from the link `#comment-editor-src`; moved under a
 * comment it answers, it loads anew. Its newer inside has no names that last. Sources: themes' markup,
 * the frame's older form.
 */
export const bloggerFrame = {
  mark: bloggerFrameMark,
  frame: bloggerFrameFrame,
  id: 'blogger-frame',
  name: 'Blogger',
  editor: 'controlled-textarea',
  blocks: ['#commentForm', 'form', 'body'],
  fields: ['#commentBodyField', 'textarea[name="commentBody"]', 'textarea[aria-label]', 'textarea'],
  parts: {
    author: ['input[name="anonName"]'],
    email: [],
    url: ['input[name="anonURL"]'],
    consent: [],
    submit: ['#postCommentSubmit', 'input[name="postCommentSubmit"]', '[role="button"][jsname]'],
    parent: { control: 'input[name="parentID"]', none: '' },
  },
  preview: {
    control: ['#previewCommentSubmit', 'input[name="preview"]'],
    shown: ['#previewComment'],
    confirm: ['#postCommentSubmit'],
  },
  comments: [],
  comment: { idPrefix: 'c', author: [], text: [], date: [], permalink: [], held: [] },
  threads: [],
  closed: [],
  mustLogIn: [],
} satisfies CommentSystem;
