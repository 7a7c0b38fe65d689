import { expect, test } from 'vitest';
import { countByMonth, searchShares, sortByUse } from '../../../utils/domain/share/share-counts.ts';
import type { ShareRecord } from '../../../utils/domain/share/share-history.ts';

const record = (messenger: string, at = 0): ShareRecord => ({
  id: `${messenger}${at}`,
  messenger,
  articleUrl: 'https://journal.example/a',
  title: 'A',
  at,
});

test('the most used come first, equals keep their order', () => {
  const records = [record('sms', 1), record('sms', 2), record('viber', 3), record('gone', 4)];
  expect(sortByUse(['whatsapp', 'viber', 'telegram', 'sms'], records)).toEqual([
    'sms',
    'viber',
    'whatsapp',
    'telegram',
  ]);
});

test('months are counted for each messenger, the most used first', () => {
  const day = (month: number, date: number) => new Date(2026, month, date, 12).getTime();
  const now = day(10, 12);
  const records = [
    record('sms', day(10, 1)),
    record('viber', day(10, 2)),
    record('viber', day(9, 30)),
    record('viber', day(8, 1)),
    record('sms', day(5, 1)),
    record('sms', day(11, 1)),
  ];
  expect(countByMonth(records, now, 3)).toEqual({
    months: [8, 9, 10].map(month => new Date(2026, month, 1).getTime()),
    rows: [
      { messenger: 'viber', counts: [1, 1, 1], total: 3 },
      { messenger: 'sms', counts: [0, 0, 1], total: 1 },
    ],
    most: 1,
  });
  expect(countByMonth([], now, 3)).toMatchObject({ rows: [], most: 0 });
});

test.each([
  ['ete', ['viber1']],
  ['JOURNAL viber', ['viber1']],
  ['texto', ['sms2']],
  ['', ['viber1', 'sms2']],
  ['rien de tel', []],
])('looking for %j', (wanted, ids) => {
  const records = [{ ...record('viber', 1), title: 'L’Été des messages' }, record('sms', 2)];
  const nameOf = (id: string) => (id === 'sms' ? 'Texto' : id);
  expect(searchShares(records, wanted, nameOf).map(({ id }) => id)).toEqual(ids);
});
