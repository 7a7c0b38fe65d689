import { browser } from './browser.ts';

/** Our version and the browser's name, for a report. */
export function describeSelf({ userAgent }: { userAgent: string } = navigator): string {
  return `${browser.runtime.getManifest().version} · ${userAgent}`;
}
