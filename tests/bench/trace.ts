import type { Page } from 'puppeteer-core';
import { sum } from './statistics.ts';

/** One complete event of Chromium's tracing. Times are microseconds; `tdur` is CPU time of its thread. */
export type TraceEvent = {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  tdur?: number;
  pid: number;
  tid: number;
  args?: Record<string, unknown>;
};

/** Few: every event written costs the page time, and would be counted as the script's. */
const CATEGORIES = ['-*', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];

/** What happened on the main thread of one page. */
export type PageTrace = {
  events: TraceEvent[];
  /** When each `console.timeStamp` of the page was written, by its name. */
  marks: Map<string, number>;
};

/** CPU time of an event in milliseconds. */
export const cpu = ({ tdur, dur }: TraceEvent): number => (tdur ?? dur ?? 0) / 1000;

export const endOf = ({ ts, dur }: TraceEvent): number => ts + (dur ?? 0);

/** Marks a moment in the trace of a page. */
export async function mark(page: Page, name: string): Promise<void> {
  // oxlint-disable-next-line no-console -- runs in the page, where this is how a trace is marked
  await page.evaluate(text => console.timeStamp(text), name);
}

/**
 * Records what a page does while `act` runs, from a tab that is still empty.
 * `act` has to mark one moment at least: the mark tells which thread is the page's.
 */
export async function tracePage(page: Page, act: () => Promise<void>): Promise<PageTrace> {
  await page.tracing.start({ categories: CATEGORIES });
  let bytes: Uint8Array | undefined;
  try {
    await act();
  } finally {
    bytes = await page.tracing.stop();
  }
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes)) as {
    traceEvents: TraceEvent[];
  };
  const stamps = traceEvents.filter(({ name }) => name === 'TimeStamp');
  const [first] = stamps;
  if (first === undefined) throw new Error('The trace holds no mark of the page');
  const isOfPage = ({ pid, tid }: TraceEvent) => pid === first.pid && tid === first.tid;
  const messageOf = ({ args }: TraceEvent) =>
    String((args?.['data'] as { message?: unknown } | undefined)?.message);
  return {
    events: traceEvents
      .filter(event => event.ph === 'X' && isOfPage(event))
      .toSorted((one, other) => one.ts - other.ts || endOf(other) - endOf(one)),
    marks: new Map(stamps.map(stamp => [messageOf(stamp), stamp.ts])),
  };
}

/** The events that lie in no other of the list. @param events in the order of their beginning */
export function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  let end = -Infinity;
  return events.filter(event => {
    if (event.ts < end) return false;
    end = endOf(event);
    return true;
  });
}

/**
 * What runs an extension's own scripts, with all that they make the browser do at once (layout,
 * style, garbage): the outermost events whose arguments name an address of the extension.
 */
export function ownEvents(events: readonly TraceEvent[], extensionOrigin: string): TraceEvent[] {
  return outermost(
    events.filter(({ args }) => JSON.stringify(args ?? {}).includes(extensionOrigin)),
  );
}

/** All work of the thread: the whole of what a page costs, whoever asked for it. */
export function tasks(events: readonly TraceEvent[]): TraceEvent[] {
  return outermost(events.filter(({ name }) => name === 'RunTask'));
}

export const totalCpu = (events: readonly TraceEvent[]): number => sum(events.map(cpu));
