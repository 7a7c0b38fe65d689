import type { CommentSystem, SystemMark } from './comment-system.ts';

export const typo3BlogMark = {
  // The form bears no name of its own; a field near a comment word is noticed anyway.
  marks: ['.postcomment'],
  forms: [],
  posted: ['tx_blog_commentform'],
} satisfies SystemMark;

/**
 * TYPO3's extension “blog”. The ids of its controls are WordPress' own (`#comment`, `#author`), their
 * names are not. Sources: `Resources/Private/Templates/Comment/Form.html`,
 * `Resources/Private/Partials/Comments/Comment.html`.
 */
export const typo3Blog = {
  mark: typo3BlogMark,
  id: 'typo3-blog',
  name: 'TYPO3 Blog',
  editor: 'textarea',
  blocks: ['form:has([name^="tx_blog_commentform"])'],
  // Other sites name their forms “comment”, too: the fields have to be the extension's.
  fields: ['textarea[name^="tx_blog_commentform"]'],
  parts: {
    author: ['input[name="tx_blog_commentform[comment][name]"]'],
    email: ['input[name="tx_blog_commentform[comment][email]"]'],
    url: ['input[name="tx_blog_commentform[comment][url]"]'],
    consent: [],
    submit: ['[type="submit"]'],
  },
  comments: ['.postcomment[id^="comment-"]'],
  comment: {
    idPrefix: 'comment-',
    author: ['.postcomment__author'],
    text: ['.postcomment__comment'],
    date: ['.postcomment__time time[datetime]'],
    permalink: [],
    held: [],
  },
  threads: ['.postcomments', '.comments'],
  closed: [],
  mustLogIn: [],
} satisfies CommentSystem;
