import type { CommentSystem, SystemMark } from './comment-system.ts';

export const mediumMark = {
  marks: ['.responsesWrapper'],
  forms: [],
  posted: ['/responses/show'],
} satisfies SystemMark;

/**
 * Medium's responses, in a drawer beside the story. Classes are generated; the editor is an editable
 * element with the role of a text box. Sources: readers' user scripts, comment-hiding lists; the least
 * certain of all systems here.
 */
export const medium = {
  mark: mediumMark,
  id: 'medium',
  name: 'Medium',
  editor: 'slate',
  blocks: ['.responsesWrapper form', '.responsesWrapper', '.responsesStreamWrapper'],
  fields: [
    '[data-slate-editor="true"]',
    '[role="textbox"][contenteditable="true"]',
    '[contenteditable="true"]',
  ],
  // Writing a story is the same kind of editor.
  not: ['.postArticle'],
  parts: {
    author: [],
    email: [],
    url: [],
    consent: [],
    submit: ['button[type="submit"]'],
  },
  comments: ['.responsesStreamWrapper .streamItem'],
  comment: {
    idPrefix: '',
    author: ['.postMetaInline a', 'a[href*="/@"]'],
    text: ['.postArticle-content', 'pre'],
    date: ['time[datetime]'],
    permalink: ['a[href*="/responses/"]'],
    held: [],
  },
  threads: ['.responsesStreamWrapper', '.responsesWrapper'],
  closed: [],
  mustLogIn: [],
} satisfies CommentSystem;
