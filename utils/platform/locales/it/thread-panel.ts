import type { threadPanel as master } from '../fr/thread-panel.ts';
import type { Messages } from '../messages.ts';

/** The popup’s view of the thread. */
export const threadPanel = {
  threadPanel: {
    none: 'Nessun commento trovato su questa pagina. Sotto un articolo commentato, Causerie segna le novità, ordina la discussione e comprime ciò che ferisce.',
    reading: 'Lettura dei commenti…',
    asItWas: 'La pagina è come l’ha fatta il sito. Scegli una vista per riprendere.',
    showBar: 'Mostra la barra nella pagina',
    seenOn: 'visto: {date}',
    find: 'Cerca nella discussione',
    showAllAgain: 'Mostra tutto',
    dialHelp:
      'I commenti che si possono leggere come un attacco sono compressi, mai tolti. Il computer sbaglia: ogni riga dice il perché e si apre con un tasto.',
    authors: 'Chi scrive qui',
    only: 'Solo',
    mute: 'Silenzia',
    note: 'Nota',
    noteLabel: 'Nota su {author}, solo per te',
    noteKeep: 'Conserva la nota',
    mutes: 'Parole e autori silenziati',
    muteWhat: 'Silenzia',
    muteAdd: 'Aggiungi',
    onlyHere: 'Solo su {site}',
    everywhere: 'ovunque',
    everywhereTitle: 'Su tutti i siti',
    firstView: 'All’apertura di una discussione',
    marksNew: 'Segna i nuovi commenti',
    marksNewHelp:
      'Per questo Causerie conserva, in questo browser, un’impronta dei commenti visti nei tuoi ultimi 300 articoli.',
    nextKey: 'Tasto: prossimo nuovo',
    previousKey: 'Tasto: precedente',
    barWhen: 'Barra sopra la discussione',
    dialEverywhere: 'Comprimi l’ostilità, ovunque',
    hideEverywhere: 'Nascondi tutti i commenti per impostazione predefinita',
    forgetVisits: 'Dimentica le mie visite',
    visitsForgotten: 'Dimenticate.',
  },
  barWhen: {
    useful: 'Quando serve',
    always: 'Sempre',
    never: 'Mai',
  },
  muteKind: {
    word: 'Una parola',
    author: 'Un autore',
    pattern: 'Un’espressione regolare',
  },
  muteLabel: {
    word: 'Parola o serie di parole',
    author: 'Nome, come si firma',
    pattern: 'Espressione regolare',
  },
  muteFault: {
    empty: 'Manca una parola.',
    'too-long': 'È troppo lungo.',
    syntax: 'Questa espressione è scritta male.',
    slow: 'Questa espressione potrebbe bloccare la pagina: una ripetizione ne contiene o ne tocca un’altra.',
    'matches-all': 'Questa espressione silenzierebbe tutto.',
  },
  threadPanelCount: {
    authors: { one: '{count} autore', other: '{count} autori' },
    mutes: {
      one: '{count} parola o autore silenziato',
      other: '{count} parole e autori silenziati',
    },
  },
} satisfies Pick<Messages, keyof typeof master>;
