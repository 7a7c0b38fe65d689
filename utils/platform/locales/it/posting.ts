import type { posting as master } from '../fr/posting.ts';
import type { Messages } from '../messages.ts';

/** What the background says around the moment of posting: in the page, below the field. */
export const posting = {
  posting: {
    failed: 'Il sito ha rifiutato il tuo commento.',
    kept: 'Il tuo testo è intatto.',
    emptyTrap: 'Svuota il campo trappola',
    trapEmptied: 'Campo trappola svuotato.',
    cut: 'Il sito ha tagliato il tuo testo, conservato qui per intero. Caratteri persi nella pagina:',
    waiting: 'Ricevuto dal sito, in attesa di moderazione.',
    onlyPreview: 'Era solo l’anteprima: fai ancora clic sul pulsante del sito per pubblicare.',
    beforeSending: 'Prima di inviare',
  },
  forecast: {
    'trap-filled':
      'Un campo nascosto, teso ai robot, è stato compilato, forse dal browser: il sito getterebbe il tuo commento.',
    duplicate:
      'Hai già inviato queste parole sotto questo articolo: il sito probabilmente le rifiuterà.',
    'too-long': 'È più lungo di quanto il sito accetti: probabilmente taglierà o rifiuterà.',
    'too-short': 'È più corto di quanto il sito accetti: probabilmente rifiuterà.',
    'time-trap':
      'Il sito prende per un robot chi pubblica appena aperta la pagina: aspetta ancora qualche secondo.',
    flood:
      'Hai appena commentato qui: per qualche secondo il sito probabilmente rifiuterà un altro commento.',
    links:
      'Con due o più link, il sito probabilmente tratterrà il tuo commento per rileggerlo prima.',
    bbcode: 'I link scritti come [url] qui passano probabilmente per indesiderati.',
    'first-time':
      'Per quanto ne sa Causerie, è il tuo primo commento su questo sito: probabilmente aspetterà una rilettura.',
  },
  failure: {
    duplicate: 'L’ha già ricevuto: esiste un commento identico, forse in attesa di moderazione.',
    'too-fast': 'Commenti troppo in fretta per i suoi gusti.',
    'missing-field': 'Manca un dato, spesso il nome o l’e-mail.',
    closed: 'I commenti sono appena stati chiusi.',
    'not-allowed': 'Non ti permette di commentare qui, o chiede di accedere.',
    'log-in': 'Chiede prima di accedere.',
    captcha: 'Il test contro i robot non è stato superato. Rifallo, poi invia di nuovo.',
    empty: 'Ha ricevuto un commento vuoto.',
    'too-long': 'Il testo, il nome o l’indirizzo è troppo lungo.',
    spam: 'L’ha preso per un messaggio indesiderato. Spesso aiuta mettere meno link.',
    'server-error': 'Il sito è guasto. Riprova più tardi.',
    unknown: 'Non ha dato un motivo chiaro.',
  },
} satisfies Pick<Messages, keyof typeof master>;
