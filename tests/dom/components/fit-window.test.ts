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
