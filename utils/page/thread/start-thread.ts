import { systemsOf } from '../../systems/frame-address.ts';
import { systems } from '../../systems/index.ts';
import { articleOfEmbed } from '../article-of-embed.ts';
import { answer, ask } from '../messages.ts';
import { watchThread } from '../watch-thread.ts';
import { runThread } from './run-thread.ts';

declare global {
  /** Set in the extension's own world, which no page sees: the script may be brought twice. */
  var hasCauserieThreadScript: boolean | undefined;
}

/** Starts the thread tools of this page, once. */
export function startThread(): void {
  if (globalThis.hasCauserieThreadScript) return;
  globalThis.hasCauserieThreadScript = true;
  const { signal } = new AbortController();
  const isTop = window.top === window;
  const own = systemsOf(systems, { address: document.URL, isTop });
  const embed = isTop ? null : { article: articleOfEmbed(own) };
  const world = { doc: document, systems: own, embed, trusts: isTrusted, ask, topOf };
  const run = runThread(world, signal);
  answer(() => run.handlers, signal);
  // In a turn of its own: reading this script is as much as a page should wait for at once.
  setTimeout(() => watchThread(document, own, thread => void run.take(thread), signal));
}

const isTrusted = (event: Event): boolean => event.isTrusted;

function topOf(element: Element): number | null {
  const [box] = element.getClientRects();
  return box === undefined || box.height === 0 ? null : element.getBoundingClientRect().top;
}
