import { browser } from 'wxt/browser';
import {
  isEnvelope,
  type Answer,
  type Handlers,
  type MessageMap,
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
  /** Asked before the message is sent again: one that others have overtaken does harm. */
  mayRepeat?: () => boolean,
) => Promise<Asked<Answer<FromPage, Kind>>>;

/** What the page's script answers. */
export type PageHandlers = Handlers<ToPage, void>;

const ATTEMPTS = 4;
/** Milliseconds after which silence means that the message is lost. */
const PATIENCE = 3000;

const pause = (ms: number): Promise<undefined> =>
  new Promise(resolve => {
    setTimeout(resolve, ms);
  });

/**
 * Sends to the background, again when its worker died under the message: one that ends while it
 * starts drops what was sent to it without a word, and the next one needs a moment.
 */
export const ask: Ask = async (kind, payload, mayRepeat = () => true) => {
  for (let attempt = 1; attempt <= ATTEMPTS && browser.runtime?.id; attempt++) {
    if (attempt > 1) await pause(attempt * 100);
    if (attempt > 1 && !mayRepeat()) break;
    try {
      const sent: Promise<Reply | undefined> = browser.runtime.sendMessage({ kind, payload });
      const reply = await Promise.race([sent, pause(PATIENCE)]);
      if (reply?.ok) return { ok: true, value: reply.value as never };
      if (reply) break;
    } catch {
      // The worker stopped between waking and answering.
    }
  }
  return { ok: false, code: browser.runtime?.id ? 'failed' : 'gone' };
};

/**
 * Answers the background and our own pages: one listener, answers by `sendResponse`.
 * @param given - the handlers, asked for when the first message comes
 */
export function answer<Map extends MessageMap>(
  given: () => Handlers<Map, void>,
  signal: AbortSignal,
): void {
  const listener = (
    message: unknown,
    _sender: unknown,
    sendResponse: (reply: Reply) => void,
  ): true | undefined => {
    if (!isEnvelope(message)) return undefined;
    const handlers = given();
    if (!Object.hasOwn(handlers, message.kind)) return undefined;
    const handler = handlers[message.kind as keyof Map] as (payload: unknown) => unknown;
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
