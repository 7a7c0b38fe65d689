import type { DraftFindingKind, PrivateCheckOptions } from '../domain/sanitize/check-draft.ts';
import { checkDraftInSlices } from '../domain/sanitize/check-in-slices.ts';
import type { Finding } from '../domain/sanitize/finding.ts';

/** Checks wait until the typing pauses this long. */
export const PAUSE_MS = 250;

/** An idle page is asked for, and not waited for longer than this. */
const LONGEST_WAIT_MS = 200;

/** The clock and the spare time of the page the check runs in. */
export type CheckWorld = {
  /** Milliseconds from any fixed moment. */
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
  /** Resolves when the page has nothing better to do. */
  readonly idle: () => Promise<void>;
};

/**
 * Checks a text once nobody has typed for a moment, in slices between which the page draws and takes
 * keys.
 * @param when.signal - aborted by the next key
 * @param when.pauseMs - 0 for a text nobody is typing: one that was just opened
 * @returns the findings, or `null` when a key came first
 */
export async function checkWhenSettled(
  text: string,
  options: PrivateCheckOptions,
  { signal, pauseMs = PAUSE_MS }: { signal: AbortSignal; pauseMs?: number },
  world: CheckWorld = createCheckWorld(),
): Promise<Finding<DraftFindingKind>[] | null> {
  await world.wait(pauseMs);
  if (signal.aborted) return null;
  await world.idle();
  if (signal.aborted) return null;
  return checkDraftInSlices(text, options, { now: world.now, pause: world.idle, signal });
}

/** The world of a document. Where there are no idle callbacks (jsdom), the next turn is as good. */
export function createCheckWorld(): CheckWorld {
  return {
    now: () => performance.now(),
    wait: ms =>
      new Promise(resolve => {
        setTimeout(resolve, ms);
      }),
    idle: () =>
      new Promise(resolve => {
        if (typeof requestIdleCallback === 'function')
          requestIdleCallback(() => resolve(), { timeout: LONGEST_WAIT_MS });
        else setTimeout(resolve, 0);
      }),
  };
}
