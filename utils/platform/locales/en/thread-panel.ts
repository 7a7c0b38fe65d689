import type { threadPanel as master } from '../fr/thread-panel.ts';
import type { Messages } from '../messages.ts';

/** The popup's view of the thread. */
export const threadPanel = {
  threadPanel: {
    none: 'No comments were found on this page. Under an article with comments, Causerie marks what is new, sorts the thread and collapses what hurts.',
    reading: 'Reading the comments…',
    asItWas: 'The page is as its site made it. Choose a view to begin again.',
    showBar: 'Show the bar in the page',
    seenOn: 'seen on {date}',
    find: 'Find in the thread',
    showAllAgain: 'Show everything',
    dialHelp:
      'Comments that may read as an attack are collapsed, never removed. The machine makes mistakes: each line says why and opens with one key.',
    authors: 'Who writes here',
    only: 'Only',
    mute: 'Mute',
    note: 'Note',
    noteLabel: 'Note on {author}, for you alone',
    noteKeep: 'Keep the note',
    mutes: 'Muted words and authors',
    muteWhat: 'Mute',
    muteAdd: 'Add',
    onlyHere: 'Only on {site}',
    everywhere: 'everywhere',
    everywhereTitle: 'On every site',
    firstView: 'When a discussion opens',
    marksNew: 'Mark new comments',
    marksNewHelp:
      'For this Causerie keeps, in this browser, a fingerprint of the comments seen in your last 300 articles.',
    nextKey: 'Key: next new comment',
    previousKey: 'Key: previous new comment',
    barWhen: 'Bar above the thread',
    dialEverywhere: 'Collapse hostility, everywhere',
    hideEverywhere: 'Hide all comments by default',
    forgetVisits: 'Forget my visits',
    visitsForgotten: 'Forgotten.',
  },
  barWhen: {
    useful: 'When it is of use',
    always: 'Always',
    never: 'Never',
  },
  muteKind: {
    word: 'A word',
    author: 'An author',
    pattern: 'A regular expression',
  },
  muteLabel: {
    word: 'Word or phrase',
    author: 'Name, as they sign',
    pattern: 'Regular expression',
  },
  muteFault: {
    empty: 'A word is missing.',
    'too-long': 'That is too long.',
    syntax: 'This expression is not well written.',
    slow: 'This expression could freeze the page: a repeat holds or touches another one.',
    'matches-all': 'This expression would mute everything.',
  },
  threadPanelCount: {
    authors: { one: '{count} author', other: '{count} authors' },
    mutes: { one: '{count} muted word or author', other: '{count} muted words and authors' },
  },
} satisfies Pick<Messages, keyof typeof master>;
