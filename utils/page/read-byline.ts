import { cleanAuthor } from '../domain/article/clean-author.ts';
import { isElsewhere, linesOf } from './article-scope.ts';

/** What names an author in a page, surest first. */
const NAMED = [
  '.author.vcard .fn',
  '.author.vcard',
  '[rel~=author]',
  '.byline .author',
  '[class*=author-name i],[class*=author__name i],[class*=authorname i],.entry-author',
  'a[href*="/author/"],a[href*="/auteur/"],a[href*="/autor/"],a[href*="/autoren/"],a[href*="/autore/"],a[href*="/contributor/"],a[href*="/contributors/"],a[href*="/staff/"]',
  '[class*=byline i]',
  '[class*=author i],[class*=auteur i],[class*=autor i],[class*=autore i]',
];
/** How many of them name a person and nothing else. */
const SURE = 6;
const SCOPES = 'article,main,[role=main],.hentry,[itemtype*="Article"],[itemtype*="BlogPosting"]';

const MAX_LOOKED = 12;
const MAX_SCOPES = 3;
/** A longer text is a biography. */
const MAX_TEXT = 120;
const MAX_LEVELS = 4;
const MAX_LINES = 400;
const MAX_LINE = 60;

/** Words that stand where a name would, and are none. */
const NO_NAME =
  /^(?:(?:about )?(?:the )?authors?|über (?:den|die) autor(?:in)?|à propos|l[’']auteur|all posts?|read more|more|website|twitter|facebook|linkedin|follow|share|comments?|reply|edit|profile?)$/i;

const PARTICLE =
  /^(?:de|da|do|dos|van|von|der|den|la|le|du|del|della|di|el|al|bin|ten|ter|y|and|und|et|&|\/)$/u;

/** Every word of a person's name starts with a capital, or it is written in a script without any. */
const isCapitalised = (name: string) =>
  name.split(/[\s,]+/u).every(word => /^[^\p{Ll}\d]/u.test(word) || PARTICLE.test(word)) &&
  /\s/u.test(name);

/** A name: few words, no sentence, no date. Surely named, it may be a pseudonym in one word. */
function nameIn(text: string, isSure: boolean): string {
  if (text.length > MAX_TEXT) return '';
  const name = cleanAuthor(text);
  const isName =
    name.length >= 2 &&
    name.length <= 80 &&
    name.split(' ').length <= 8 &&
    !/[.!?:]\s/u.test(name.replace(/\b\p{L}{1,3}\.\s/gu, '')) &&
    !NO_NAME.test(name) &&
    (isCapitalised(name) || (isSure && !/\s/u.test(name)));
  return isName ? name : '';
}

/** The name in an element: the whole of it, its first line, or a heading, link or bold word in it. */
function nameOf(element: Element, isSure: boolean): string {
  const lines = linesOf(element);
  const [first = '', second = ''] = lines.split('\n');
  const parts = [...element.querySelectorAll('a,strong,b,h2,h3,h4,h5,[class*=name i]')].slice(0, 4);
  for (const text of [lines.replaceAll('\n', ' '), first, second, ...parts.map(linesOf)]) {
    const name = nameIn(text, isSure);
    if (name !== '') return name;
  }
  return '';
}

function namedIn(root: ParentNode): string {
  for (const [at, selector] of NAMED.entries())
    for (const element of [...root.querySelectorAll(selector)].slice(0, MAX_LOOKED)) {
      const name = isElsewhere(element) ? '' : nameOf(element, at < SURE);
      if (name !== '') return name;
    }
  return '';
}

/** “By Ann Lee”, « Par Léa Roy », in words alone. */
const BYLINE =
  /(?:^|[^\S\n]|[|·•—–-])(?:[Bb]y|BY|Von|Par|Por|Di|Door|Af|Av|Автор:?|(?:[Ww]ritten|[Pp]osted) by|Texte? (?:de|von)|Text:)\s+(\p{Lu}[\p{L}.'’-]*(?:[^\S\n]+(?:(?:de|da|do|van|von|der|den|la|le|du|del|di|el|al|y|and|und|et)[^\S\n]+){0,2}\p{Lu}[\p{L}.'’-]*){1,5})/mu;

/** The words just around the headline. */
function aroundHeadline(headline: Element | null): string {
  let level = headline;
  for (let up = 0; up < MAX_LEVELS && level !== null; up++, level = level.parentElement) {
    let sibling = level.nextElementSibling;
    for (let on = 0; on < 3 && sibling !== null; on++, sibling = sibling.nextElementSibling) {
      if (/^(?:script|style|nav)$/.test(sibling.localName) || isElsewhere(sibling)) continue;
      const [, name = ''] = BYLINE.exec(linesOf(sibling).slice(0, 300)) ?? [];
      if (name !== '') return nameIn(name, false);
    }
  }
  return '';
}

/** A line of the article that is a byline and nothing else. */
function inLine(doc: Document): string {
  const lines = [...doc.querySelectorAll('p,small,em,address,h4,h5,h6')].slice(0, MAX_LINES);
  for (const line of lines) {
    const text = (line.textContent ?? '').trim();
    if (text.length > MAX_LINE || isElsewhere(line)) continue;
    const [whole = '', name = ''] = BYLINE.exec(text) ?? [];
    if (name !== '' && whole.trim() === text) return nameIn(name, false);
  }
  return '';
}

/** The author a page shows to its readers; empty when it shows none. */
export function readByline(doc: Document, headline: Element | null): string {
  for (const scope of [...doc.querySelectorAll(SCOPES)].slice(0, MAX_SCOPES)) {
    const name = isElsewhere(scope) ? '' : namedIn(scope);
    if (name !== '') return name;
  }
  return aroundHeadline(headline) || namedIn(doc) || inLine(doc);
}
