import { expect, test } from 'vitest';
import { dateInAddress, isOnlyDate, parseDate } from '../../../utils/domain/article/parse-date.ts';

test.each([
  ['2026-11-03T08:00:00+01:00', '', '2026-11-03T08:00:00+01:00'],
  ['2026-11-03', '', '2026-11-03'],
  ['Publié le 3 novembre 2026 à 8h', 'fr', '2026-11-03'],
  ['1er août 2025', 'fr', '2025-08-01'],
  ['9 févr. 2024', 'fr', '2024-02-09'],
  ['Dienstag, 31. Oktober 2023', 'de', '2023-10-31'],
  ['12. März 2021', 'de', '2021-03-12'],
  ['16.12.2012 - 09:30', 'de', '2012-12-16'],
  ['Oct 9, 2010', 'en', '2010-10-09'],
  ['May 1st, 2019 4:39 pm', 'en', '2019-05-01'],
  ['Tue Jul 30 09:35:14 CEST 2019', '', '2019-07-30'],
  ['5 de marzo de 2020', 'es', '2020-03-05'],
  ['14 gennaio 2022', 'it', '2022-01-14'],
  ['2 stycznia 2012', 'pl', '2012-01-02'],
  ['4 января 2012', 'ru', '2012-01-04'],
  ['2012年1月4日', 'zh', '2012-01-04'],
  ['2022-5-5 22:17:36', '', '2022-05-05'],
  ['2023 Jan 7', 'en', '2023-01-07'],
  ['20260214', '', '2026-02-14'],
  ['09/10/2025', 'fr', '2025-10-09'],
  ['09/10/2025', 'en-US', '2025-09-10'],
  ['09/25/2025', 'fr', '2025-09-25'],
])('%s (%s) is %s', (text, language, expected) => {
  expect(parseDate(text, language)).toBe(expected);
});

test.each([
  '',
  'Halfway into 2025, let us look at prices',
  'Nummer 12 Straße 2020',
  '31 février 2024',
  '12345678901',
  'Call 04 2020 2020',
])('no date in “%s”', text => {
  expect(parseDate(text)).toBe('');
});

test.each([
  ['https://gazette.example/2019/10/22/titre/', '2019-10-22'],
  ['https://gazette.example/news/20191022-titre.html', '2019-10-22'],
  ['https://gazette.example/article-2019-10-22.html', '2019-10-22'],
  ['https://gazette.example/2019/13/22/', ''],
  ['https://gazette.example/10/22/', ''],
  ['not an address', ''],
])('the address %s tells %s', (address, expected) => {
  expect(dateInAddress(address)).toBe(expected);
});

test.each([
  ['3 novembre 2026', true],
  ['Publié le mardi 3 novembre 2026 à 18:29', true],
  ['mardi 3 novembre 2026, 18:29', true],
  ['13 Oct 2020 18:29', true],
  ['12.12.2025', true],
  ['Datum: 12.01.2017', true],
  ['le marché du 3 novembre 2026 rouvre demain', false],
  ['2026', false],
  ['Titre', false],
])('a line that is a date and nothing else: %s', (line, is) => {
  expect(isOnlyDate(line)).toBe(is);
});
