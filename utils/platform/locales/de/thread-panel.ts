import type { threadPanel as master } from '../fr/thread-panel.ts';
import type { Messages } from '../messages.ts';

/** The popup's view of the thread. */
export const threadPanel = {
  threadPanel: {
    none: 'Auf dieser Seite wurden keine Kommentare gefunden. Unter einem kommentierten Artikel markiert Causerie Neues, ordnet die Diskussion und klappt ein, was verletzt.',
    reading: 'Kommentare werden gelesen …',
    asItWas:
      'Die Seite ist so, wie die Website sie gemacht hat. Wähle eine Ansicht, um wieder anzufangen.',
    showBar: 'Leiste auf der Seite zeigen',
    seenOn: 'gesehen am {date}',
    find: 'In der Diskussion suchen',
    showAllAgain: 'Alles zeigen',
    dialHelp:
      'Kommentare, die sich wie ein Angriff lesen können, werden eingeklappt, nie entfernt. Der Computer irrt sich: Jede Zeile sagt, warum, und öffnet sich mit einer Taste.',
    authors: 'Wer hier schreibt',
    only: 'Nur',
    mute: 'Stummschalten',
    note: 'Notiz',
    noteLabel: 'Notiz zu {author}, nur für dich',
    noteKeep: 'Notiz behalten',
    mutes: 'Stummgeschaltete Wörter und Personen',
    muteWhat: 'Stummschalten',
    muteAdd: 'Hinzufügen',
    onlyHere: 'Nur auf {site}',
    everywhere: 'überall',
    everywhereTitle: 'Auf allen Websites',
    firstView: 'Beim Öffnen einer Diskussion',
    marksNew: 'Neue Kommentare kennzeichnen',
    marksNewHelp:
      'Dafür merkt sich Causerie in diesem Browser einen Fingerabdruck der Kommentare, die du in deinen letzten 300 Artikeln gesehen hast.',
    nextKey: 'Taste: nächster neuer',
    previousKey: 'Taste: voriger',
    barWhen: 'Leiste über der Diskussion',
    dialEverywhere: 'Feindseliges einklappen, überall',
    hideEverywhere: 'Alle Kommentare standardmäßig ausblenden',
    forgetVisits: 'Meine Besuche vergessen',
    visitsForgotten: 'Vergessen.',
  },
  barWhen: {
    useful: 'Wenn sie nützt',
    always: 'Immer',
    never: 'Nie',
  },
  muteKind: {
    word: 'Ein Wort',
    author: 'Eine Person',
    pattern: 'Ein regulärer Ausdruck',
  },
  muteLabel: {
    word: 'Wort oder Wortfolge',
    author: 'Name, wie er unter den Kommentaren steht',
    pattern: 'Regulärer Ausdruck',
  },
  muteFault: {
    empty: 'Ein Wort fehlt.',
    'too-long': 'Das ist zu lang.',
    syntax: 'Dieser Ausdruck ist fehlerhaft.',
    slow: 'Dieser Ausdruck könnte die Seite lahmlegen: Eine Wiederholung enthält oder berührt eine andere.',
    'matches-all': 'Dieser Ausdruck würde alles stummschalten.',
  },
  threadPanelCount: {
    authors: { one: '{count} Person', other: '{count} Personen' },
    mutes: {
      one: '{count} stummgeschaltetes Wort oder stummgeschaltete Person',
      other: '{count} stummgeschaltete Wörter und Personen',
    },
  },
} satisfies Pick<Messages, keyof typeof master>;
