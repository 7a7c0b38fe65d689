import { isDated, isElsewhere, isLikeComment, isSigned } from './comment-likeness.ts';

/** Boxes named for comments, whose items are named for nothing. */
const BOXES =
  '[id*=comment i],[class*=comment i],[id*=koment i],[class*=koment i],[id*=komment i],[class*=komment i],[id=responses i],[class~=responses i],[class*=reacti i],[id*=discussion i],[class*=discussion i],[id*=disku i],[class*=disku i],[id*=coment i],[class*=coment i],[id*=yorum i],[class*=yorum i],[id*=lesermeinung i],[class*=lesermeinung i],[id*=cmt i],[class*=cmt i]';
const BOX_NAMES = /^(?:div|section|ul|ol|dl|table|tbody|form|article|aside|main)$/;

/** Caps, whatever the page holds. */
const MAX_LOOKED = 300;
const MAX_BOXES = 12;
const MAX_INSIDE = 60;
const MAX_DEPTH = 4;
const MAX_ITEMS = 8;

/** Letters outside links that a comment has at least, its date included. */
const MIN_WORDS = 30;

/** Never a comment themselves. */
const NO_ITEM = /^(?:a|b|br|hr|img|p|h\d|span|script|style|input|label|button|form|nav|select|th)$/;

const isNumber = (name: string | null | undefined) => /\d{3,}$/.test(name ?? '');

/** An anchor of its own, as every comment that can be linked to has: `id="p40588414"`, `<a name="c1703690">`. */
function isNumbered(element: Element): boolean {
  const anchor = element.querySelector('[id],a[name]') ?? element.previousElementSibling;
  return isNumber(element.id) || isNumber(anchor?.id) || isNumber(anchor?.getAttribute('name'));
}

/** A name in bold, before anything else is said. */
function isHeaded(element: Element): boolean {
  const name = element.querySelector('b,strong,h4,h5,h6')?.textContent?.trim() ?? '';
  return name !== '' && (element.textContent ?? '').trim().startsWith(name);
}

/** A row of a forum's index is made of links, its dates and counts aside. */
function hasWords(element: Element): boolean {
  const links = [...element.querySelectorAll('a')].slice(0, MAX_INSIDE);
  const linked = links.reduce((sum, { textContent }) => sum + (textContent ?? '').trim().length, 0);
  const length = (element.textContent ?? '').replace(/\s+/g, ' ').trim().length;
  const isTable = element.closest('table')?.tHead || element.querySelector('thead') !== null;
  return length - linked >= MIN_WORDS && !isTable;
}

const isComment = (element: Element) =>
  isLikeComment(element) &&
  hasWords(element) &&
  isDated(element) &&
  (isSigned(element) || isNumbered(element) || isHeaded(element));

/** The children of a list that are all made like comments; empty when they are not. */
function itemsOf(list: Element): Element[] {
  const byName = Map.groupBy(list.children, ({ localName }) => localName);
  for (const [name, group] of byName) {
    if (NO_ITEM.test(name) || group.length < 2) continue;
    const samples = group.slice(0, MAX_ITEMS);
    const good = samples.filter(isComment);
    if (good.length >= 2 && good.length >= samples.length * 0.7) return good;
  }
  return [];
}

/** The list inside a box, breadth first: the outermost one whose items look like comments. */
function listIn(box: Element): Element[] {
  let level = [box];
  for (let depth = 0, looked = 0; depth <= MAX_DEPTH && level.length > 0; depth++) {
    for (const list of level) {
      if (looked++ >= MAX_INSIDE) return [];
      const items = itemsOf(list);
      if (items.length > 0) return items;
    }
    level = level.flatMap(({ children }) => [...children].slice(0, MAX_INSIDE));
  }
  return [];
}

/** One step of a selector: the tag, with the first of its classes that every sample shares. */
function stepOf(samples: readonly Element[]): string {
  const [first] = samples;
  const shared = [...(first?.classList ?? [])].find(
    token =>
      /^[a-z][\w-]*$/i.test(token) && samples.every(({ classList }) => classList.contains(token)),
  );
  return `${first?.localName}${shared === undefined ? '' : `.${shared}`}`;
}

/** A selector of the items, from the closest ancestor with an id down. */
function selectorOf(items: readonly Element[]): string {
  const steps = [stepOf(items)];
  let level = items[0]?.parentElement ?? null;
  for (; level !== null && level.localName !== 'body'; level = level.parentElement) {
    if (/^[\w:.-]+$/.test(level.id)) return [`[id="${level.id}"]`, ...steps].join(' > ');
    steps.unshift(stepOf([level]));
  }
  return ['body', ...steps].join(' > ');
}

/**
 * Comments that are named for nothing, in a box that is named for comments: children made alike, each
 * with words, a time, and a name or an anchor of its own.
 * @returns a selector of the comments; `null` when there are none
 */
export function findListedComments(doc: Document): string | null {
  const seen: Element[] = [];
  let looked = 0;
  for (const box of doc.querySelectorAll(BOXES)) {
    if (looked++ >= MAX_LOOKED || seen.length >= MAX_BOXES) break;
    if (!BOX_NAMES.test(box.localName) || seen.some(outer => outer.contains(box))) continue;
    if (isElsewhere(box)) continue;
    seen.push(box);
    const items = listIn(box);
    if (items.length > 0) return selectorOf(items);
  }
  return null;
}
