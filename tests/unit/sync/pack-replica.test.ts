import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packReplica, unpackReplica } from '../../../utils/domain/sync/pack-replica.ts';
import type { Replica } from '../../../utils/domain/sync/replica.ts';
import { nextStamp, NO_STAMP } from '../../../utils/domain/sync/stamp.ts';

const at = nextStamp(NO_STAMP, 1_700_000_000_000, 'a');

const replicaOf = (count: number, value: unknown): Replica =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`preferences/sites/s${index}`, { value, at }]),
  );

/** As browsers count: the key and the JSON of the value, where Chromium writes `<` as an escape. */
const sizeOf = (key: string, value: unknown) =>
  key.length + Buffer.byteLength(JSON.stringify(value).replaceAll('<', '\\u003c'));

test('what is packed fits the items of browsers and comes back the same', () => {
  const field = fc.record({
    value: fc.oneof(
      fc.constant(null),
      fc.string({ maxLength: 400, unit: 'grapheme' }),
      fc.integer(),
    ),
    at: fc.constant(at),
  });
  const paths = fc.stringMatching(/^preferences\/[a-z]{1,30}$/);
  fc.assert(
    fc.property(fc.dictionary(paths, field, { maxKeys: 80, noNullPrototype: true }), replica => {
      const parts = packReplica(replica) ?? {};
      for (const [key, part] of Object.entries(parts)) expect(sizeOf(key, part)).toBeLessThan(8192);
      expect(unpackReplica(structuredClone(parts))).toEqual(replica);
    }),
    { numRuns: 50 },
  );
});

test('a thousand sites take a few items, the same ones each time', () => {
  const parts = packReplica(replicaOf(1000, 'off'));
  expect(Object.keys(parts ?? {}).length).toBeLessThan(10);
  expect(packReplica(replicaOf(1000, 'off'))).toEqual(parts);
});

test.each([
  ['one field', replicaOf(1, '<'.repeat(1500))],
  ['all of them', replicaOf(400, 'x'.repeat(300))],
])('%s too large for a browser is not packed', (_, replica) => {
  expect(packReplica(replica)).toBeNull();
});

test('what is no field is left out, and of two the newer counts', () => {
  const later = nextStamp(at, 0, 'b');
  const items = {
    preferences: { theme: 'dark' },
    'sync-part:0': {
      'preferences/theme': ['light', at],
      'preferences/keepTexts': [true],
      __proto__: ['x', at],
      nowhere: ['x', at],
      'preferences/mode': 'on',
    },
    'sync-part:1': { 'preferences/theme': ['dark', later] },
    'sync-part:2': null,
  };
  expect(unpackReplica(items)).toEqual({ 'preferences/theme': { value: 'dark', at: later } });
});
