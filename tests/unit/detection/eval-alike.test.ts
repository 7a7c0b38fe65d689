import { expect, test } from 'vitest';
import { areSameAuthors, isSameDay, isSameTitle } from '../../support/eval-detection-alike.ts';

test.each([
  ['Le marché rouvre', '“Le marché” rouvre !', true],
  ['Le marché rouvre', 'Le marché rouvre - Culture | La Gazette', true],
  ['Brazil mourns fire dead', 'BBC News - Brazil mourns fire dead', true],
  ['Gazette', 'Gazette - Le marché rouvre', false],
  ['Culture', 'Le marché rouvre | Culture', false],
  ['Le marché', 'Le marché rouvre', false],
  ['', 'Le marché', false],
])('%s / %s: %s', (said, wanted, isSame) => {
  expect(isSameTitle(said, wanted, 'gazette.example')).toBe(isSame);
});

test.each([
  ['Ann Lee, Bob Ray', 'Bob Ray and Ann Lee', true],
  ['Ann Lee, Bob Ray, Cyd', 'Ann Lee, Bob Ray, and Cyd', true],
  ['Ann Lee', 'By Ann Lee', true],
  ['Ann Lee', 'Ann Lee, Bob Ray', false],
  ['', '', false],
])('%s / %s: %s', (said, wanted, isSame) => {
  expect(areSameAuthors(said, wanted)).toBe(isSame);
});

test.each([
  ['2026-11-03T08:00:00+01:00', '3 novembre 2026', true],
  ['2018-12-31T23:11:59+00:00', '2019-01-01', true],
  ['2018-12-31T23:11:59+01:00', '2019-01-01', false],
  ['2018-12-31T23:11:59Z', '2019-01-02', false],
  ['', '2019-01-01', false],
  ['2019-01-01', 'PT15M', null],
])('%s / %s: %s', (said, wanted, isSame) => {
  expect(isSameDay(said, wanted)).toBe(isSame);
});
