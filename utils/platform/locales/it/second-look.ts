import type { secondLook as master } from '../fr/second-look.ts';
import type { Messages } from '../messages.ts';

/** How a draft reads to others. */
export const secondLook = {
  secondLook: {
    attack: 'Queste parole prendono di mira una persona',
    threat: 'Queste parole si leggono come una minaccia',
    slur: 'Questa parola ferisce un intero gruppo',
    group: 'Queste parole prendono di mira un intero gruppo',
    obscenity: 'Linguaggio crudo',
    brief: 'Parole da rivedere',
    quoted: '«{words}»',
    instead: 'Scrivi «{softer}» invece di «{words}»',
    without: 'Togli «{words}»',
    byBrowser: 'Notato dal modello del tuo browser, su questo computer.',
    isQuotation: 'È una citazione',
    leave: 'Lascia così',
  },
  secondLookWhy: {
    attack: 'Molti siti le trattengono, e le risposte riguarderanno loro più della tua idea.',
    threat: 'I siti le tolgono, e la legge può dire la sua.',
    slur: 'I siti la tolgono quasi sempre.',
    group: 'I siti spesso le tolgono, e la legge può dire la sua.',
    obscenity: 'Alcuni siti lo filtrano. Nulla ti impedisce di inviarlo così.',
  },
} satisfies Pick<Messages, keyof typeof master>;
