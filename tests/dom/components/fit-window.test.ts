import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fitWindow } from '../../../components/popup/fit-window.ts';

let ending: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  ending = new AbortController();
});

afterEach(() => {
  ending.abort();
  vi.useRealTimers();
  document.body.style.blockSize = '';
});

function open(innerHeight: number, scrollHeight = 600) {
  vi.stubGlobal('innerHeight', innerHeight);
  vi.spyOn(document.documentElement, 'scrollHeight', 'get').mockReturnValue(scrollHeight);
  fitWindow(window, ending.signal);
}

test('a low screen gives its height to the page', () => {
  open(510);
  vi.advanceTimersByTime(300);
  expect(document.body.style.blockSize).toBe('510px');
});

test('a popup that has its room is left alone', () => {
  open(600);
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
});
