import { browser } from './browser.ts';

/** Whether this page of ours stands in a private window: Firefox opens it there, Chromium does not. */
export function isInPrivateWindow(): boolean {
  return browser.extension?.inIncognitoContext === true;
}
