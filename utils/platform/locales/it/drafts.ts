import type { drafts as master } from '../fr/drafts.ts';
import type { Messages } from '../messages.ts';

/** What is kept, and what became of it. */
export const drafts = {
  revisions: {
    title: 'Versioni precedenti',
    show: 'Versioni precedenti',
    none: 'Ancora nessuna versione precedente.',
    restore: 'Riprendi questa versione',
    restored: 'Versione ripresa. L’altra resta in questo elenco.',
    pause: 'prima di una pausa',
    size: 'prima di un grosso taglio',
    conflict: 'sostituita da un altro testo',
    emptied: 'prima di essere cancellata',
  },
  state: {
    sent: 'Inviato {when}. Causerie aspetta di vederlo sulla pagina.',
    seen: 'Pubblicato: il tuo commento è sulla pagina.',
    seenLink: 'Vedilo',
    waiting: 'Ricevuto dal sito, in attesa di moderazione.',
    waitingLink: 'Vedilo in attesa',
    failed: 'Il sito ha rifiutato il tuo commento.',
    failedKept: 'Il tuo testo è intatto.',
    siteSays: 'Che cosa dice il sito',
    missing: 'Inviato: {sent}. Non trovato sulla pagina: {looked}. Il tuo testo è conservato.',
    writing: 'Bozza',
    useAgain: 'Riprendi questo testo',
    forget: 'Non conservarlo più',
    forgotten: 'Testo dimenticato.',
  },
  recent: {
    title: 'I tuoi ultimi testi',
    help: 'Apri l’articolo per riprendere il testo da dove l’hai lasciato.',
    failed: 'Rifiutato dal sito',
    missing: 'Non trovato sulla pagina',
    waiting: 'In attesa di moderazione',
    sent: 'Inviato',
    seen: 'Pubblicato',
    writing: 'Bozza',
  },
} satisfies Pick<Messages, keyof typeof master>;
