import { describeClosed } from './closed-content.ts';
import { createFirefoxDocument } from './firefox-document.ts';
import type { Marionette } from './marionette.ts';
import { poll } from './poll.ts';
import type { ClosedContent, TestDocument, TestPage } from './test-browser.ts';

/** Frames deeper than this are not looked into. */
const MAX_DEPTH = 4;

async function currentUrl({ send }: Marionette): Promise<string> {
  return String(
    await send('WebDriver:ExecuteScript', { script: 'return location.href', args: [] }),
  );
}

/**
 * Looks below the current frame, depth first, and makes the first accepted frame the current one.
 * WebDriver numbers the frames of a document whatever shadow root holds them, and enters extension pages.
 */
async function enterFrame(
  marionette: Marionette,
  accepts: (url: string) => boolean,
  depth = 0,
): Promise<boolean> {
  if (depth === MAX_DEPTH) return false;
  for (let index = 0; ; index += 1) {
    try {
      await marionette.send('WebDriver:SwitchToFrame', { id: index });
    } catch {
      // "no such frame": that was the last one.
      return false;
    }
    // A frame that is being navigated has no address yet, and may be replaced under the question.
    const url = await currentUrl(marionette).catch(() => '');
    if (accepts(url) || (await enterFrame(marionette, accepts, depth + 1))) return true;
    await marionette.send('WebDriver:SwitchToParentFrame');
  }
}

/** What the mouse does to click a point of the view. */
function clickActions({ x, y }: { x: number; y: number }) {
  const [left, top] = [Math.round(x), Math.round(y)];
  const move = { type: 'pointerMove', origin: 'viewport', x: left, y: top };
  const press = [
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  const parameters = { pointerType: 'mouse' };
  return [{ type: 'pointer', id: 'mouse', parameters, actions: [move, ...press] }];
}

/** The browser's own scripts see what the page's do not. */
const INSIDE_CLOSED = `
  const root = document.querySelector(arguments[0])?.openOrClosedShadowRoot;
  if (!root) throw new Error(arguments[0] + ' has no shadow root');
  return (${describeClosed.toString()})(root);`;

/** Wraps a tab of Firefox. @param handle WebDriver's name for the tab */
export function createFirefoxPage(marionette: Marionette, handle: string): TestPage {
  const { send, exclusively } = marionette;
  const enter = async (focus = false): Promise<void> => {
    await send('WebDriver:SwitchToWindow', { handle, focus });
  };
  const inside = (work: () => Promise<unknown>): Promise<void> =>
    exclusively(async () => {
      await enter();
      await work();
    });
  const surface = { marionette, activate: () => enter(true) };

  async function frame(
    accepts: (url: string) => boolean,
    options: { timeout?: number } = {},
  ): Promise<TestDocument> {
    const enterIt = async (): Promise<void> => {
      await enter();
      if (!(await enterFrame(marionette, accepts))) {
        throw new Error('The frame is gone from the page');
      }
    };
    await poll(() => exclusively(enterIt).then(() => true), {
      what: 'the frame to appear',
      timeout: options.timeout,
    });
    return createFirefoxDocument({ ...surface, enter: enterIt, isFrame: true });
  }

  return {
    ...createFirefoxDocument({ ...surface, enter, isFrame: false }),
    frame,
    goto: url => inside(() => send('WebDriver:Navigate', { url })),
    reload: () => inside(() => send('WebDriver:Refresh')),
    bringToFront: () => exclusively(() => enter(true)),
    clickAt: point =>
      exclusively(async () => {
        await enter(true);
        await send('WebDriver:PerformActions', { actions: clickActions(point) });
      }),
    insideClosed: selector =>
      exclusively(async () => {
        await enter();
        const script = { script: INSIDE_CLOSED, args: [selector], sandbox: 'system' };
        return (await send('WebDriver:ExecuteScript', script)) as ClosedContent;
      }),
    close: () => inside(() => send('WebDriver:CloseWindow')),
  };
}
