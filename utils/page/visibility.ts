/** Tells whether a reader can see an element. Injected, because a test page has no layout. */
export type Sees = (element: Element) => boolean;

/**
 * Whether a reader can see and use an element, by style and box: a honeypot is clipped, a pixel
 * wide, transparent or pushed off the page. Forces style and layout: ask it of few elements.
 */
export function isVisible(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const box = element.getBoundingClientRect();
  const { scrollX: left, scrollY: top, frameElement } = element.ownerDocument.defaultView ?? window;
  const isOnPage = box.width > 2 && box.height > 2 && box.right + left > 0 && box.bottom + top > 0;
  // A frame of the same origin is seen as much as its element is; any other shows none.
  return isOnPage && (frameElement === null || isVisible(frameElement));
}
