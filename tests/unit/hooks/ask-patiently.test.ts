import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askPatiently } from '../../../utils/hooks/ask-patiently.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const silence = () => new Promise<never>(() => {});

test('an answer is given at once', async () => {
  expect(await askPatiently(() => Promise.resolve(3))).toBe(3);
});

test('silence is met with the same question, three times at most', async () => {
  const ask = vi.fn<() => Promise<number>>(silence);
  const asked = askPatiently(ask).catch((error: unknown) => String(error));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await asked).toBe('Error: nobody answered');
  expect(ask).toHaveBeenCalledTimes(3);
});

test('a refusal is passed on, and not asked again', async () => {
  const ask = vi.fn<() => Promise<number>>(() => Promise.reject(new Error('no')));
  await expect(askPatiently(ask)).rejects.toThrow('no');
  expect(ask).toHaveBeenCalledOnce();
});

test('what was overtaken is not sent again', async () => {
  const ask = vi.fn<() => Promise<number>>(silence);
  const asked = askPatiently(ask, () => false).catch((error: unknown) => String(error));
  await vi.advanceTimersByTimeAsync(5000);
  expect(await asked).toBe('Error: nobody answered');
  expect(ask).toHaveBeenCalledOnce();
});
