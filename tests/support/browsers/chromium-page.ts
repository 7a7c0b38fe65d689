import type { CDPSession, Frame, Page } from 'puppeteer-core';
import { createChromiumDocument } from './chromium-document.ts';
import { describeClosed } from './closed-content.ts';
import { poll } from './poll.ts';
import type { ClosedContent, TestDocument, TestPage, TestPopup } from './test-browser.ts';

/** Told of each address the page hands to another program or opens in a new window. */
export type AddressListener = (url: string) => void;

async function listenForAddresses(page: Page, onAddress: AddressListener) {
  const session = await page.createCDPSession();
  session.on('Page.frameRequestedNavigation', ({ url }) => onAddress(url));
  session.on('Page.windowOpen', ({ url }) => onAddress(url));
  await session.send('Page.enable');
  return session;
}

/** The debugger sees what no script does. @throws Error when the element or its root is not there */
async function insideClosed(session: CDPSession, selector: string): Promise<ClosedContent> {
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { node } = await session.send('DOM.describeNode', { nodeId, pierce: true });
  const { backendNodeId } = node.shadowRoots?.[0] ?? {};
  if (backendNodeId === undefined) throw new Error(`${selector} has no shadow root`);
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  const { result } = await session.send('Runtime.callFunctionOn', {
    functionDeclaration: `function () { return (${describeClosed.toString()})(this); }`,
    objectId: object.objectId ?? '',
    returnByValue: true,
  });
  return result.value as ClosedContent;
}

/** Wraps a tab. Questions the page asks (`confirm`, `beforeunload`) are answered with yes. */
export async function createChromiumPage(
  page: Page,
  onAddress: AddressListener,
): Promise<TestPage> {
  const session = await listenForAddresses(page, onAddress);
  page.on('dialog', dialog => void dialog.accept().catch(() => undefined));
  const surface = { page, session, isTab: true };

  async function frame(
    accepts: (url: string) => boolean,
    options: { timeout?: number } = {},
  ): Promise<TestDocument> {
    const find = (): Frame | undefined =>
      page.frames().find(candidate => !candidate.detached && accepts(candidate.url()));
    await poll(find, { what: 'the frame to appear', timeout: options.timeout });
    return createChromiumDocument({
      ...surface,
      frame() {
        const found = find();
        if (found === undefined) throw new Error('The frame is gone from the page');
        return found;
      },
    });
  }

  return {
    ...createChromiumDocument({ ...surface, frame: () => page.mainFrame() }),
    puppeteer: page,
    frame,
    async goto(url) {
      await page.goto(url);
    },
    async reload() {
      await page.reload();
    },
    bringToFront: () => page.bringToFront(),
    async clickAt({ x, y }) {
      await page.bringToFront();
      await page.mouse.click(x, y);
    },
    insideClosed: selector => insideClosed(session, selector),
    close: () => page.close({ runBeforeUnload: false }),
  };
}

/** Wraps the popup that hangs below the toolbar button. */
export async function createChromiumPopup(
  page: Page,
  onAddress: AddressListener,
): Promise<TestPopup> {
  const session = await listenForAddresses(page, onAddress);
  return {
    ...createChromiumDocument({ page, session, frame: () => page.mainFrame(), isTab: false }),
    async close() {
      try {
        await page.evaluate(() => void setTimeout(() => globalThis.close()));
      } catch {
        // It closes by itself when something else gets the focus, perhaps at this moment.
      }
      await poll(() => page.isClosed(), { what: 'the popup to close' });
    },
  };
}
