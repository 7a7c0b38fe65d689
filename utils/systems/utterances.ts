import type { CommentSystem, SystemFrame, SystemMark } from './comment-system.ts';

export const utterancesMark = {
  marks: ['.utterances'],
  forms: ['.utterances'],
  posted: [],
} satisfies SystemMark;

export const utterancesFrame = {
  matches: ['utteranc.es/utterances.html*'],
  element: ['iframe.utterances-frame', '.utterances iframe'],
  article: ['url', 'origin'],
} satisfies SystemFrame;

/**
 * utterances: an issue on GitHub, in a frame. The box for a new comment is an `article` made like a
 * comment. Sources: utterance/utterances, `src/{new-comment-component,comment-component}.ts`.
 */
export const utterances = {
  mark: utterancesMark,
  frame: utterancesFrame,
  id: 'utterances',
  name: 'utterances',
  editor: 'textarea',
  blocks: ['form.comment', 'form'],
  fields: ['textarea[aria-label="comment"]', 'textarea'],
  parts: {
    author: [],
    email: [],
    url: [],
    consent: [],
    submit: ['button[type="submit"]'],
  },
  comments: ['article.timeline-comment:not(:has(form))'],
  comment: {
    idPrefix: '#issuecomment-',
    idAttribute: 'href',
    author: ['.comment-header strong a', '.comment-header .text-link'],
    text: ['.markdown-body'],
    date: ['a.text-link[title]', 'time[datetime]'],
    dateAttribute: 'title',
    permalink: ['a[href*="#issuecomment-"]'],
    held: [],
  },
  threads: ['.timeline', 'main'],
  more: ['.pagination-loader-container button'],
  closed: [],
  mustLogIn: ['a[href*="api.utteranc.es/authorize"]'],
} satisfies CommentSystem;
