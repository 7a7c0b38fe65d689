import { marks } from '../systems/index.ts';
import { tellBackground } from './tell-background.ts';
import { watchGate } from './gate.ts';

/** Starts what every page gets: see `watchGate`. */
export function startGate(): void {
  watchGate(document, marks, {
    enter: () => tellBackground('page.enter', undefined),
    stay: has => tellBackground('page.stay', has),
  });
}
