import { browser } from './browser.ts';

/** A shortcut of the browser that Causerie answers; `keys` is empty when the reader gave it none. */
export type Shortcut = { name: string; description: string; keys: string };

/** Those of the manifest as the reader has set them. Firefox for Android has none. */
export async function listShortcuts(): Promise<Shortcut[]> {
  const all = (await browser.commands?.getAll()) ?? [];
  return all.map(({ name = '', description = '', shortcut = '' }) => ({
    name,
    description,
    keys: shortcut,
  }));
}

/**
 * Opens the browser's own page of shortcuts: Firefox 137 by a call, Chromium by an address that only
 * extensions may open.
 * @returns whether it could
 */
export async function openShortcutSettings(): Promise<boolean> {
  const commands = browser.commands as typeof browser.commands & {
    openShortcutSettings?(): Promise<void>;
  };
  try {
    if (commands.openShortcutSettings) await commands.openShortcutSettings();
    else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    return true;
  } catch {
    // No such page here: the words beside the button say where to look.
    return false;
  }
}

/** Shows the page of all preferences at one of its sections. */
export async function openOptions(section: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/options.html#${section}`) });
}
