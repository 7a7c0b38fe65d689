import { expect, test } from 'vitest';
import { sortByUse } from '../../../utils/domain/share/share-counts.ts';
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
