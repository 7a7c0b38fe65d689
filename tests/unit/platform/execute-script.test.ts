import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { executeScript } from '../../../utils/platform/execute-script.ts';

const { world } = await vi.hoisted(async () => ({
  world: { isGranted: true, run: async (): Promise<unknown[]> => [] },
}));
vi.mock('../../../utils/platform/browser.ts', () => ({
  browser: {
    scripting: { executeScript: () => world.run() },
    permissions: { contains: async () => world.isGranted },
  },
}));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const injection = { target: { tabId: 7 }, files: ['/page.js'] };
const never = () => new Promise<unknown[]>(() => {});
const later = (ms: number) => () =>
  new Promise<unknown[]>(resolve => {
    setTimeout(() => resolve([{ result: 'late' }]), ms);
  });

async function outcomeOf(run: () => Promise<unknown[]>, isGranted: boolean) {
  Object.assign(world, { run, isGranted });
  const outcome = executeScript(injection).then(
    results => results,
    (error: Error) => error.message,
  );
  await vi.advanceTimersByTimeAsync(60_000);
  return outcome;
}

test.each([
  ['where the browser lets us onto every site, as long as it takes', later(30_000), true, 'late'],
  ['after a click on the icon, at once', later(20), false, 'late'],
])('%s', async (_, run, isGranted, result) => {
  expect(await outcomeOf(run, isGranted)).toEqual([{ result }]);
});

test('a script that waits for the reader’s click is not waited for', async () => {
  expect(await outcomeOf(never, false)).toBe('the site is withheld');
  expect(vi.getTimerCount()).toBe(0);
});

test('a refusal is the browser’s own', async () => {
  expect(await outcomeOf(() => Promise.reject(new Error('no such tab')), false)).toBe(
    'no such tab',
  );
});
