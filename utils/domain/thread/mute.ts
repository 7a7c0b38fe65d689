import { foldWords } from './fold-words.ts';
import { compilePattern, findPatternFault, LONGEST_PATTERN } from './pattern-guard.ts';

/** Something a reader does not want to read: an author, a word or phrase, a regular expression. */
export type Mute = {
  id: string;
  kind: 'author' | 'word' | 'pattern';
  value: string;
  /** The site it holds on, as `siteOf` names it; `null` everywhere. */
  site: string | null;
  /** When it was made, epoch milliseconds. */
  at: number;
};

export const MOST_MUTES = 500;

/** A longer comment is looked at up to here by a reader's pattern, so that none runs long. */
const MOST_TEXT = 2000;
/** Milliseconds a pattern may take for one comment; one that takes longer rests until the next start. */
const BUDGET = 20;

export type MuteMatcher = {
  /** The first mute that speaks against a comment; `null` when none does. */
  match: (comment: { author: string; text: string }) => Mute | null;
  /** Patterns that took too long and are no longer asked. */
  resting: () => Mute[];
};

/**
 * Makes ready what is muted on a site. Words are whole words, without regard to accents and capitals;
 * several words are a phrase. Authors are compared whole.
 * @param now - a clock in milliseconds, for the time a pattern takes
 */
export function compileMutes(mutes: readonly Mute[], site: string, now: () => number): MuteMatcher {
  const here = mutes.filter(mute => mute.site === null || mute.site === site);
  const authors = new Map(ofKind(here, 'author').map(mute => [foldWords(mute.value), mute]));
  const words = ofKind(here, 'word').map(mute => ({ mute, needle: foldWords(mute.value) }));
  const patterns = ofKind(here, 'pattern').flatMap(mute => {
    const pattern = findPatternFault(mute.value) === null ? compilePattern(mute.value) : null;
    return pattern === null ? [] : [{ mute, pattern, isResting: false }];
  });
  const matchPattern = (text: string): Mute | null => {
    for (const entry of patterns) {
      if (entry.isResting) continue;
      const started = now();
      const isFound = entry.pattern.test(text.slice(0, MOST_TEXT));
      if (now() - started > BUDGET) entry.isResting = true;
      if (isFound) return entry.mute;
    }
    return null;
  };
  return {
    match: ({ author, text }) => {
      const byAuthor = authors.size > 0 ? authors.get(foldWords(author)) : undefined;
      if (byAuthor !== undefined) return byAuthor;
      const folded = words.length > 0 ? foldWords(text) : '';
      const byWord = words.find(({ needle }) => hasWholeWord(folded, needle));
      return byWord?.mute ?? matchPattern(text);
    },
    resting: () => patterns.filter(({ isResting }) => isResting).map(({ mute }) => mute),
  };
}

const ofKind = (mutes: readonly Mute[], kind: Mute['kind']): Mute[] =>
  mutes.filter(mute => mute.kind === kind);

const IN_WORD = /[\p{L}\p{N}]/u;

/** Whether folded words stand in a folded text on their own, not inside a longer word. */
export function hasWholeWord(folded: string, needle: string): boolean {
  if (needle === '') return false;
  const [first = '', last = ''] = [needle.at(0), needle.at(-1)];
  for (let at = folded.indexOf(needle); at >= 0; at = folded.indexOf(needle, at + 1)) {
    const end = at + needle.length;
    const begins = !IN_WORD.test(first) || !IN_WORD.test(charBefore(folded, at));
    const ends =
      !IN_WORD.test(last) || !IN_WORD.test(String.fromCodePoint(folded.codePointAt(end) ?? 32));
    if (begins && ends) return true;
  }
  return false;
}

function charBefore(text: string, at: number): string {
  const low = text.slice(at - 1, at);
  return /[\uDC00-\uDFFF]/u.test(low) ? text.slice(Math.max(0, at - 2), at) : low;
}

/** Why what a reader typed cannot be muted; `null` when it can. */
export function findMuteFault({ kind, value }: Pick<Mute, 'kind' | 'value'>) {
  if (kind === 'pattern') return findPatternFault(value);
  if (foldWords(value) === '') return 'empty';
  return value.length > LONGEST_PATTERN ? 'too-long' : null;
}
