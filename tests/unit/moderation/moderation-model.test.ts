import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { createLexicons } from '../../../utils/domain/moderation/lexicons.ts';
import { MODEL_FILE } from '../../../utils/domain/moderation/model-files.ts';
import { parseModel, serialiseModel } from '../../../utils/domain/moderation/moderation-model.ts';
import { packLexicons } from '../../../utils/domain/moderation/pack-lexicons.ts';
import { isHostileAt, leastScore } from '../../../utils/domain/moderation/strictness.ts';

const lexicons = createLexicons(packLexicons());
const shipped = () => Uint8Array.from(readFileSync(`public${MODEL_FILE}`));

test('what was read is written as it was', () => {
  const bytes = shipped();
  expect(new Uint8Array(serialiseModel(parseModel(bytes.buffer, lexicons)))).toEqual(bytes);
});

test('the model fits its place in the zip', () => {
  expect(gzipSync(shipped()).length).toBeLessThan(400_000);
});

describe('bytes that are no model', () => {
  const broken: readonly (readonly [string, (bytes: Uint8Array) => Uint8Array])[] = [
    ['nothing', () => new Uint8Array(0)],
    ['another file', bytes => bytes.fill(7, 0, 4)],
    ['another format', bytes => bytes.fill(9, 4, 8)],
    ['cut off', bytes => bytes.slice(0, -1)],
    ['too long', bytes => Uint8Array.from([...bytes.slice(0, 400), ...bytes])],
    ['buckets that are no power of two', bytes => bytes.fill(3, 12, 13)],
  ];
  test.each(broken)('%s', (_what, breakIt) => {
    const bytes = breakIt(shipped());
    expect(() => parseModel(Uint8Array.from(bytes).buffer, lexicons)).toThrow(RangeError);
  });
});

describe('strictness', () => {
  test('stricter levels take more for hostile, off takes nothing', () => {
    expect(leastScore('gentle')).toBeGreaterThan(leastScore('medium'));
    expect(leastScore('medium')).toBeGreaterThan(leastScore('strict'));
    expect(isHostileAt(1, 'off')).toBe(false);
  });
});
