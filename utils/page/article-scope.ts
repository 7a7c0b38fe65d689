/** Everything inside the thread or a list of other articles is left out: its dates and names are others'. */
const ELSEWHERE =
  '#comments,.comments,.comment,.comment-list,.commentlist,[id^=comment-],aside,nav,footer:not(article footer),[class*=related i],#sidebar,.sidebar,.widget:not(.Blog),[class*=recent i],[itemprop~=comment],[itemprop~=review],[itemtype$="/Review"]';

/** What names the article's own headline besides `h1`. */
const HEADLINE = 'h1,[itemprop~=headline],.entry-title,.post-title';

/** A box that holds the headline is the article's own, whatever it is called. */
export function isElsewhere(element: Element): boolean {
  const box = element.closest(ELSEWHERE);
  return box !== null && (box === element || box.querySelector(HEADLINE) === null);
}

/** The text of an element on one line, at most 300 characters. */
export function textOf(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 300);
}

/** Lines looked at in one element. */
const MAX_PIECES = 40;
/** Text nodes walked through, empty ones too: no article tells anything of itself behind so many. */
const MAX_NODES = 3000;

type Line = { line: string; parent: Element };

/**
 * The texts in an element, each on one line, without scripts and empty ones.
 * @param after - begins behind the start of this element of it
 */
export function linesIn(root: Element, max = MAX_NODES, after: Element = root): Line[] {
  const lines: Line[] = [];
  // 4 is `NodeFilter.SHOW_TEXT`.
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  walker.currentNode = after;
  for (let walked = 0; walked < MAX_NODES && lines.length < max; walked++) {
    const node = walker.nextNode();
    if (node === null) break;
    const parent = node.parentElement;
    const line = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (line !== '' && parent !== null && !/^(?:script|style)$/.test(parent.localName))
      lines.push({ line, parent });
  }
  return lines;
}

/** The texts in an element one below the other, so that words of two children never run together. */
export function linesOf(element: Element): string {
  return linesIn(element, MAX_PIECES)
    .map(({ line }) => line)
    .join('\n');
}

/** At most this many elements of a kind are looked at. */
const MAX_LOOKED = 20;

/** The first element of the article's own that fits a selector and has words. */
export function firstOwn(root: ParentNode, ...selectors: string[]): Element | null {
  for (const selector of selectors) {
    for (const element of [...root.querySelectorAll(selector)].slice(0, MAX_LOOKED))
      if (!isElsewhere(element) && textOf(element) !== '') return element;
  }
  return null;
}
