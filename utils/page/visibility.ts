/** Tells whether a reader can see an element. Injected, because a test page has no layout. */
export type Sees = (element: Element) => boolean;

/**
 * Whether a reader can see and use an element, by style and box: a honeypot is clipped, a pixel
 * wide, transparent or pushed off the page. Forces style and layout: ask it of few elements.
 */
export function isVisible(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const box = element.getBoundingClientRect();
  return box.width > 2 && box.height > 2 && box.right + scrollX > 0 && box.bottom + scrollY > 0;
}
