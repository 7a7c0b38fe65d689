import type { notices as master } from '../fr/notices.ts';
import type { Messages } from '../messages.ts';

/** What is said about a draft in its place, and the reader’s mirror. */
export const notices = {
  notice: {
    unread: 'L’articolo è appena stato aperto',
    'said-before': 'Forse è già stato detto',
    'old-thread': 'Qui non risponde più nessuno',
    closing: 'I commenti stanno per chiudere',
    'other-identity': 'Non ti firmi come al solito',
    'long-reply': 'Risposta lunga per questa discussione',
  },
  noticeWhy: {
    unread:
      'Anche leggendo molto in fretta, c’era il tempo di vederne il {percent}%. Se l’hai letto altrove, tanto meglio.',
    'said-before': 'I commenti più vicini:',
    'old-thread': 'Data dell’ultimo commento: {date}.',
    closing: 'La pagina dice: «{words}»',
    'other-identity': 'Il modulo dice «{now}», qui ti firmi «{usual}».',
    'long-reply': 'Ha {words} parole, un commento qui ne ha {usual}.',
  },
  noticeAct: {
    dismiss: 'Lascia così',
    turnOff: 'Non dirlo più',
    see: 'Vedi',
    settings: 'Che cosa viene detto prima di inviare una risposta',
  },
  mirror: {
    title: 'Il mio specchio',
    help: 'Numeri, e niente di ciò che hai scritto. Non lasciano questo browser.',
    none: 'Ancora niente.',
    noticed: 'Osservazioni',
    edited: 'Modificati dopo',
    asIs: 'Inviati così com’erano',
    held: 'Trattenuti da un sito',
    forget: 'Cancella tutto',
  },
} satisfies Pick<Messages, keyof typeof master>;
