import type { PolishLanguage } from './polish-typography.ts';

/** The commonest small words of each language that the other does not have. */
const WORDS: Readonly<Record<PolishLanguage, ReadonlySet<string>>> = {
  fr: new Set(
    (
      'au aux avec c ce ces cette d dans de des du elle en est et il ils j je l la le les leur lui ' +
      'm mais même n ne nous ou où par pas pour qu que qui s sa sans se ses si son sont sur très ' +
      'tout un une vous y à ça était être'
    ).split(' '),
  ),
  en: new Set(
    (
      'a an and are as at be been but by can do does for from had has have he her his how i if ' +
      'in into is it its my no not of or our she so that the their there they this to was we were ' +
      'what when which who will with would you your'
    ).split(' '),
  ),
};

/** The beginning says enough. */
const MOST_WORDS = 400;

/**
 * Whether a text is written in French or in English, by its small words.
 * @param otherwise what to take where they do not tell: the language of the page
 */
export const guessLanguage = (text: string, otherwise: PolishLanguage): PolishLanguage => {
  const counts = { fr: 0, en: 0 };
  let left = MOST_WORDS;
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    if (left-- === 0) break;
    if (WORDS.fr.has(word)) counts.fr += 1;
    if (WORDS.en.has(word)) counts.en += 1;
  }
  if (counts.fr === counts.en) return otherwise;
  return counts.fr > counts.en ? 'fr' : 'en';
};
