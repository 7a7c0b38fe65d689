import type { browser as Api } from 'wxt/browser';
import type { Envelope } from '../protocol/envelope.ts';

/**
 * Asks the background to bring the page's script here. Apart from `messages.ts`, because touching the
 * extension API costs a page more than everything else the detector does: a page without comments never pays it.
 */
export function bringPageScript(): void {
  const world = globalThis as { browser?: typeof Api; chrome?: typeof Api };
  const { runtime } = (world.browser?.runtime?.id ? world.browser : world.chrome) ?? {};
  const envelope: Envelope = { kind: 'page.enter', payload: undefined };
  // A worker that cannot be reached leaves the page as it is; the popup brings the script too.
  runtime?.sendMessage(envelope).catch(() => {});
}
