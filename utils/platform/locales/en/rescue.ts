import type { rescue as master } from '../fr/rescue.ts';
import type { Messages } from '../messages.ts';

/** Around the moment of posting. */
export const rescue = {
  rescue: {
    putBack: 'Go back to the article and put it back',
    lookAgain: 'Look again',
    titleMark: 'Mark an unfinished comment in the tab’s title',
    split: 'Split in two at a sentence',
    restTitle: 'The rest of your text is kept here.',
    restLater: 'It waits until the first part is posted.',
    restTake: 'Go on with the rest',
    waitOver: 'You can send it again now.',
  },
  rest: {
    title: 'Let it rest',
    help: 'Causerie will remind you on its button. Nothing is posted for you.',
    'ten-minutes': '10 minutes',
    'an-hour': 'An hour',
    tonight: 'Until tonight',
    tomorrow: 'Until tomorrow evening',
    resting: 'You will read it again {when}.',
    cancel: 'Do not remind me',
    listTitle: 'Resting drafts',
    due: 'To read again',
    upcoming: 'Resting until {when}',
    open: 'Open the article',
    done: 'Remove from this list',
  },
  rescueCount: {
    wait: {
      one: 'The site will take it in {count} second.',
      other: 'The site will take it in {count} seconds.',
    },
  },
} satisfies Pick<Messages, keyof typeof master>;
