import type { rescue as master } from '../fr/rescue.ts';
import type { Messages } from '../messages.ts';

/** Around the moment of posting. */
export const rescue = {
  rescue: {
    putBack: 'Torna all’articolo e rimettilo',
    lookAgain: 'Guarda di nuovo',
    titleMark: 'Segnala un commento incompiuto nel titolo della scheda',
    split: 'Dividi in due alla fine di una frase',
    restTitle: 'Il seguito del tuo testo è conservato qui.',
    restLater: 'Aspetta che la prima parte sia pubblicata.',
    restTake: 'Continua con il seguito',
    waitOver: 'Ora puoi inviarlo di nuovo.',
  },
  rest: {
    title: 'Lascia riposare',
    help: 'Causerie te lo ricorderà sul suo pulsante. Non viene mai pubblicato niente.',
    'ten-minutes': '10 minuti',
    'an-hour': 'Un’ora',
    tonight: 'Fino a stasera',
    tomorrow: 'Fino a domani sera',
    resting: 'Lo rileggerai {when}.',
    cancel: 'Non ricordarmelo più',
    listTitle: 'Bozze che riposano',
    due: 'Da rileggere',
    upcoming: 'A riposo fino a: {when}',
    open: 'Apri l’articolo',
    done: 'Togli da questo elenco',
  },
  rescueCount: {
    wait: {
      one: 'Il sito lo accetterà tra {count} secondo.',
      other: 'Il sito lo accetterà tra {count} secondi.',
    },
  },
} satisfies Pick<Messages, keyof typeof master>;
