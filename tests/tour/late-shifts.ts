import type { TestDocument } from '../support/browsers/test-browser.ts';

/**
 * What moved by itself since a view was drawn: more than 100 ms after its first paint, and not within
 * half a second of what the reader pressed or typed (Layout Instability, the browser's own measure; only
 * Chromium has it). Each with the moment and what moved.
 */
export function lateShifts(shown: TestDocument): Promise<string[]> {
  return shown.evaluate(async () => {
    type Box = { x: number; y: number; width: number; height: number };
    type Shift = PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
      sources: { node: Node | null; previousRect: Box; currentRect: Box }[];
    };
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    const drawn = paint?.startTime ?? 0;
    const from = performance.getEntriesByName('moved-by-a-test').at(-1)?.startTime ?? drawn + 100;
    const shifts = await new Promise<Shift[]>(resolve => {
      const found: Shift[] = [];
      const observer = new PerformanceObserver(list =>
        found.push(...(list.getEntries() as Shift[])),
      );
      observer.observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => {
        observer.disconnect();
        resolve(found);
      });
    });
    const place = ({ x, y, width, height }: Box) => [x, y, width, height].map(Math.round).join(' ');
    const name = (node: Node | null) =>
      node instanceof Element
        ? `<${node.localName} class="${node.className}">`
        : String(node?.textContent?.slice(0, 40));
    return shifts
      .filter(({ startTime, hadRecentInput }) => !hadRecentInput && startTime > from)
      .map(({ startTime, value, sources }) => {
        const moved = sources.map(
          ({ node, previousRect, currentRect }) =>
            `${name(node)} ${place(previousRect)} -> ${place(currentRect)}`,
        );
        return `${value.toFixed(4)} at ${Math.round(startTime - drawn)} ms: ${moved.join('; ')}`;
      });
  });
}

/** What a test moved in a view until now is let pass. Waits until it is drawn. */
export function letPassMoves(shown: TestDocument): Promise<void> {
  return shown.evaluate(
    () =>
      new Promise<void>(resolve => {
        const mark = () => {
          performance.mark('moved-by-a-test');
          resolve();
        };
        requestAnimationFrame(() => requestAnimationFrame(mark));
      }),
  );
}
