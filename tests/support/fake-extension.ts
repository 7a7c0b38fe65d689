import { createMemoryStorageArea } from './memory-storage-area.ts';

/**
 * The part of the extension API that the background uses, in memory, with what was shown to the reader
 * (badges) and what was sent to pages recorded.
 */
/** Id of the tab before the first one opened. */
const FIRST_OPENED = 100;

export function createFakeExtension() {
  const areas = {
    local: createMemoryStorageArea(),
    session: createMemoryStorageArea(),
    sync: createMemoryStorageArea(),
  };
  const badges = new Map<number | undefined, { text: string; title: string }>();
  const toPages: { tabId: number; message: unknown }[] = [];
  const tabs: { id: number }[] = [];
  const scripts: string[] = [];
  const scriptTargets: unknown[] = [];
  let frames: { frameId: number; result: boolean }[] = [];
  const windows: string[] = [];
  const opened: string[] = [];
  const alarms = new Map<string, number>();
  const badgeOf = (tabId?: number) => badges.get(tabId) ?? { text: '', title: '' };
  let pageReply: unknown = { ok: true, value: undefined };
  const browser = {
    storage: { ...areas, onChanged: { addListener: () => {}, removeListener: () => {} } },
    i18n: { getUILanguage: () => 'fr' },
    action: {
      setBadgeText: async ({ tabId, text }: { tabId?: number; text: string }) =>
        void badges.set(tabId, { ...badgeOf(tabId), text }),
      setTitle: async ({ tabId, title }: { tabId?: number; title: string }) =>
        void badges.set(tabId, { ...badgeOf(tabId), title }),
      setBadgeBackgroundColor: async () => {},
    },
    alarms: {
      create: async (name: string, { when }: { when: number }) => void alarms.set(name, when),
      clear: async (name: string) => alarms.delete(name),
    },
    runtime: { getURL: (path: string) => `extension://causerie${path}` },
    windows: { create: async ({ url }: { url: string }) => void windows.push(url) },
    scripting: {
      executeScript: async ({ files = [], target }: { files?: string[]; target: unknown }) => {
        if (files.length === 0) return frames;
        scripts.push(...files);
        scriptTargets.push(target);
        return [{}];
      },
    },
    tabs: {
      create: async ({ url }: { url: string }) => {
        opened.push(url);
        return { id: FIRST_OPENED + opened.length };
      },
      update: async (_tabId: number, { url }: { url: string }) => void opened.push(url),
      query: async () => tabs,
      sendMessage: async (tabId: number, message: unknown) => {
        toPages.push({ tabId, message });
        if (pageReply instanceof Error) throw pageReply;
        return pageReply;
      },
    },
  };
  return {
    browser,
    ...areas,
    badges,
    toPages,
    tabs,
    /** Brought to pages, by their file. */
    scripts,
    /** …and where. */
    scriptTargets,
    /** The frames of every tab, and whether the page's script runs in each. */
    setFrames(found: typeof frames) {
      frames = found;
    },
    /** Addresses of the windows opened. */
    windows,
    /** Addresses shown in tabs, new ones or the reader's; a new one's id is 100 and more. */
    opened,
    /** When each alarm rings, by its name. */
    alarms,
    /** What every page answers from now on; an Error means that no page is there. */
    answer(reply: unknown) {
      pageReply = reply;
    },
    reset() {
      for (const area of Object.values(areas)) {
        area.items.clear();
        area.writes = 0;
        area.failWith = null;
      }
      badges.clear();
      toPages.length = 0;
      tabs.length = 0;
      scripts.length = 0;
      scriptTargets.length = 0;
      frames = [];
      windows.length = 0;
      opened.length = 0;
      alarms.clear();
      pageReply = { ok: true, value: undefined };
    },
  };
}
