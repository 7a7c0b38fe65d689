import type { browser as Api } from 'wxt/browser';
import type { Envelope } from '../protocol/envelope.ts';
import type { FromPage } from '../protocol/messages.ts';

/**
 * Tells the background something, and waits for no answer. Apart from `messages.ts`, because touching the
 * extension API costs a page more than everything else the detector does: a page without comments never pays it.
 */
export function tellBackground<Kind extends keyof FromPage>(
  kind: Kind,
  payload: Parameters<FromPage[Kind]>[0],
): void {
  const world = globalThis as { browser?: typeof Api; chrome?: typeof Api };
  const { runtime } = (world.browser?.runtime?.id ? world.browser : world.chrome) ?? {};
  const envelope: Envelope = { kind, payload };
  // A worker that cannot be reached leaves the page as it is; the popup brings the script too.
  runtime?.sendMessage(envelope).catch(() => {});
}
