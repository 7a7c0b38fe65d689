import { textOf } from './article-scope.ts';

/** A page with more is a shop's list. */
const MAX_ITEMS = 500;

/** A property of these is not the article's. */
const OTHERS =
  '[itemtype$="/Comment"],[itemprop~=comment],[itemtype$="/Review"],[itemprop~=review]';

/** The first element of each property of microdata in the page, read with one query. */
export type PageItems = ReadonlyMap<string, Element>;

/** Reads every `itemprop` of the page, at most 500. */
export function readItems(doc: Document): PageItems {
  const items = new Map<string, Element>();
  for (const element of [...doc.querySelectorAll('[itemprop]')].slice(0, MAX_ITEMS))
    for (const property of (element.getAttribute('itemprop') ?? '').split(/\s+/))
      if (!items.has(property)) items.set(property, element);
  return items;
}

/** A value of microdata, from the attribute that carries it or from the text; empty when it is another's. */
export function itemOf(items: PageItems, property: string): string {
  const found = items.get(property);
  if (found === undefined || found.closest(OTHERS) !== null) return '';
  for (const name of ['content', 'datetime', 'src', 'href']) {
    const value = found.getAttribute(name);
    if (value) return value;
  }
  // Blogger keeps the day of an hour that is shown in an abbreviation's title.
  const inFull = found.localName === 'abbr' && found.getAttribute('title');
  if (inFull) return inFull;
  return textOf(found.querySelector('[itemprop~=name]') ?? found);
}
