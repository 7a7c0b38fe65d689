import { browser } from 'wxt/browser';
import type { PageReport } from '../domain/detection/page-report.ts';
import { systemsOf } from '../systems/frame-address.ts';
import { systems } from '../systems/index.ts';
import { articleOfEmbed } from './article-of-embed.ts';
import { answer, ask } from './messages.ts';
import { observePage } from './observe-page.ts';
import { runDetector, type Detector } from './run-detector.ts';
import { isVisible } from './visibility.ts';

declare global {
  /** Set in the extension's own world, which no page sees: the script may be brought twice. */
  var hasCauseriePageScript: boolean | undefined;
  /** Taken away by the script that is brought behind this one: a page reports so once, then it is asked. */
  var reportCauseriePage: (() => PageReport) | undefined;
}

/**
 * Starts everything that runs in a page with comments, once: in a turn of its own, because reading this script is
 * as much as a page should wait for at once; or as soon as something is asked of it.
 */
export function startPage(): void {
  if (globalThis.hasCauseriePageScript) return;
  globalThis.hasCauseriePageScript = true;
  const { signal } = new AbortController();
  let detector: Detector | undefined;
  const start = () => (detector ??= startDetector(signal));
  answer(() => start().handlers, signal);
  globalThis.reportCauseriePage = () => start().reportAtOnce();
  setTimeout(start);
}

function startDetector(signal: AbortSignal): Detector {
  const isTop = window.top === window;
  const here = systemsOf(systems, { address: location.href, isTop });
  const detector = runDetector({
    doc: document,
    systems: here,
    framed: isTop ? systems.filter(({ frame }) => frame !== undefined) : [],
    embed: isTop ? null : { article: articleOfEmbed(here) },
    sees: isVisible,
    trusts: event => event.isTrusted,
    ask,
    // The sheet may not be built yet when WXT makes the type of our own addresses.
    sheetUrl: () => browser.runtime.getURL('/sheet.html' as '/'),
  });
  observePage(document, detector, signal);
  const shown = (event: PageTransitionEvent) => {
    if (event.persisted) detector.refresh();
  };
  addEventListener('pageshow', shown, { signal });
  return detector;
}
