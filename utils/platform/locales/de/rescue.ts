import type { rescue as master } from '../fr/rescue.ts';
import type { Messages } from '../messages.ts';

/** Around the moment of posting. */
export const rescue = {
  rescue: {
    putBack: 'Zum Artikel zurück und wieder einsetzen',
    lookAgain: 'Noch einmal nachsehen',
    titleMark: 'Unfertigen Kommentar im Titel des Tabs anzeigen',
    split: 'An einem Satz in zwei teilen',
    restTitle: 'Der Rest deines Textes ist hier aufbewahrt.',
    restLater: 'Er wartet, bis der erste Teil veröffentlicht ist.',
    restTake: 'Mit dem Rest weitermachen',
    waitOver: 'Du kannst ihn jetzt noch einmal senden.',
  },
  rest: {
    title: 'Ruhen lassen',
    help: 'Causerie erinnert dich auf seiner Schaltfläche daran. Veröffentlicht wird nie etwas.',
    'ten-minutes': '10 Minuten',
    'an-hour': 'Eine Stunde',
    tonight: 'Bis heute Abend',
    tomorrow: 'Bis morgen Abend',
    resting: 'Du liest ihn {when} noch einmal.',
    cancel: 'Nicht mehr daran erinnern',
    listTitle: 'Ruhende Entwürfe',
    due: 'Wieder zu lesen',
    upcoming: 'Ruht bis {when}',
    open: 'Artikel öffnen',
    done: 'Aus dieser Liste nehmen',
  },
  rescueCount: {
    wait: {
      one: 'Die Website nimmt ihn in {count} Sekunde an.',
      other: 'Die Website nimmt ihn in {count} Sekunden an.',
    },
  },
} satisfies Pick<Messages, keyof typeof master>;
