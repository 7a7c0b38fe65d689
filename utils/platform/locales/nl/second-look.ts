import type { secondLook as master } from '../fr/second-look.ts';
import type { Messages } from '../messages.ts';

/** How a draft reads to others. */
export const secondLook = {
  secondLook: {
    attack: 'Deze woorden zijn op een persoon gericht',
    threat: 'Deze woorden lezen als een bedreiging',
    slur: 'Dit woord kwetst een hele groep',
    group: 'Deze woorden zijn op een hele groep gericht',
    obscenity: 'Grove taal',
    brief: 'Woorden om te wegen',
    quoted: '“{words}”',
    instead: '“{softer}” schrijven in plaats van “{words}”',
    without: '“{words}” weglaten',
    byBrowser: 'Opgemerkt door het model van je browser, op dit apparaat.',
    isQuotation: 'Het is een citaat',
    leave: 'Zo laten',
  },
  secondLookWhy: {
    attack: 'Veel sites houden ze tegen, en de antwoorden zullen daarover gaan, niet over je punt.',
    threat: 'Sites halen ze weg, en de wet kan zich ermee bemoeien.',
    slur: 'Sites halen het bijna altijd weg.',
    group: 'Sites halen ze vaak weg, en de wet kan zich ermee bemoeien.',
    obscenity: 'Sommige sites filteren die. Niets belet je het zo te versturen.',
  },
} satisfies Pick<Messages, keyof typeof master>;
