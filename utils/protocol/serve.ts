import { browser, type Runtime } from '../platform/browser.ts';
import { isEnvelope, type Handlers, type Reply } from './envelope.ts';
import type { FromOwnPages, FromPage } from './messages.ts';

/** What the background knows of a page's script: taken from the browser, never from the message. */
export type PageSender = {
  tabId: number;
  frameId: number;
  url: string;
  /** Address of the tab: of the page around a frame. `null` where the browser hides it. */
  topUrl: string | null;
  isPrivate: boolean;
};

/** An extension page of ours. */
export type OwnSender = { tabId: number | null };

type AnyHandler = (payload: unknown, context: unknown) => unknown;

/**
 * Answers messages: one listener, two tables, one gate. A page's script reaches `fromPage` only and
 * our own pages `fromOwnPages` only; anything else is refused.
 * The listener is not async and answers by `sendResponse`: the one form that behaves the same in
 * Firefox, in Chromium and under the polyfill.
 */
export function serve(
  fromPage: Handlers<FromPage, PageSender>,
  fromOwnPages: Handlers<FromOwnPages, OwnSender>,
): void {
  const ownOrigin = browser.runtime.getURL('');
  const listener = (
    message: unknown,
    sender: Runtime.MessageSender,
    sendResponse: (reply: unknown) => void,
  ): true | undefined => {
    if (!isEnvelope(message)) return undefined;
    const found = findHandler(message.kind, sender);
    if (found === null) {
      sendResponse({
        ok: false,
        error: { code: 'refused', message: message.kind },
      } satisfies Reply);
      return undefined;
    }
    Promise.resolve()
      .then(() => found.handler(message.payload, found.context))
      .then(
        value => sendResponse({ ok: true, value } satisfies Reply),
        (error: unknown) =>
          sendResponse({
            ok: false,
            error: { code: 'failed', message: String(error) },
          } satisfies Reply),
      );
    return true;
  };
  // The polyfill's types know a listener that answers later only as one that always does.
  browser.runtime.onMessage.addListener(
    listener as Parameters<typeof browser.runtime.onMessage.addListener>[0],
  );

  function findHandler(
    kind: string,
    sender: Runtime.MessageSender,
  ): { handler: AnyHandler; context: PageSender | OwnSender } | null {
    if (sender.id !== browser.runtime.id || sender.url === undefined) return null;
    if (sender.url.startsWith(ownOrigin)) {
      const handler = ownEntry(fromOwnPages, kind);
      return handler && { handler, context: { tabId: sender.tab?.id ?? null } };
    }
    const handler = ownEntry(fromPage, kind);
    if (handler === null || sender.tab?.id === undefined || !/^https?:/.test(sender.url))
      return null;
    const context = {
      tabId: sender.tab.id,
      frameId: sender.frameId ?? 0,
      url: sender.url,
      topUrl: sender.tab.url ?? null,
      isPrivate: sender.tab.incognito,
    };
    return { handler, context };
  }
}

/** Own properties only: `constructor` and `__proto__` are not messages. */
function ownEntry(table: object, kind: string): AnyHandler | null {
  return Object.hasOwn(table, kind) ? ((table as Record<string, AnyHandler>)[kind] ?? null) : null;
}
