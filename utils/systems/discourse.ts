import type { CommentSystem, SystemFrame, SystemMark } from './comment-system.ts';

export const discourseMark = {
  marks: ['#discourse-comments'],
  forms: [],
  posted: [],
} satisfies SystemMark;

export const discourseFrame = {
  matches: ['*/embed/comments?embed_url=*', '*/embed/comments?topic_id=*'],
  element: ['#discourse-embed-frame'],
  article: ['embed_url'],
} satisfies SystemFrame;

/**
 * Discourse's comments under an article: the posts of a topic in a frame and a link to the forum,
 * without a form; with `full_app`, the forum's own composer. Sources: discourse/discourse,
 * `public/javascripts/embed.js`, `app/views/embed/comments.html.erb`.
 */
export const discourse = {
  mark: discourseMark,
  frame: discourseFrame,
  id: 'discourse',
  name: 'Discourse',
  editor: 'controlled-textarea',
  blocks: ['#reply-control', '.d-editor'],
  fields: ['.d-editor-input'],
  parts: {
    author: [],
    email: [],
    url: [],
    consent: [],
    submit: ['.create', '.save-or-cancel .btn-primary'],
  },
  comments: ['article.post[id^="post-"]', 'article[id^="post_"]'],
  comment: {
    idPrefix: 'post-',
    author: ['.username a', '.names .username', '.author .username'],
    text: ['.cooked'],
    date: ['.post-date', '.relative-date', 'time[datetime]'],
    dateAttribute: 'title',
    permalink: ['a.post-date', 'a[href*="/t/"]'],
    held: ['.pending-post'],
  },
  threads: ['#comments', '.post-stream', 'body'],
  closed: ['.topic-closed'],
  mustLogIn: [],
} satisfies CommentSystem;
