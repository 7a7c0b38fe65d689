import type { browser as master } from '../fr/browser.ts';
import type { Messages } from '../messages.ts';

/** What the browser itself shows, and what the background says: the toolbar, the page, the menu. */
export const browser = {
  manifest: {
    name: 'Causerie',
    shortName: 'Causerie',
    description:
      'Conserva, rileggi e condividi ciò che scrivi sotto gli articoli. Tutto resta sul tuo computer.',
    actionTitle: 'Causerie',
    commandToggleSheet: 'Scrivere accanto all’articolo',
    commandShare: 'Condividere l’articolo',
    commandOpenPopup: 'Aprire Causerie',
  },
  badge: {
    form: 'Causerie: questo articolo si può commentare',
    formWithDraft: 'Causerie: qui ti aspetta una bozza',
    noForm: 'Causerie: qui non si può commentare',
    off: 'Causerie: in pausa su questo sito',
    failed: 'Causerie: il sito ha rifiutato il tuo commento, il testo è conservato',
    reminder: 'Causerie: una bozza ha riposato abbastanza, è ora di rileggerla',
    waiting: 'Causerie: il tuo commento è in attesa di moderazione',
  },
  page: {
    openSheet: 'Scrivi accanto alla pagina con Causerie',
    restoreDraft: 'Rimetti la mia bozza',
    replaceText: 'Sostituisci ciò che è scritto con la mia bozza',
    restoreReply: 'Riprendi la mia risposta a {author}',
    parentGone: 'Il commento a cui rispondevi non è più su questa pagina.',
    noReply: 'Questa pagina non permette più di rispondere a quel commento.',
    restoreHere: 'Metti qui la mia risposta',
    otherPlace: 'Questo testo è stato iniziato in un altro punto. È proprio qui che deve andare?',
    saved: 'Bozza salvata',
    roomShort: 'Bozza salvata, ma lo spazio di Causerie è quasi esaurito',
    noRoom: 'Bozza non salvata: lo spazio di Causerie è esaurito, copia il tuo testo',
    notSaved: 'Bozza non salvata: per sicurezza copia il tuo testo',
    reload: 'Causerie è stata aggiornata: ricarica la pagina per continuare a usarla',
    sheetTitle: 'Causerie, il tuo commento',
  },
  menu: {
    share: 'Condividi su…',
    copyLink: 'Copia il link pulito',
    copyPassage: 'Copia un link a questo passaggio',
    quote: 'Cita nel mio commento',
    thread: 'In questa discussione',
    'thread-branch': 'Solo questa conversazione',
    'thread-author': 'Solo questo autore',
    'thread-mute': 'Silenzia questo autore su questo sito',
  },
  messenger: {
    email: 'E-mail',
    facebook: 'Facebook (post)',
  },
} satisfies Pick<Messages, keyof typeof master>;
