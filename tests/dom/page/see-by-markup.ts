const UNSEEN =
  /display:none|visibility:hidden|opacity:0(?![.\d])|clip:rect\(1px|clip:rect\(0|(?:left|top):-\d{4,}|text-indent:-\d{4,}|(?:^|;)(?:width|height):[01]px/;

/**
 * What can be seen, by attributes and inline styles alone: stands in for `isVisible` where there is
 * no layout (jsdom, saved pages, whose style sheets are mostly absent).
 */
export function seeByMarkup(element: Element): boolean {
  for (let level: Element | null = element; level !== null; level = level.parentElement) {
    if (level.hasAttribute('hidden') || /^(?:noscript|template)$/.test(level.localName))
      return false;
    const style = level.getAttribute('style');
    if (style !== null && UNSEEN.test(style.replace(/\s+/g, '').toLowerCase())) return false;
  }
  return !(element.localName === 'input' && element.getAttribute('type') === 'hidden');
}
