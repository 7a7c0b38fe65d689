import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fingerprint,
  markAllRead,
  parseVisit,
  SITTING_MS,
  visitThread,
} from '../../../utils/domain/thread/visit.ts';

const ids = (...numbers: number[]) => numbers.map(String);
const LATER = SITTING_MS + 1;

describe('new since my last visit', () => {
  test('nothing is new at the first visit', () => {
    expect(visitThread(null, ids(1, 2), 0).fresh).toEqual([]);
  });

  test('what came since is new, wherever it stands', () => {
    const { visit } = visitThread(null, ids(1, 2), 0);
    expect(visitThread(visit, ids(1, 5, 2, 6), LATER).fresh).toEqual([1, 3]);
  });

  test('a reload within one sitting keeps it new, and what grew meanwhile is new too', () => {
    const { visit } = visitThread(null, ids(1), 0);
    const second = visitThread(visit, ids(1, 2), LATER);
    const reloaded = visitThread(second.visit, ids(1, 2, 3), LATER + 60_000);
    expect(reloaded.fresh).toEqual([1, 2]);
    expect(reloaded.visit.beforeAt).toBe(0);
    expect(visitThread(reloaded.visit, ids(1, 2, 3), 3 * LATER).fresh).toEqual([]);
  });

  test('a first sitting has no new ones, also where the thread grows under the reader', () => {
    const { visit } = visitThread(null, ids(1), 0);
    expect(visitThread(visit, ids(1, 2), 1000).fresh).toEqual([]);
  });

  test('marked as read, nothing is new', () => {
    const { visit } = visitThread(null, ids(1), 0);
    const second = visitThread(visit, ids(1, 2), LATER);
    expect(visitThread(markAllRead(second.visit), ids(1, 2), LATER + 5).fresh).toEqual([]);
  });

  test('a comment that went and came back is not new', () => {
    const { visit } = visitThread(null, ids(1, 2), 0);
    const without = visitThread(visit, ids(1), LATER);
    expect(visitThread(without.visit, ids(1, 2), 2 * LATER + 1).fresh).toEqual([]);
  });
});

test('what is kept of 5,000 comments is 20 kB', () => {
  const many = Array.from({ length: 5000 }, (_, at) => `comment-${at}`);
  expect(visitThread(null, many, 0).visit.seen.length).toBeLessThanOrEqual(20_000);
});

test('fingerprints are four characters, and few of 20,000 are alike', () => {
  const prints = Array.from({ length: 20_000 }, (_, at) => fingerprint(`${at}`));
  expect(prints.every(print => /^[\w-]{4}$/u.test(print))).toBe(true);
  expect(new Set(prints).size).toBeGreaterThan(19_970);
});

test('a visit survives its storage, and whatever else is stored is no visit', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { maxLength: 50 }), fc.nat(), (some, now) => {
      const { visit } = visitThread(null, some, now);
      expect(parseVisit(JSON.parse(JSON.stringify(visit)))).toEqual(visit);
    }),
    { numRuns: 50 },
  );
  fc.assert(
    fc.property(fc.jsonValue(), stored => {
      expect(() => parseVisit(stored)).not.toThrow();
    }),
    { numRuns: 50 },
  );
  for (const stored of [null, 3, {}, { seen: 'abc', at: 1 }, { seen: 'abcd', at: 'x' }])
    expect(parseVisit(stored)).toBeNull();
});
