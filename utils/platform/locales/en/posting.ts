import type { posting as master } from '../fr/posting.ts';
import type { Messages } from '../messages.ts';

/** What the background says around the moment of posting: in the page, below the field. */
export const posting = {
  posting: {
    failed: 'The site refused your comment.',
    kept: 'Your text is intact.',
    waiting: 'The site has it; it waits for moderation.',
    onlyPreview: 'That was only the preview: press the site’s button once more to post.',
  },
  failure: {
    duplicate: 'It already has it: an identical comment exists, perhaps waiting for moderation.',
    'too-fast': 'You are commenting too fast for it.',
    'missing-field': 'Something is missing, often the name or the e-mail.',
    closed: 'The comments have just been closed.',
    'not-allowed': 'It does not let you comment here, or asks you to log in.',
    'log-in': 'It asks you to log in first.',
    captcha: 'The test against robots was not passed. Do it again, then send.',
    empty: 'It received an empty comment.',
    'too-long': 'The text, the name or the address is too long.',
    spam: 'It took it for spam. Fewer links often helps.',
    'server-error': 'The site is out of order. Try again later.',
    unknown: 'It gave no clear reason.',
  },
} satisfies Pick<Messages, keyof typeof master>;
