import { browser } from 'wxt/browser';
import { articleOfFrame, systemsOf } from '../systems/frame-address.ts';
import { systems } from '../systems/index.ts';
import type { CommentSystem } from '../systems/comment-system.ts';
import { answer, ask } from './messages.ts';
import { observePage } from './observe-page.ts';
import { runDetector } from './run-detector.ts';
import { isVisible } from './visibility.ts';

declare global {
  /** Set in the extension's own world, which no page sees: the script may be brought twice. */
  var hasCauseriePageScript: boolean | undefined;
}

/** Starts everything that runs in a page with comments, once. */
export function startPage(): void {
  if (globalThis.hasCauseriePageScript) return;
  globalThis.hasCauseriePageScript = true;
  const controller = new AbortController();
  const { signal } = controller;
  const isTop = window.top === window;
  const here = systemsOf(systems, { address: location.href, isTop });
  const detector = runDetector({
    doc: document,
    systems: here,
    framed: isTop ? systems.filter(({ frame }) => frame !== undefined) : [],
    embed: isTop ? null : { article: articleNamed(here) },
    sees: isVisible,
    trusts: event => event.isTrusted,
    ask,
    // The sheet may not be built yet when WXT makes the type of our own addresses.
    sheetUrl: () => browser.runtime.getURL('/sheet.html' as '/'),
  });
  answer(detector.handlers, signal);
  observePage(document, detector, signal);
  const shown = (event: PageTransitionEvent) => {
    if (event.persisted) detector.refresh();
  };
  addEventListener('pageshow', shown, { signal });
}

/** What this frame says of the article it belongs to: its own address first, then the page that loaded it. */
function articleNamed(here: readonly CommentSystem[]): string | null {
  for (const { frame } of here) {
    const named = frame === undefined ? null : articleOfFrame(frame, location.href);
    if (named !== null) return named;
  }
  // Most pages give their host alone away, which names no article.
  return URL.parse(document.referrer)?.pathname === '/' ? null : document.referrer || null;
}
