/** What an entry of the lexicon tells about a comment. */
export type LexiconKind =
  /** Names a person as contemptible: strong enough to be noticed on its own. */
  | 'insult'
  /** Belittles, and has ordinary uses too: never enough on its own. */
  | 'mild'
  /** Strong language that need not be aimed at anybody. */
  | 'obscene'
  /** A whole phrase that attacks whoever reads it. */
  | 'phrase'
  /** A threat, or a wish of harm. */
  | 'threat'
  /** A word made to demean a group of people. */
  | 'slur'
  /** A neutral name for a group of people: it is never a fault to say it. */
  | 'people'
  /** What is said of a group to have it hated: counts beside `people` alone. */
  | 'hateful'
  /** Praise: it makes strong language friendly. */
  | 'praise'
  /** The person who is spoken to. */
  | 'you'
  /** The person who speaks, as the one who is something (*je suis*, *I am*). */
  | 'self'
  /** Takes back what follows. */
  | 'negation'
  /** Says that somebody else's words follow. */
  | 'report'
  /** What comes right before an insult that is meant (*espèce de*, *you*). */
  | 'aim'
  /** What is no person: an insult that goes with it (*a stupid policy*) is about the thing. */
  | 'thing'
  /** Names, places and longer words that only look like an entry. */
  | 'innocent';

/**
 * Entries by kind, separated by `|`; `word/s/e` stands for the word and for the word with each of the
 * endings. Accents may be written and make no difference; several words are a phrase.
 */
export type LexiconTable = Readonly<Partial<Record<LexiconKind, string>>>;
