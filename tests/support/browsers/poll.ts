import { setTimeout as sleep } from 'node:timers/promises';

export const DEFAULT_TIMEOUT = 10_000;

const INTERVAL = 20;

export type PollOptions = {
  /** Said in the error when time runs out. */
  what: string;
  /** Milliseconds. */
  timeout?: number | undefined;
};

/**
 * Asks again and again until the answer is neither undefined, null, false, 0 nor ''.
 * An attempt that throws counts as "not yet"; its message goes into the final error.
 * @throws Error when the time is over
 */
export async function poll<Value>(
  attempt: () => Promise<Value> | Value,
  options: PollOptions,
): Promise<NonNullable<Value>> {
  const timeout = options.timeout ?? DEFAULT_TIMEOUT;
  const end = performance.now() + timeout;
  let lastError: unknown;
  for (;;) {
    try {
      const value = await attempt();
      if (value) return value;
      lastError = undefined;
    } catch (error) {
      lastError = error;
    }
    if (performance.now() > end) break;
    await sleep(INTERVAL);
  }
  throw new Error(`Waited ${timeout} ms in vain for ${options.what}`, { cause: lastError });
}
