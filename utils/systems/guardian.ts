import type { CommentSystem, SystemMark } from './comment-system.ts';

export const guardianMark = {
  marks: ['[name="DiscussionWeb"]'],
  forms: ['[name="DiscussionWeb"]'],
  posted: ['#comment-'],
} satisfies SystemMark;

/**
 * The Guardian. Class names are generated and never used; the form has no id, React holds the field,
 * and only signed-in readers see it. Sources: guardian/dotcom-rendering,
 * `dotcom-rendering/src/components/Discussion/{CommentForm,Comment,Timestamp}.tsx`.
 */
export const guardian = {
  mark: guardianMark,
  id: 'guardian',
  name: 'The Guardian',
  editor: 'controlled-textarea',
  blocks: ['gu-island form:has(textarea[data-testid="comment-input"])'],
  fields: ['textarea[data-testid="comment-input"]'],
  limits: { max: 5000, unit: 'utf16' },
  parts: {
    author: [],
    email: [],
    url: [],
    consent: [],
    submit: ['[data-link-name="post comment"]'],
    beside: { around: '[id^="comment-reply-form-"]', prefix: 'comment-reply-form-' },
  },
  comments: ['gu-island [id^="comment-"][data-testid]'],
  comment: {
    idPrefix: 'comment-',
    author: ['header a[rel="nofollow"]'],
    text: ['header ~ div:has(> p)', 'header ~ p'],
    date: ['time[datetime]'],
    permalink: ['a[href*="/comment-permalink/"]'],
    reply: ['[data-link-name="reply to comment"]'],
    held: [],
    parent: { attribute: 'href', prefix: '#comment-', on: 'header a[href^="#comment-"]' },
  },
  threads: ['#comments'],
  more: ['[data-link-name="more-comments"]', '[data-link-name="Show more replies"]'],
  closed: [],
  mustLogIn: ['#comments a[href*="profile.theguardian.com/signin"]'],
} satisfies CommentSystem;
