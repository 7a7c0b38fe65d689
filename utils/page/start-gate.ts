import { marks } from '../systems/index.ts';
import { bringPageScript } from './bring-page-script.ts';
import { watchGate } from './gate.ts';

/** Starts what every page gets: see `watchGate`. */
export function startGate({ signal }: { signal: AbortSignal }): void {
  watchGate(document, marks, bringPageScript, signal);
}
