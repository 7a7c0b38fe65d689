import { browser } from './browser.ts';

/** Whether the browser lets us onto a site: readers may allow a few only, or none before a click. */
export type SiteAccess = {
  /** @param url - of a page of the site; `null` for every site */
  holds: (url: string | null) => Promise<boolean>;
  /** Tells what holds now, and each change. */
  watch: (url: string | null, onChange: (isGranted: boolean) => void, signal: AbortSignal) => void;
  /** Only in the reader's click. @returns whether it was granted */
  ask: (url: string | null) => Promise<boolean>;
};

/** As the manifest asks for every site; without the port, which Firefox refuses in a pattern. */
function originsOf(url: string | null): { origins: string[] } {
  if (url === null) return { origins: ['http://*/*', 'https://*/*'] };
  const { protocol, hostname } = new URL(url);
  return { origins: [`${protocol}//${hostname}/*`] };
}

async function holds(url: string | null): Promise<boolean> {
  try {
    return await browser.permissions.contains(originsOf(url));
  } catch {
    return false;
  }
}

/** The real one, for the entrypoints. */
export const siteAccess: SiteAccess = {
  holds,
  watch: (url, onChange, signal) => {
    const { onAdded, onRemoved } = browser.permissions;
    const tell = () =>
      void holds(url).then(isGranted => {
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
  ask: url => browser.permissions.request(originsOf(url)).catch(() => false),
};
