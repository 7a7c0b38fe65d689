/**
 * The one place where the extension API enters the background and the extension pages.
 * The page's script stays on the native object: the polyfill would triple its size.
 */
import browser from 'webextension-polyfill';

export { browser };
export type { Menus, Runtime, Storage, Tabs } from 'webextension-polyfill';
