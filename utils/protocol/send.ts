import { browser } from '../platform/browser.ts';
import type { Answer, Envelope, Payload, ReplyError } from './envelope.ts';
import type { FromOwnPages, ToAnyScript } from './messages.ts';

/** A message that got no answer, or whose handler refused or failed. */
export class ProtocolError extends Error {
  readonly code: 'no-receiver' | 'refused' | 'failed';
  constructor(code: ProtocolError['code'], message: string) {
    super(message);
    this.name = 'ProtocolError';
    this.code = code;
  }
}

function open(reply: unknown): unknown {
  const answer = (reply ?? {}) as { ok?: boolean; value?: unknown; error?: ReplyError };
  // Chromium sends messages as JSON: the value of a handler that gives nothing is lost on the way.
  if (answer.ok === true) return answer.value;
  const { error } = answer;
  throw new ProtocolError(error?.code ?? 'no-receiver', error?.message ?? 'nobody answered');
}

/**
 * Asks the background from an extension page.
 * @throws ProtocolError when it refused or failed. A sleeping worker is started by the browser.
 */
export async function askBackground<Kind extends keyof FromOwnPages>(
  kind: Kind,
  payload: Payload<FromOwnPages, Kind>,
): Promise<Answer<FromOwnPages, Kind>> {
  const envelope: Envelope = { kind, payload };
  return open(await browser.runtime.sendMessage(envelope)) as Answer<FromOwnPages, Kind>;
}

/**
 * Asks the page's script, or the thread's, in one frame of a tab; 0 is the page itself.
 * @throws ProtocolError `no-receiver` where no script of ours runs (browser pages, stores, a page
 *   opened before Causerie was installed).
 */
export async function askFrame<Kind extends keyof ToAnyScript>(
  tabId: number,
  frameId: number,
  kind: Kind,
  payload: Payload<ToAnyScript, Kind>,
): Promise<Answer<ToAnyScript, Kind>> {
  const envelope: Envelope = { kind, payload };
  let reply: unknown;
  try {
    reply = await browser.tabs.sendMessage(tabId, envelope, { frameId });
  } catch (error) {
    throw new ProtocolError('no-receiver', String(error));
  }
  return open(reply) as Answer<ToAnyScript, Kind>;
}
