import { expect, test } from 'vitest';
import { applyFixes } from '../../../utils/domain/sanitize/apply-fixes.ts';
import { makeFinding, type Finding } from '../../../utils/domain/sanitize/finding.ts';

const TEXT = 'un deux trois quatre';

const finding = (start: number, end: number, replacement?: string): Finding =>
  makeFinding(TEXT, {
    kind: 'invisible',
    start,
    end,
    severity: 'info',
    ...(replacement === undefined ? {} : { replacement }),
  });

test('several fixes are one edit, whatever their order', () => {
  const fixes = [finding(14, 20, '4'), finding(3, 7, 'DEUX !'), finding(0, 2)];
  const { text, applied } = applyFixes(TEXT, fixes);
  expect(text).toBe('un DEUX ! trois 4');
  expect(applied.map(({ span }) => span.start)).toEqual([3, 14]);
});

test('of two that overlap, the wider is made', () => {
  expect(applyFixes(TEXT, [finding(5, 6, ''), finding(3, 13, '…')]).text).toBe('un … quatre');
});

test('a finding of a longer text is not applied', () => {
  expect(applyFixes('un', [finding(3, 7, '')])).toMatchObject({ text: 'un', applied: [] });
});

test.each([
  ['before every fix', 2, 2],
  ['at the start of a fix', 3, 3],
  ['inside a fix', 5, 3],
  ['after a fix', 9, 4],
  ['inside a fix that adds', 15, 10],
  ['at the end', 20, 10],
])('the caret moves with the text: %s', (_, before, after) => {
  const { mapPosition } = applyFixes(TEXT, [finding(3, 8, ''), finding(14, 20, 'x')]);
  expect(mapPosition(before)).toBe(after);
});

test('a long excerpt is cut', () => {
  const text = 'a'.repeat(500);
  const long = makeFinding(text, { kind: 'zalgo', start: 0, end: 500, severity: 'info' });
  expect(long.excerpt).toHaveLength(80);
});
