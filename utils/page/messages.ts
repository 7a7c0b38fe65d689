import { browser } from 'wxt/browser';
import {
  isEnvelope,
  type Answer,
  type Handlers,
  type Payload,
  type Reply,
} from '../protocol/envelope.ts';
import type { FromPage, ToPage } from '../protocol/messages.ts';

/** `gone`: the extension was updated or turned off while the page stayed open. */
export type Asked<Value> = { ok: true; value: Value } | { ok: false; code: 'gone' | 'failed' };

/** Asks the background; never throws. */
export type Ask = <Kind extends keyof FromPage>(
  kind: Kind,
  payload: Payload<FromPage, Kind>,
) => Promise<Asked<Answer<FromPage, Kind>>>;

/** What the page's script answers. */
export type PageHandlers = Handlers<ToPage, void>;

/** Sends to the background, once more when its worker died under the message. */
export const ask: Ask = async (kind, payload) => {
  for (let attempt = 0; attempt < 2 && browser.runtime?.id; attempt++) {
    try {
      const reply: Reply | undefined = await browser.runtime.sendMessage({ kind, payload });
      if (reply?.ok) return { ok: true, value: reply.value as never };
      if (reply) break;
    } catch {
      // The worker stopped between waking and answering: the second attempt starts a new one.
    }
  }
  return { ok: false, code: browser.runtime?.id ? 'failed' : 'gone' };
};

/** Answers the background and our own pages: one listener, answers by `sendResponse`. */
export function answer(handlers: PageHandlers, signal: AbortSignal): void {
  const listener = (
    message: unknown,
    _sender: unknown,
    sendResponse: (reply: Reply) => void,
  ): true | undefined => {
    if (!isEnvelope(message) || !Object.hasOwn(handlers, message.kind)) return undefined;
    const handler = handlers[message.kind as keyof PageHandlers] as (payload: unknown) => unknown;
    Promise.resolve(message.payload)
      .then(handler)
      .then(
        value => sendResponse({ ok: true, value }),
        error => sendResponse({ ok: false, error: { code: 'failed', message: String(error) } }),
      );
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listener));
}
