import type { notices as master } from '../fr/notices.ts';
import type { Messages } from '../messages.ts';

/** What is said about a draft in its place, and the reader's mirror. */
export const notices = {
  notice: {
    unread: 'The article has hardly been open',
    'said-before': 'This may have been said already',
    'old-thread': 'Nobody answers here any more',
    closing: 'The comments are about to close',
    'other-identity': 'You do not sign as usual',
    'long-reply': 'A long answer for this thread',
  },
  noticeWhy: {
    unread:
      'Even reading very fast there was time for {percent}% of it. If you read it elsewhere, all the better.',
    'said-before': 'The nearest comments:',
    'old-thread': 'The last comment was written on {date}.',
    closing: 'The page says: “{words}”',
    'other-identity': 'The form says “{now}”, here you sign “{usual}”.',
    'long-reply': 'It has {words} words, a comment here has {usual}.',
  },
  noticeAct: {
    dismiss: 'Leave it',
    turnOff: 'Stop telling me this',
    see: 'See',
    settings: 'What is said before you answer',
  },
  mirror: {
    title: 'My mirror',
    help: 'Numbers, and nothing of what you wrote. They do not leave this browser.',
    none: 'Nothing yet.',
    noticed: 'Notices',
    edited: 'Edited after',
    asIs: 'Sent as they were',
    held: 'Held by a site',
    forget: 'Erase it all',
  },
} satisfies Pick<Messages, keyof typeof master>;
