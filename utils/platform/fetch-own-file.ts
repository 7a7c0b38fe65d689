import { browser } from './browser.ts';

/**
 * Reads a file of the extension itself: nothing leaves the machine. For the background and our own
 * pages, never for content scripts.
 * @param file - from the extension's root, with its slash
 */
export const fetchOwnFile = (file: `/${string}`): Promise<Response> =>
  fetch(browser.runtime.getURL(file));
