import type { rescue as master } from '../fr/rescue.ts';
import type { Messages } from '../messages.ts';

/** Around the moment of posting. */
export const rescue = {
  rescue: {
    putBack: 'Terug naar het artikel en de tekst terugzetten',
    lookAgain: 'Opnieuw kijken',
    titleMark: 'Een onafgemaakte reactie in de titel van het tabblad aangeven',
    split: 'Bij een zin in tweeën delen',
    restTitle: 'De rest van je tekst is hier bewaard.',
    restLater: 'Die wacht tot het eerste deel geplaatst is.',
    restTake: 'Verdergaan met de rest',
    waitOver: 'Je kunt hem nu opnieuw versturen.',
  },
  rest: {
    title: 'Laten rusten',
    help: 'Causerie herinnert je eraan op zijn knop. Er wordt nooit iets geplaatst.',
    'ten-minutes': '10 minuten',
    'an-hour': 'Een uur',
    tonight: 'Tot vanavond',
    tomorrow: 'Tot morgenavond',
    resting: 'Je leest het {when} nog eens.',
    cancel: 'Mij er niet aan herinneren',
    listTitle: 'Concepten die rusten',
    due: 'Nog eens te lezen',
    upcoming: 'Rust tot {when}',
    open: 'Het artikel openen',
    done: 'Van deze lijst halen',
  },
  rescueCount: {
    wait: {
      one: 'De site neemt hem over {count} seconde aan.',
      other: 'De site neemt hem over {count} seconden aan.',
    },
  },
} satisfies Pick<Messages, keyof typeof master>;
