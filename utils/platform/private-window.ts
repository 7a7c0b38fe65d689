import { browser } from './browser.ts';

/** Whether the reader lets us into private windows at all. */
export async function isAllowedInPrivate(): Promise<boolean> {
  return browser.extension.isAllowedIncognitoAccess().catch(() => false);
}

/** Whether this page of ours stands in a private window: Firefox opens it there, Chromium does not. */
export function isInPrivateWindow(): boolean {
  return browser.extension?.inIncognitoContext === true;
}
