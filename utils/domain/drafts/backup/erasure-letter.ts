import { shortenToFit } from '../../share/graphemes.ts';
import type { Draft } from '../draft.ts';
import { groupBy, hostOf, siteOf } from './export-markdown.ts';

/** The words of the letter, in the reader's language. */
export type LetterWords = {
  subject: string;
  ask: (site: string) => string;
  /** The site's duty to answer, and within what time. */
  answer: string;
  /** What the reader has to add: who they are. */
  name: string;
  /** « “Bonjour à tous…” (3 mai 2026) » and the like. */
  comment: (beginning: string, at: number) => string;
};

const LONGEST_BEGINNING = 80;
const BETWEEN_LETTERS = `\n\n${'—'.repeat(20)}\n\n`;

/** The comments that stand on a site, or wait there: a site holds nothing else to erase. */
export const erasable = (drafts: readonly Draft[]): Draft[] =>
  drafts.filter(({ state }) => state.name === 'seen' || state.name === 'waiting');

/**
 * One letter for each site, asking it to erase the reader's comments there: Regulation (EU) 2016/679 (GDPR),
 * article 17(1); article 12(3) gives the site one month to answer. It names each comment by its beginning, its date
 * and its own address, or that of its article where the site told none. Empty when there is nothing to erase.
 */
export function erasureLetters(drafts: readonly Draft[], words: LetterWords): string {
  const letters = [...groupBy(erasable(drafts), hostOf)].map(([host, ofSite]) => {
    const name = ofSite[0] === undefined ? host : siteOf(ofSite[0]);
    const site = name === host ? host : `${name} (${host})`;
    const list = ofSite.map(
      (draft, at) => `${at + 1}. ${lineOf(draft, words)}\n   ${addressOf(draft)}`,
    );
    return [words.subject, words.ask(site), list.join('\n'), words.answer, words.name].join('\n\n');
  });
  return letters.length === 0 ? '' : `${letters.join(BETWEEN_LETTERS)}\n`;
}

function addressOf({ article, state }: Draft): string {
  const own = 'permalink' in state ? state.permalink : null;
  return own === null || own === '' ? article.url : own;
}

function lineOf({ text, trail, createdAt }: Draft, words: LetterWords): string {
  const oneLine = text.replaceAll(/\s+/gu, ' ').trim();
  const beginning = shortenToFit(oneLine, ({ length }) => length <= LONGEST_BEGINNING);
  const submitted = trail.find(({ sign }) => sign === 'submitted');
  return words.comment(beginning, submitted?.at ?? createdAt);
}
