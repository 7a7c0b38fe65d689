import type { Opening } from '../domain/share/messenger.ts';
import { browser } from './browser.ts';

/** A frame that starts a program is of no use after this long. */
const SCHEME_FRAME_MS = 4000;

/**
 * Opens an address on the reader's click. A scheme goes through a hidden frame: measured in Chromium
 * 156 and Firefox 153, it is the only way that leaves no empty tab and never replaces the article when
 * no program answers. No browser tells whether one did.
 * @returns whether the browser took the request
 */
export async function openAddress(
  url: string,
  opening: Opening,
  doc: Document = document,
): Promise<boolean> {
  try {
    if (opening.as === 'scheme') openScheme(url, doc);
    else if (opening.as === 'window') await openWindow(url, opening);
    else await browser.tabs.create({ url });
    return true;
  } catch {
    // Refused by the browser (a policy, a malformed address): the caller offers to copy.
    return false;
  }
}

function openScheme(url: string, doc: Document): void {
  const frame = doc.createElement('iframe');
  frame.hidden = true;
  frame.src = url;
  doc.body.append(frame);
  setTimeout(() => frame.remove(), SCHEME_FRAME_MS);
}

/** Opens a small window without bars, its size in CSS pixels; a tab where there are no windows. */
export async function openWindow(
  url: string,
  { width, height }: { width: number; height: number },
): Promise<void> {
  if (browser.windows === undefined) await browser.tabs.create({ url });
  else await browser.windows.create({ url, type: 'popup', width, height });
}

/** Opens the popup's page in a window of its own that stays open, about the given tab. */
export async function openDetached(tabId: number): Promise<void> {
  const url = browser.runtime.getURL(`/popup.html?tab=${tabId}`);
  await openWindow(url, { width: 440, height: 680 });
}

/** Opens an address in a new tab in front. @returns its id; `null` where the browser tells none */
export async function openTab(url: string): Promise<number | null> {
  return (await browser.tabs.create({ url })).id ?? null;
}

export async function reloadTab(tabId: number): Promise<void> {
  await browser.tabs.reload(tabId);
}

export async function goTo(tabId: number, url: string): Promise<void> {
  await browser.tabs.update(tabId, { url });
}
