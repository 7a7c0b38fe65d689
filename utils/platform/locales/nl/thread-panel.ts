import type { threadPanel as master } from '../fr/thread-panel.ts';
import type { Messages } from '../messages.ts';

/** The popup's view of the thread. */
export const threadPanel = {
  threadPanel: {
    none: 'Op deze pagina zijn geen reacties gevonden. Onder een artikel met reacties markeert Causerie wat nieuw is, ordent de discussie en klapt in wat kwetst.',
    reading: 'De reacties worden gelezen…',
    asItWas: 'De pagina is zoals de site haar maakte. Kies een weergave om weer te beginnen.',
    showBar: 'De balk op de pagina tonen',
    seenOn: 'gezien op {date}',
    find: 'Zoeken in de discussie',
    showAllAgain: 'Alles tonen',
    dialHelp:
      'Reacties die als een aanval gelezen kunnen worden, zijn ingeklapt, nooit verwijderd. De computer vergist zich: elke regel zegt waarom en opent met één toets.',
    authors: 'Wie hier schrijft',
    only: 'Alleen',
    mute: 'Dempen',
    note: 'Notitie',
    noteLabel: 'Notitie over {author}, alleen voor jou',
    noteKeep: 'De notitie bewaren',
    mutes: 'Gedempte woorden en schrijvers',
    muteWhat: 'Dempen',
    muteAdd: 'Toevoegen',
    onlyHere: 'Alleen op {site}',
    everywhere: 'overal',
    everywhereTitle: 'Op alle sites',
    firstView: 'Bij het openen van een discussie',
    marksNew: 'Nieuwe reacties markeren',
    marksNewHelp:
      'Daarvoor onthoudt Causerie in deze browser een vingerafdruk van de reacties die je in je laatste 300 artikelen zag.',
    nextKey: 'Toets: volgende nieuwe',
    previousKey: 'Toets: vorige',
    barWhen: 'Balk boven de discussie',
    dialEverywhere: 'Vijandigheid inklappen, overal',
    hideEverywhere: 'Alle reacties standaard verbergen',
    forgetVisits: 'Mijn bezoeken vergeten',
    visitsForgotten: 'Vergeten.',
  },
  barWhen: {
    useful: 'Als hij van pas komt',
    always: 'Altijd',
    never: 'Nooit',
  },
  muteKind: {
    word: 'Een woord',
    author: 'Een schrijver',
    pattern: 'Een reguliere expressie',
  },
  muteLabel: {
    word: 'Woord of reeks woorden',
    author: 'Naam, zoals die onder de reacties staat',
    pattern: 'Reguliere expressie',
  },
  muteFault: {
    empty: 'Er ontbreekt een woord.',
    'too-long': 'Dat is te lang.',
    syntax: 'Deze expressie klopt niet.',
    slow: 'Deze expressie kan de pagina laten vastlopen: een herhaling bevat of raakt een andere.',
    'matches-all': 'Deze expressie zou alles dempen.',
  },
  threadPanelCount: {
    authors: { one: '{count} schrijver', other: '{count} schrijvers' },
    mutes: {
      one: '{count} gedempt woord of gedempte schrijver',
      other: '{count} gedempte woorden en schrijvers',
    },
  },
} satisfies Pick<Messages, keyof typeof master>;
