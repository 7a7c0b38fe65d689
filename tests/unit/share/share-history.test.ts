import { describe, expect, test } from 'vitest';
import {
  addShareRecord,
  LONGEST_KEPT_TEXT,
  MAX_KEPT_TEXTS,
  dropOldShares,
  MAX_SHARE_RECORDS,
  parseShareHistory,
  withoutTexts,
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
  expect(addShareRecord(history, record('a'), { keepDays: 30, keepTexts: false }, NOW)).toEqual([
    record('a'),
    history[0],
  ]);
  expect(addShareRecord(history, record('b'), { keepDays: 30, keepTexts: false }, NOW)).toEqual([
    record('b'),
  ]);
});

test('zero days keep everything, up to the cap', () => {
  const many = Array.from({ length: MAX_SHARE_RECORDS + 5 }, (_, n) => record(`r${n}`, n));
  const kept = dropOldShares(many, 0, NOW);
  expect(kept).toHaveLength(MAX_SHARE_RECORDS);
  expect(kept[0]?.at).toBe(MAX_SHARE_RECORDS + 4);
});

describe('texts', () => {
  const keeping = { keepDays: 0, keepTexts: true };
  const written = (id: string, text: string, at = NOW) => ({ ...record(id, at), text });
  const textsOf = (history: ShareRecord[]) => history.map(({ text }) => text);

  test('are kept only where the reader wants them', () => {
    const history = [written('b', 'avant', NOW - DAY)];
    const add = (keepTexts: boolean) =>
      addShareRecord(history, written('a', 'après'), { keepDays: 0, keepTexts }, NOW);
    expect(textsOf(add(true))).toEqual(['après', 'avant']);
    expect(add(false)).toEqual([record('a'), record('b', NOW - DAY)]);
  });

  test('are the newest, and none too long to keep whole', () => {
    const many = Array.from({ length: MAX_KEPT_TEXTS }, (_, n) => written(`r${n}`, 'x', n));
    const kept = addShareRecord(many, written('a', 'y'), keeping, NOW);
    expect(kept).toHaveLength(MAX_KEPT_TEXTS + 1);
    expect(kept.filter(({ text }) => text !== undefined)).toHaveLength(MAX_KEPT_TEXTS);
    expect(kept.at(-1)).toEqual(record('r0', 0));
    const long = written('a', 'z'.repeat(LONGEST_KEPT_TEXT + 1));
    expect(addShareRecord([], long, keeping, NOW)).toEqual([record('a')]);
  });

  test('go without their records', () => {
    expect(withoutTexts([written('a', 'x'), record('b')])).toEqual([record('a'), record('b')]);
  });
});
