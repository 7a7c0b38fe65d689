import { once } from 'node:events';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import type { Json } from './test-browser.ts';

/** What WebDriver calls an element on the wire: https://www.w3.org/TR/webdriver2/#elements */
export const ELEMENT_KEY = 'element-6066-11e4-a52e-4f735466cecf';

export type ElementReference = { [ELEMENT_KEY]: string };

type Waiting = { resolve: (result: unknown) => void; reject: (error: Error) => void };

/** Gives the whole messages in a stream of `length:json`, and keeps the rest for later. */
export function createMessageReader(onMessage: (message: unknown) => void): (data: Buffer) => void {
  let rest = Buffer.alloc(0);
  return data => {
    rest = Buffer.concat([rest, data]);
    for (;;) {
      const colon = rest.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(rest.subarray(0, colon).toString());
      if (rest.length < end) return;
      const message: unknown = JSON.parse(rest.subarray(colon + 1, end).toString());
      rest = rest.subarray(end);
      onMessage(message);
    }
  };
}

function parseError(value: unknown): Error | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { error, message, stacktrace } = value as Record<string, unknown>;
  return new Error(`${String(error)}: ${String(message)}`, { cause: stacktrace });
}

/** A line to Firefox's own remote control, the one geckodriver uses. */
export type Marionette = {
  /** Sends a command and gives its `value` where it has one. Errors are those of WebDriver. */
  send(command: string, parameters?: { [key: string]: Json }): Promise<unknown>;
  /** Runs several commands with none of anybody else's in between: the current tab and frame are one for all. */
  exclusively<Value>(work: () => Promise<Value>): Promise<Value>;
  /** Runs a script in the browser's own scope, with all its powers; `args` are its parameters. Exclusive by itself. */
  inChrome(script: string, ...args: Json[]): Promise<unknown>;
  end(): void;
};

/** Wraps the body of an async function so that its result and its error come back as data. */
export function asyncScript(body: string): string {
  return `const settle = arguments[arguments.length - 1];
    (async (...args) => { ${body} })(...Array.prototype.slice.call(arguments, 0, -1)).then(
      (value) => settle(value === undefined ? {} : { value }),
      (error) => settle({ error: String(error), stack: String(error?.stack) }));`;
}

/** @throws Error when the script threw, or its page went away under it */
export function resultOf(answer: unknown): unknown {
  if (typeof answer !== 'object' || answer === null) {
    throw new Error('The page went away before the script ended');
  }
  if ('error' in answer) {
    throw new Error(String(answer.error), { cause: 'stack' in answer ? answer.stack : undefined });
  }
  return 'value' in answer ? answer.value : undefined;
}

function createQueue(): Marionette['exclusively'] {
  let last: Promise<unknown> = Promise.resolve();
  return work => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };
}

function createWire(socket: Socket): Marionette['send'] {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  function answer(message: unknown): void {
    if (!Array.isArray(message)) return;
    const [, id, error, result] = message as [number, number, unknown, unknown];
    const failure = parseError(error);
    const { resolve, reject } = waiting.get(id) ?? {};
    waiting.delete(id);
    if (failure) reject?.(failure);
    else {
      const value = typeof result === 'object' && result !== null && 'value' in result;
      resolve?.(value ? result.value : result);
    }
  }
  socket.on('data', createMessageReader(answer));
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox has ended'));
    waiting.clear();
  });
  // The 'close' that follows tells whoever waits.
  socket.on('error', () => undefined);
  return (command, parameters = {}) => {
    if (socket.destroyed) return Promise.reject(new Error('Firefox has ended'));
    lastId += 1;
    const text = JSON.stringify([0, lastId, command, parameters]);
    socket.write(`${Buffer.byteLength(text)}:${text}`);
    return new Promise((resolve, reject) => waiting.set(lastId, { resolve, reject }));
  };
}

/** Runs a script in the browser's own scope, in a window that is open. */
async function executeInChrome(
  send: Marionette['send'],
  script: string,
  args: Json[],
): Promise<unknown> {
  const execute = (): Promise<unknown> =>
    send('WebDriver:ExecuteAsyncScript', { script: asyncScript(script), args });
  await send('Marionette:SetContext', { value: 'chrome' });
  try {
    return resultOf(await execute());
  } catch (error) {
    if (!(error instanceof Error && error.message.startsWith('no such window'))) throw error;
    // The current window was closed meanwhile; any other will do, and nothing was run yet.
    await send('Marionette:SetContext', { value: 'content' });
    const [handle] = (await send('WebDriver:GetWindowHandles')) as string[];
    await send('WebDriver:SwitchToWindow', { handle, focus: false });
    await send('Marionette:SetContext', { value: 'chrome' });
    return resultOf(await execute());
  } finally {
    await send('Marionette:SetContext', { value: 'content' });
  }
}

/** Connects to a Firefox started with `--marionette --remote-allow-system-access`, and opens the one session it has. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  const send = createWire(socket);
  await send('WebDriver:NewSession', {
    capabilities: {
      alwaysMatch: { unhandledPromptBehavior: 'accept', pageLoadStrategy: 'normal' },
    },
  });
  await send('WebDriver:SetTimeouts', { script: 30_000, pageLoad: 30_000, implicit: 0 });
  const exclusively = createQueue();
  return {
    send,
    exclusively,
    inChrome: (script, ...args) => exclusively(() => executeInChrome(send, script, args)),
    end: () => void socket.destroy(),
  };
}
