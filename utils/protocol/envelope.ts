/**
 * How every message of Causerie travels: `{ kind, payload }` one way, a `Reply` back.
 * Errors cross as data, because an Error does not survive serialisation in every browser.
 * This module has no import, so that the page's script can use it at no cost.
 */
export type Envelope = { kind: string; payload: unknown };

export type ReplyError = { code: 'no-receiver' | 'refused' | 'failed'; message: string };

export type Reply = { ok: true; value: unknown } | { ok: false; error: ReplyError };

/** The messages of one direction: each a function from its payload to its answer. */
export type MessageMap = { [kind: string]: (payload: never) => unknown };

export type Payload<Map, Kind extends keyof Map> = Map[Kind] extends (payload: infer P) => unknown
  ? P
  : never;

export type Answer<Map, Kind extends keyof Map> = Map[Kind] extends (payload: never) => infer A
  ? A
  : never;

/** A table of handlers for one direction; `Context` is what the receiver knows of the sender. */
export type Handlers<Map, Context> = {
  [Kind in keyof Map]: (
    payload: Payload<Map, Kind>,
    context: Context,
  ) => Answer<Map, Kind> | Promise<Answer<Map, Kind>>;
};

/** Tells whether something that arrived is one of our messages. */
export function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === 'object' &&
    message !== null &&
    typeof (message as Partial<Envelope>).kind === 'string'
  );
}
