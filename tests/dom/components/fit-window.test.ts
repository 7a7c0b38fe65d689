import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fitWindow } from '../../../components/popup/fit-window.ts';

let ending: AbortController;
const onFitted = vi.fn<() => void>();

beforeEach(() => {
  vi.useFakeTimers();
  ending = new AbortController();
  onFitted.mockClear();
});

afterEach(() => {
  ending.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.body.style.blockSize = '';
});

function open(innerHeight: number, scrollHeight = 600) {
  vi.stubGlobal('innerHeight', innerHeight);
  vi.spyOn(document.documentElement, 'scrollHeight', 'get').mockReturnValue(scrollHeight);
  fitWindow(window, ending.signal, onFitted);
}

test('a low screen gives its height to the page', () => {
  open(510);
  expect(onFitted, 'its foot would still jump').not.toHaveBeenCalled();
  vi.advanceTimersByTime(300);
  expect(document.body.style.blockSize).toBe('510px');
  expect(onFitted).toHaveBeenCalledOnce();
});

test.each([
  ['at the end of its screen', { screenY: 86, availTop: 0, availHeight: 600 }, 1],
  ['at the end of a screen below another', { screenY: 1166, availTop: 1080, availHeight: 600 }, 1],
  ['with room below', { screenY: 86, availTop: 0, availHeight: 1000 }, 0],
  ['whose place is not told', { screenY: 0, availTop: 0, availHeight: 1000 }, 0],
  ['beyond its screen', { screenY: 200, availTop: 0, availHeight: 600 }, 0],
])('a popup %s grows no more: nobody waits for it', (_, { screenY, ...available }, times) => {
  vi.stubGlobal('screenY', screenY);
  vi.stubGlobal('screen', available);
  open(510);
  expect(onFitted).toHaveBeenCalledTimes(times);
  vi.advanceTimersByTime(300);
  expect(document.body.style.blockSize).toBe('510px');
});

test('where it stands may be told after its size', () => {
  vi.stubGlobal('screen', { availTop: 0, availHeight: 600 });
  vi.stubGlobal('screenY', 0);
  open(510);
  vi.stubGlobal('screenY', 86);
  vi.advanceTimersByTime(50);
  expect(onFitted).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(300);
  expect(onFitted).toHaveBeenCalledOnce();
});

test('a popup that has its room is left alone', () => {
  open(600);
  expect(onFitted, 'nobody waits').toHaveBeenCalledOnce();
  vi.advanceTimersByTime(300);
  expect(document.body.style.blockSize).toBe('');
});

test('a popup still growing is not caught at half its size', () => {
  open(340);
  vi.advanceTimersByTime(100);
  vi.stubGlobal('innerHeight', 600);
  window.dispatchEvent(new Event('resize'));
  vi.advanceTimersByTime(300);
  expect(document.body.style.blockSize).toBe('');
});

test('a sliver is no screen', () => {
  open(25);
  vi.advanceTimersByTime(300);
  expect(document.body.style.blockSize).toBe('');
  expect(onFitted).toHaveBeenCalledOnce();
});
