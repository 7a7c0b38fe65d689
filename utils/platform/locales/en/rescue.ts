import type { rescue as master } from '../fr/rescue.ts';
import type { Messages } from '../messages.ts';

/** Around the moment of posting. */
export const rescue = {
  rescue: {
    putBack: 'Go back to the article and put it back',
    lookAgain: 'Look again',
    waitOver: 'You can send it again now.',
  },
  rescueCount: {
    wait: {
      one: 'The site will take it in {count} second.',
      other: 'The site will take it in {count} seconds.',
    },
  },
} satisfies Pick<Messages, keyof typeof master>;
