import type { drafts as master } from '../fr/drafts.ts';
import type { Messages } from '../messages.ts';

/** What is kept, and what became of it. */
export const drafts = {
  revisions: {
    title: 'Earlier versions',
    show: 'Earlier versions',
    none: 'No earlier version yet.',
    restore: 'Use this version',
    restored: 'Version brought back. The other one stays in this list.',
    pause: 'before a pause',
    size: 'before a large removal',
    conflict: 'replaced by another text',
    emptied: 'before it was cleared',
  },
  state: {
    sent: 'Sent {when}. Causerie is waiting to see it on the page.',
    seen: 'Posted: your comment is on the page.',
    seenLink: 'See it',
    waiting: 'The site has it, waiting for moderation.',
    waitingLink: 'See it waiting',
    failed: 'The site refused your comment.',
    failedKept: 'Your text is intact.',
    siteSays: 'What the site says',
    missing: 'Sent on {sent}, nowhere on the page on {looked}. Your text is kept.',
    writing: 'Draft',
    useAgain: 'Use this text again',
    forget: 'Stop keeping it',
    forgotten: 'Text forgotten.',
  },
  recent: {
    title: 'Your latest texts',
    help: 'Open the article to take the text up where you left it.',
    failed: 'Refused by the site',
    missing: 'Nowhere on the page',
    waiting: 'Waiting for moderation',
    sent: 'Sent',
    seen: 'Posted',
    writing: 'Draft',
  },
} satisfies Pick<Messages, keyof typeof master>;
