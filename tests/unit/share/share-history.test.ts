import { expect, test } from 'vitest';
import {
  addShareRecord,
  dropOldShares,
  MAX_SHARE_RECORDS,
  parseShareHistory,
  type ShareRecord,
} from '../../../utils/domain/share/share-history.ts';

const DAY = 86_400_000;
const NOW = 1000 * DAY;
const record = (id: string, at = NOW): ShareRecord => ({
  id,
  messenger: 'whatsapp',
  articleUrl: 'https://journal.example/a',
  title: 'Titre',
  at,
});

test('reads what it wrote, newest first, and leaves out what is none', () => {
  const stored = [
    record('old', NOW - DAY),
    { ...record('new'), text: 'gardé' },
    { ...record('script'), articleUrl: 'javascript:alert(1)' },
    { ...record('late'), at: Number.NaN },
    { ...record('odd'), title: 3 },
    null,
    'x',
  ];
  expect(parseShareHistory(stored)).toEqual([
    { ...record('new'), text: 'gardé' },
    record('old', NOW - DAY),
  ]);
  expect(parseShareHistory(undefined)).toEqual([]);
  expect(parseShareHistory({ length: 3 })).toEqual([]);
});

test('a record that is no text keeps none', () => {
  expect(parseShareHistory([{ ...record('a'), text: 4, extra: 'x' }])).toEqual([record('a')]);
});

test('adds in front, replaces its own id, drops what is too old', () => {
  const history = [record('b', NOW - 2 * DAY), record('c', NOW - 40 * DAY)];
  expect(addShareRecord(history, record('a'), 30, NOW)).toEqual([record('a'), history[0]]);
  expect(addShareRecord(history, record('b'), 30, NOW)).toEqual([record('b')]);
});

test('zero days keep everything, up to the cap', () => {
  const many = Array.from({ length: MAX_SHARE_RECORDS + 5 }, (_, n) => record(`r${n}`, n));
  const kept = dropOldShares(many, 0, NOW);
  expect(kept).toHaveLength(MAX_SHARE_RECORDS);
  expect(kept[0]?.at).toBe(MAX_SHARE_RECORDS + 4);
});
