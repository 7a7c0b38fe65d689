import type { secondLook as master } from '../fr/second-look.ts';
import type { Messages } from '../messages.ts';

/** How a draft reads to others. */
export const secondLook = {
  secondLook: {
    attack: 'Diese Worte zielen auf eine Person',
    threat: 'Diese Worte lesen sich wie eine Drohung',
    slur: 'Dieses Wort verletzt eine ganze Gruppe',
    group: 'Diese Worte zielen auf eine ganze Gruppe',
    obscenity: 'Derbe Sprache',
    brief: 'Worte zum Abwägen',
    quoted: '„{words}“',
    instead: '„{softer}“ statt „{words}“ schreiben',
    without: '„{words}“ weglassen',
    byBrowser: 'Vom Modell deines Browsers bemerkt, auf diesem Gerät.',
    isQuotation: 'Es ist ein Zitat',
    leave: 'So lassen',
  },
  secondLookWhy: {
    attack:
      'Viele Websites halten sie zurück, und die Antworten werden ihnen gelten statt deinem Gedanken.',
    threat: 'Websites entfernen sie, und das Gesetz kann sich einschalten.',
    slur: 'Websites entfernen es fast immer.',
    group: 'Websites entfernen sie oft, und das Gesetz kann sich einschalten.',
    obscenity: 'Manche Websites filtern sie. Nichts hindert dich, es so zu senden.',
  },
} satisfies Pick<Messages, keyof typeof master>;
