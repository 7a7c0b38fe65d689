import { useLayoutEffect, useState } from 'preact/hooks';
import { useBackend } from './backend.ts';

/**
 * Whether the browser lets Causerie onto a site, as it changes; `null` until it is known.
 * @param url - of a page of the site; `null` for every site
 * @param atFirst - where it is known already
 */
export function useSiteAccess(
  url: string | null,
  atFirst: boolean | null = null,
): {
  isGranted: boolean | null;
  /** What the reader was asked for last was refused. */
  isRefused: boolean;
  /** In the click itself: browsers refuse it later. @returns whether it was granted */
  ask: () => Promise<boolean>;
} {
  const { siteAccess } = useBackend();
  const [isGranted, setIsGranted] = useState(atFirst);
  const [isRefused, setIsRefused] = useState(false);
  useLayoutEffect(() => {
    const ending = new AbortController();
    siteAccess.watch(url, setIsGranted, ending.signal);
    return () => ending.abort();
  }, [siteAccess, url]);
  const ask = async () => {
    const granted = await siteAccess.ask(url);
    setIsRefused(!granted);
    return granted;
  };
  return { isGranted, isRefused, ask };
}
