import type { Fact } from './article.ts';
import { lettersOf, sharedWords } from './compare-words.ts';
import { isNamedBetter } from './is-named-better.ts';
import { isSiteName, splitTitle, stripSiteName, stripStart } from './strip-site-name.ts';

/** A headline the page shows. */
export type Heading = {
  text: string;
  /** It leads to the front page or stands in the site's own header: the site's name, as a rule. */
  isOfSite: boolean;
};

export type TitleClues = {
  /** What the page declares, by order of trust; `null` when it declares nothing. */
  declared: Fact<string> | null;
  /** Every title it declares. */
  allDeclared: readonly string[];
  /** The `title` of the document. */
  documentTitle: string;
  /** Shown headlines, likeliest first. */
  headings: readonly Heading[];
  siteName: string | null;
  /** Host of the page, without `www.`. */
  host: string;
  /** Last part of the address, decoded, without an ending: « un-titre ». */
  slug: string;
  /** On a front page the headlines are those of other pages. */
  isFrontPage: boolean;
  /** Somebody is named as its author. */
  isSigned: boolean;
};

/** A headline says the same as another title from this share of the shorter one's words on. */
const ALIKE = 0.33;
/** Later headlines are more often another article's, and those of a front page. */
const ALIKE_LATER = 0.6;

/** Several headlines numbered like this are chapters. */
const NUMBERED = /^\d{1,2}\.\s/;

/** Headlines that may be the article's: the site's own name, or a rubric named in the window's title, is none. */
function headlines({ headings, siteName, host, documentTitle }: TitleClues): string[] {
  const parts = splitTitle(documentTitle);
  const whole = lettersOf(documentTitle).length;
  const rubrics = parts
    .slice(1)
    .map(lettersOf)
    .filter(part => part.length * 2 < whole);
  const names = new Set(['', lettersOf(siteName ?? ''), lettersOf(host), ...rubrics]);
  const isNumbered = headings.filter(({ text }) => NUMBERED.test(text)).length > 1;
  return headings
    .filter(({ text, isOfSite }) => !isOfSite && !names.has(lettersOf(text)))
    .filter(({ text }) => !isNumbered || !NUMBERED.test(text))
    .map(({ text }) => text);
}

/**
 * The headline that says most of what a title says; `null` when none says the same.
 * @param first - what share of it the first headline has to say
 */
function agreeing(title: string, shown: readonly string[], first: number): string | null {
  let best: { text: string; count: number } | null = null;
  for (const [at, text] of shown.entries()) {
    const { count, share } = sharedWords(text, title);
    const isStart = text.includes(' ') && lettersOf(title).startsWith(lettersOf(text));
    const isAlike = isStart || share >= (at === 0 ? first : ALIKE_LATER);
    if (isAlike && count > (best?.count ?? 0)) best = { text, count };
  }
  return best?.text ?? null;
}

/** A headline's element may hold a byline behind the headline: « Un titre - par Léa Roy ». */
function withoutByline(headline: string, titles: readonly string[]): string {
  const title = titles.find(
    one =>
      headline.length > one.length &&
      lettersOf(headline).startsWith(lettersOf(one)) &&
      /^\s*(?:[-–—|·]|by\s|par\s|von\s)/i.test(headline.slice(one.length)),
  );
  return title ?? headline;
}

/** Shorter ones are parts of many words, or numbers. */
const MIN_SLUG = 5;

/** The headline that has what the address calls the page, where its declared title does not: the site's, then. */
function calledLike(slug: string, shown: readonly string[], title: string): string | null {
  const letters = lettersOf(slug);
  if (letters.length < MIN_SLUG || lettersOf(title).includes(letters)) return null;
  return shown.find(text => lettersOf(text).includes(letters)) ?? null;
}

/** Old blogs write their name before a title with nothing in between, and over the page too. */
function withoutSite({ documentTitle, headings }: TitleClues): string {
  const name = headings.find(
    ({ text, isOfSite }) => isOfSite && documentTitle.startsWith(`${text} `),
  )?.text;
  return name === undefined ? documentTitle : stripStart(documentTitle, name);
}

/**
 * The article's title: the headline its readers see, where it says what the page declares; what the
 * page declares, without the site's name, where no headline does (it may belong to the site or to a
 * rubric) or where it names a page nobody signs better. A page that declares nothing declares the title
 * of its window.
 */
export function chooseTitle(clues: TitleClues): Fact<string> | null {
  const { siteName, host } = clues;
  const isSite = (title: string) => isSiteName(title, siteName ?? '', host);
  const declared = clues.declared && isSite(clues.declared.value) ? null : clues.declared;
  const shown = headlines(clues);
  const documentTitle = withoutSite(clues);
  const named = isSite(documentTitle) ? '' : stripSiteName(documentTitle, siteName, host);
  const given = declared && stripSiteName(declared.value, siteName, host);
  const titles = [given ?? '', named].filter(title => title !== '');
  const least = clues.isFrontPage ? ALIKE_LATER : ALIKE;
  const headline =
    agreeing(declared?.value ?? named, shown, least) ??
    agreeing(named && documentTitle, shown, least) ??
    calledLike(clues.slug, shown, given ?? named);
  if (headline !== null) {
    const value = withoutByline(headline, titles);
    if (declared !== null && given !== null && isNamedBetter(given, value, { ...clues, named }))
      return { ...declared, value: given };
    // What is declared word for word keeps its source: the headline only shows where to cut it.
    const isDeclared = declared !== null && lettersOf(declared.value).includes(lettersOf(value));
    return { value, source: isDeclared ? declared.source : 'dom' };
  }
  if (declared !== null && given !== null) return { ...declared, value: given };
  // A window that says nothing of its article carries the site's name alone.
  const first = (clues.isFrontPage ? undefined : shown[0]) ?? '';
  const fallback = clues.declared?.value ?? clues.documentTitle;
  const value = lettersOf(first).length > lettersOf(named).length ? first : named || fallback;
  return value === '' ? null : { value, source: 'dom' };
}
