import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
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

function observe(found: 'comments' | 'nothing' = 'comments') {
  const look = vi.fn<() => { node: Node; subtree: boolean }[]>(() =>
    found === 'nothing' ? [] : [{ node: document.body, subtree: true }],
  );
  observePage(
    document,
    {
      look,
      *steps() {
        yield 'layout';
        return look();
      },
      report: () => {
        throw new Error('nobody asks');
      },
      reportAtOnce: () => {
        throw new Error('nobody asks');
      },
      refresh: () => {},
      reset: () => {},
      handlers: {} as never,
    },
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

test.each(['comments', 'nothing'] as const)(
  'what comes between two steps of a look is looked at where there is something: %s',
  async found => {
    const look = observe(found);
    come(idle);
    document.body.append('!');
    await vi.advanceTimersByTimeAsync(0);
    come(frames);
    expect(look).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(500);
    come(idle.slice(1));
    come(frames);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(look).toHaveBeenCalledTimes(found === 'comments' ? 2 : 1);
  },
);

test('a hidden tab, which draws no frames, is looked at without waiting for one', () => {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  expect(observe()).toHaveBeenCalledTimes(1);
  vi.restoreAllMocks();
});

test('a browser without idle moments looks at once', () => {
  vi.stubGlobal('requestIdleCallback', undefined);
  expect(observe()).toHaveBeenCalledTimes(1);
});

describe('where nothing was found', () => {
  let navigation: EventTarget;
  beforeEach(() => {
    vi.stubGlobal('requestIdleCallback', undefined);
    navigation = new EventTarget();
    vi.stubGlobal('navigation', navigation);
  });

  /** Changes the page, and lets its observer hear of it. */
  const change = async () => {
    document.body.append('!');
    await vi.advanceTimersByTimeAsync(0);
  };

  test('the page is not observed, and a focus in a field is what brings a look', async () => {
    const look = observe('nothing');
    await change();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(look).toHaveBeenCalledTimes(1);
    document.body.innerHTML = '<textarea></textarea>';
    document.querySelector('textarea')?.focus();
    await vi.advanceTimersByTimeAsync(0);
    expect(look).toHaveBeenCalledTimes(2);
  });

  test('a click brings a look, ten times at most', async () => {
    const look = observe('nothing');
    for (let click = 0; click < 30; click++) {
      document.body.click();
      await vi.advanceTimersByTimeAsync(1500);
    }
    expect(look).toHaveBeenCalledTimes(11);
  });

  test('after a single-page navigation the page is observed until it has settled', async () => {
    const look = observe('nothing');
    navigation.dispatchEvent(new Event('navigatesuccess'));
    await vi.advanceTimersByTimeAsync(500);
    expect(look).toHaveBeenCalledTimes(2);
    await change();
    await vi.advanceTimersByTimeAsync(500);
    expect(look).toHaveBeenCalledTimes(3);
    for (let time = 0; time < 20; time++) {
      await change();
      await vi.advanceTimersByTimeAsync(9000);
    }
    expect(look.mock.calls.length).toBeLessThan(9);
  });

  test('every navigation begins anew', async () => {
    const look = observe('nothing');
    for (let time = 0; time < 3; time++) {
      navigation.dispatchEvent(new Event('navigatesuccess'));
      await vi.advanceTimersByTimeAsync(500);
      await change();
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(look).toHaveBeenCalledTimes(7);
  });
});

test('a page that keeps changing is looked at fifty times for each article', async () => {
  vi.stubGlobal('requestIdleCallback', undefined);
  const navigation = new EventTarget();
  vi.stubGlobal('navigation', navigation);
  const look = observe();
  const changeFor = async (times: number) => {
    for (let time = 0; time < times; time++) {
      document.body.append('!');
      await vi.advanceTimersByTimeAsync(9000);
    }
  };
  await changeFor(80);
  expect(look).toHaveBeenCalledTimes(50);
  navigation.dispatchEvent(new Event('navigatesuccess'));
  await changeFor(80);
  expect(look).toHaveBeenCalledTimes(100);
});

test('a reader who goes to a field does not wait for a page that is settling', async () => {
  vi.stubGlobal('requestIdleCallback', undefined);
  const look = observe();
  document.body.innerHTML = '<textarea></textarea>';
  for (const pause of [500, 1000, 2000, 4000]) {
    await vi.advanceTimersByTimeAsync(pause);
    document.body.append('!');
  }
  await vi.advanceTimersByTimeAsync(0);
  const before = look.mock.calls.length;
  document.querySelector('textarea')?.focus();
  await vi.advanceTimersByTimeAsync(0);
  expect(look).toHaveBeenCalledTimes(before + 1);
});

test('what a click draws anew is looked at soon, ten times, on a page whose pauses have grown long', async () => {
  vi.stubGlobal('requestIdleCallback', undefined);
  const look = observe();
  const change = async () => {
    document.body.append('!');
    await vi.advanceTimersByTimeAsync(0);
  };
  for (let time = 0; time < 6; time++) {
    await change();
    await vi.advanceTimersByTimeAsync(9000);
  }
  const looksSoon = async () => {
    const before = look.mock.calls.length;
    document.body.click();
    await change();
    await vi.advanceTimersByTimeAsync(1000);
    const isSoon = look.mock.calls.length > before;
    await vi.advanceTimersByTimeAsync(9000);
    await change();
    await vi.advanceTimersByTimeAsync(9000);
    return isSoon;
  };
  for (let click = 0; click < 10; click++) expect(await looksSoon()).toBe(true);
  for (let time = 0; time < 5; time++) {
    await change();
    await vi.advanceTimersByTimeAsync(9000);
  }
  expect(await looksSoon()).toBe(false);
});

test('a click does not wait for a look that a change had put off for seconds', async () => {
  vi.stubGlobal('requestIdleCallback', undefined);
  const look = observe();
  for (let time = 0; time < 6; time++) {
    document.body.append('!');
    await vi.advanceTimersByTimeAsync(9000);
  }
  document.body.append('!');
  await vi.advanceTimersByTimeAsync(2000);
  const before = look.mock.calls.length;
  document.body.click();
  await vi.advanceTimersByTimeAsync(1000);
  expect(look).toHaveBeenCalledTimes(before + 1);
});
