import { browser } from './browser.ts';

/** Whether the browser lets us onto every site: readers may allow a few only, or none before a click. */
export type SiteAccess = {
  /** Tells what holds now, and each change. */
  watch: (onChange: (isGranted: boolean) => void, signal: AbortSignal) => void;
  /** Only in the reader's click. @returns whether it was granted */
  ask: () => Promise<boolean>;
};

/** As the manifest asks for them. */
const EVERY_SITE = { origins: ['http://*/*', 'https://*/*'] };

/** The real one, for the entrypoints. */
export const siteAccess: SiteAccess = {
  watch: (onChange, signal) => {
    const { onAdded, onRemoved } = browser.permissions;
    const tell = () =>
      void browser.permissions.contains(EVERY_SITE).then(isGranted => {
        if (!signal.aborted) onChange(isGranted);
      });
    onAdded.addListener(tell);
    onRemoved.addListener(tell);
    signal.addEventListener('abort', () => {
      onAdded.removeListener(tell);
      onRemoved.removeListener(tell);
    });
    tell();
  },
  ask: () => browser.permissions.request(EVERY_SITE).catch(() => false),
};
