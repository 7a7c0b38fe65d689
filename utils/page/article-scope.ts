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

/** Text nodes looked at in one element. */
const MAX_PIECES = 40;

/** The texts in an element one below the other, so that words of two children never run together. */
export function linesOf(element: Element): string {
  const lines: string[] = [];
  // 4 is `NodeFilter.SHOW_TEXT`.
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const line = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (line !== '' && !/^(?:script|style)$/.test(node.parentElement?.localName ?? ''))
      lines.push(line);
    if (lines.length >= MAX_PIECES) break;
  }
  return lines.join('\n');
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
