import type { ClosedContent } from './test-browser.ts';

/** Describes a shadow root from within; sent to the browser as source text, so it names nothing outside. */
export function describeClosed(root: ShadowRoot): ClosedContent {
  const isShown = (element: Element): boolean => element.getClientRects().length > 0;
  const words = [...root.querySelectorAll('p, button, [role=status]')].filter(isShown);
  return {
    text: words.map(element => element.textContent?.trim() ?? '').join('\n'),
    buttons: [...root.querySelectorAll('button')].filter(isShown).map(button => {
      const { left, top, width, height } = button.getBoundingClientRect();
      const name = button.textContent?.trim() ?? '';
      return { name, x: left + width / 2, y: top + height / 2 };
    }),
  };
}
