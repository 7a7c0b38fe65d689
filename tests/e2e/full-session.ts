import type { TestBrowser } from '../support/browsers/test-browser.ts';

/** Fills the memory that private windows have but for some bytes, or until it takes no more. */
export function fillSession(browser: TestBrowser, but: number): Promise<void> {
  return browser.inBackground(async spared => {
    type Session = {
      QUOTA_BYTES?: number;
      getBytesInUse(): Promise<number>;
      set(items: object): Promise<void>;
    };
    const { chrome } = globalThis as unknown as { chrome: { storage: { session: Session } } };
    const { session } = chrome.storage;
    let size = (session.QUOTA_BYTES ?? 10_485_760) - (await session.getBytesInUse()) - spared;
    // Chromium counts nothing for a few letters: they would go in for ever.
    for (let name = 0; size > 50; name += 1)
      try {
        await session.set({ [`filler-${name}`]: 'x'.repeat(size) });
        if (spared > 0) break;
      } catch {
        size = Math.floor(size / 2);
      }
  }, but);
}

/** Whether a draft with this text is there: asked in the background, for to hand over ten megabytes takes long. */
export function isInSession(browser: TestBrowser, text: string): Promise<boolean> {
  return browser.inBackground(async wanted => {
    type Session = { get(): Promise<Record<string, { text?: string }>> };
    const { chrome } = globalThis as unknown as { chrome: { storage: { session: Session } } };
    const items = Object.entries(await chrome.storage.session.get());
    return items.some(([key, item]) => key.startsWith('draft:') && item.text === wanted);
  }, text);
}

/** Takes away what filled it. */
export function emptySession(browser: TestBrowser): Promise<void> {
  return browser.inBackground(async () => {
    type Session = { get(): Promise<object>; remove(names: string[]): Promise<void> };
    const { chrome } = globalThis as unknown as { chrome: { storage: { session: Session } } };
    const names = Object.keys(await chrome.storage.session.get());
    await chrome.storage.session.remove(names.filter(name => name.startsWith('filler-')));
  });
}
