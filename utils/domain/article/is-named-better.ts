import { lettersOf, sharedWords } from './compare-words.ts';

type Naming = {
  /** The title of the window, without the site's name. */
  named: string;
  allDeclared: readonly string[];
  slug: string;
  isSigned: boolean;
};

/**
 * Whether what a page declares names it better than a headline that says part of the same. An article is
 * known by its headline. A product, a service, a guide nobody signs is known by what its window and its
 * declaration agree on (« Mug 20 cl avec couvercle »), and its headline is short for it (« Mug »): unless
 * the address, or another of its declarations, sides with the headline.
 */
export function isNamedBetter(
  given: string,
  headline: string,
  { named, allDeclared, slug, isSigned }: Naming,
): boolean {
  if (isSigned || lettersOf(given) !== lettersOf(named)) return false;
  const letters = lettersOf(headline);
  if ([slug, ...allDeclared].some(other => lettersOf(other) === letters)) return false;
  const says = sharedWords(given, headline);
  const saysAllAndMore = says.share === 1 && letters.length > lettersOf(given).length;
  if (saysAllAndMore) return false;
  return sharedWords(headline, slug).count <= sharedWords(given, slug).count;
}
