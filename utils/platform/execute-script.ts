import { browser, type Scripting } from './browser.ts';
import { siteAccess } from './site-access.ts';

/** A script that is let in is in after some milliseconds, on a busy machine too. */
const LONGEST_WAIT_MS = 1000;

/**
 * Runs a script in a tab. Where the reader withholds the site, Chromium (156, measured) neither runs nor
 * refuses it, but lets it wait for their next click on the icon: nobody waits for that here.
 * Rejects where it may not run.
 */
export async function executeScript(
  injection: Scripting.ScriptInjection,
): Promise<Scripting.InjectionResult[]> {
  const running = browser.scripting.executeScript(injection);
  // Its end is told below; until then nobody listens.
  running.catch(() => {});
  if (await siteAccess.holds(null)) return running;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('the site is withheld')), LONGEST_WAIT_MS);
  });
  return Promise.race([running, late]).finally(() => clearTimeout(timer));
}
