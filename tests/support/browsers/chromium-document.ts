import type { CDPSession, ElementHandle, Frame, KeyInput, Page } from 'puppeteer-core';
import { createDocument } from './document-driver.ts';
import type { DocumentDriver } from './document-driver.ts';
import type { KeyStroke } from './keys.ts';
import { poll } from './poll.ts';
import type { Target, TestDocument } from './test-browser.ts';

const KEYS_AT_ONCE = 40;

const ASCII = /^[\x20-\x7e]$/u;

/** A page of Chromium and the line to it; `frame` finds the document now, for it may be replaced. */
export type ChromiumSurface = {
  page: Page;
  session: CDPSession;
  frame: () => Frame;
  /** Whether acting has to bring the tab to the front; a popup must not: it would close. */
  isTab: boolean;
};

function selectorOf(target: Target): string {
  return typeof target === 'string' ? target : `aria/${target.name}[role="${target.role}"]`;
}

async function pressKey(surface: ChromiumSurface, { type, key }: KeyStroke): Promise<void> {
  const { keyboard } = surface.page;
  if (key.length > 1 || ASCII.test(key)) {
    await (type === 'down' ? keyboard.down(key as KeyInput) : keyboard.up(key as KeyInput));
    return;
  }
  // Puppeteer inserts a character its American layout lacks without any key event; a French keyboard has a key for é.
  await surface.session.send('Input.dispatchKeyEvent', {
    type: type === 'down' ? 'keyDown' : 'keyUp',
    key,
    ...(type === 'down' && { text: key, unmodifiedText: key }),
  });
}

/** Sends a stretch of keys in order without waiting for each, as a keyboard does not wait for the page. */
async function pressKeys(surface: ChromiumSurface, strokes: KeyStroke[]): Promise<void> {
  for (let start = 0; start < strokes.length; start += KEYS_AT_ONCE) {
    const stretch = strokes.slice(start, start + KEYS_AT_ONCE);
    await Promise.all(stretch.map(stroke => pressKey(surface, stroke)));
  }
}

/** A click may close what was clicked, a popup's link for one; then nobody is left to confirm it. */
async function click(element: ElementHandle): Promise<void> {
  try {
    await element.click();
  } catch (error) {
    if (!(error instanceof Error && error.name === 'TargetCloseError')) throw error;
  }
}

function createChromiumDriver(surface: ChromiumSurface): DocumentDriver<ElementHandle> {
  const { page, frame } = surface;
  return {
    url: async () => frame().url(),
    // Async, because Puppeteer throws at once, not in the promise, when the frame is gone.
    evaluate: async (fn, args) =>
      frame().evaluate(fn as (...values: unknown[]) => unknown, ...args),
    evaluateOn: async (element, fn) => element.evaluate(fn as (value: unknown) => unknown),
    find: async target => (await frame().$(selectorOf(target))) ?? undefined,
    click,
    pressKeys: strokes => pressKeys(surface, strokes),
    async activate() {
      if (surface.isTab) await page.bringToFront();
    },
    async capture() {
      if (frame() === page.mainFrame()) return page.screenshot();
      const element = await poll(() => frame().frameElement(), { what: 'the frame to be drawn' });
      const box = await element.boundingBox();
      if (box === null) throw new Error('The frame is not shown');
      // The place of a picture counts from the beginning of the page, that of an element from its window.
      const scrolled = await page.evaluate(() => ({ x: scrollX, y: scrollY }));
      const clip = { ...box, x: box.x + scrolled.x, y: box.y + scrolled.y };
      return page.screenshot({ clip, captureBeyondViewport: false });
    },
  };
}

/** A document of Chromium that a test can act in. */
export function createChromiumDocument(surface: ChromiumSurface): TestDocument {
  return createDocument(createChromiumDriver(surface));
}
