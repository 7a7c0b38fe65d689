import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { observePage } from '../../../utils/page/observe-page.ts';

/** jsdom has neither idle moments nor frames: the test says when they come. */
let idle: (() => void)[];
let frames: (() => void)[];
let ending: AbortController;

class FrameObserver {
  readonly draw: () => void;
  constructor(draw: () => void) {
    this.draw = draw;
  }
  observe(): void {
    frames.push(this.draw);
  }
  disconnect(): void {
    frames = frames.filter(draw => draw !== this.draw);
  }
}

const come = (moments: (() => void)[]) => {
  for (const moment of moments) moment();
};

function observe() {
  const look = vi.fn<() => { node: Node; subtree: boolean }[]>(() => [
    { node: document.body, subtree: true },
  ]);
  observePage(
    document,
    { look, refresh: () => {}, reset: () => {}, handlers: {} as never },
    ending.signal,
  );
  vi.advanceTimersByTime(0);
  return look;
}

beforeEach(() => {
  [idle, frames, ending] = [[], [], new AbortController()];
  vi.useFakeTimers();
  vi.stubGlobal('ResizeObserver', FrameObserver);
  vi.stubGlobal('requestIdleCallback', (act: () => void) => idle.push(act));
});

afterEach(() => {
  ending.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('looks once, after the frame that follows an idle moment', () => {
  const look = observe();
  expect(frames).toHaveLength(0);
  come(idle);
  expect(look).not.toHaveBeenCalled();
  come(frames);
  expect(look).toHaveBeenCalledTimes(1);
  expect(frames).toHaveLength(0);
});

test('a hidden tab, which draws no frames, is looked at without waiting for one', () => {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  expect(observe()).toHaveBeenCalledTimes(1);
  vi.restoreAllMocks();
});

test('a browser without idle moments looks at once', () => {
  vi.stubGlobal('requestIdleCallback', undefined);
  expect(observe()).toHaveBeenCalledTimes(1);
});
