import type { posting as master } from '../fr/posting.ts';
import type { Messages } from '../messages.ts';

/** What the background says around the moment of posting: in the page, below the field. */
export const posting = {
  posting: {
    failed: 'The site refused your comment.',
    kept: 'Your text is intact.',
    emptyTrap: 'Empty the trap field',
    trapEmptied: 'Trap field emptied.',
    cut: 'The site cut your text; the whole is kept here. Characters lost in the page:',
    waiting: 'The site has it; it waits for moderation.',
    onlyPreview: 'That was only the preview: press the site’s button once more to post.',
    beforeSending: 'Before you send',
  },
  forecast: {
    'trap-filled':
      'A hidden field meant for robots was filled, probably by the browser: the site would throw your comment away.',
    duplicate:
      'You have already sent these words under this article: the site will probably refuse them.',
    'too-long': 'This is longer than the site takes: it will probably be cut or refused.',
    'too-short': 'This is shorter than the site takes: it will probably be refused.',
    'time-trap':
      'The site takes for a robot whoever posts as soon as the page opens: wait a few more seconds.',
    flood:
      'You have just commented here: the site will probably refuse another one for a few seconds.',
    links: 'With two links or more, the site will probably hold your comment to read it first.',
    bbcode: 'Links written as [url] probably pass for spam here.',
    'first-time':
      'As far as Causerie knows, this is your first comment on this site: it will probably wait to be read.',
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
