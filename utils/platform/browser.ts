/**
 * The one place where the extension API enters the background and the extension pages.
 * The page's script stays on the native object: the polyfill would triple its size.
 */
import polyfill from 'webextension-polyfill';

/** What Firefox for Android has none of (docs/decisions/0003): whoever uses it says what happens without. */
type Missing = 'windows' | 'commands' | 'contextMenus';

export const browser: Omit<typeof polyfill, Missing> & Partial<Pick<typeof polyfill, Missing>> =
  polyfill;

export type { Menus, Runtime, Scripting, Storage, Tabs } from 'webextension-polyfill';
