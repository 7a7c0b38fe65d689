import { expect, test } from 'vitest';
import { countSms, simplifyForSms } from '../../../utils/domain/share/sms-segments.ts';

test.each([
  ['', 'GSM-7', 0, 0],
  ['a'.repeat(160), 'GSM-7', 160, 1],
  ['a'.repeat(161), 'GSM-7', 161, 2],
  ['a'.repeat(306), 'GSM-7', 306, 2],
  ['é'.repeat(160), 'GSM-7', 160, 1],
  ['€'.repeat(80), 'GSM-7', 160, 1],
  ['€'.repeat(81), 'GSM-7', 162, 2],
  [`${'a'.repeat(152)}€${'a'.repeat(8)}`, 'GSM-7', 162, 2],
  // The escape of the 153rd place moves to the next segment with its character.
  [`${'a'.repeat(152)}€${'a'.repeat(152)}`, 'GSM-7', 306, 3],
  ['ç'.repeat(70), 'UCS-2', 70, 1],
  ['ê'.repeat(71), 'UCS-2', 71, 2],
  ['👍'.repeat(35), 'UCS-2', 70, 1],
  [`${'a'.repeat(66)}👍${'a'.repeat(66)}`, 'UCS-2', 134, 3],
])('counts %j', (text, encoding, units, segments) => {
  expect(countSms(text)).toMatchObject({ encoding, units, segments });
});

test('says what is left in the last segment', () => {
  expect(countSms('a'.repeat(100)).left).toBe(60);
  expect(countSms('a'.repeat(161)).left).toBe(2 * 153 - 161);
});

test('shows the characters that cost, where they are', () => {
  expect(countSms('5 € [a]').costly).toEqual([
    { character: '€', at: 2, why: 'counts-twice' },
    { character: '[', at: 4, why: 'counts-twice' },
    { character: ']', at: 6, why: 'counts-twice' },
  ]);
  // Once one character is not GSM, the others no longer cost.
  expect(countSms('👍 œ €').costly).toEqual([
    { character: '👍', at: 0, why: 'not-gsm' },
    { character: 'œ', at: 3, why: 'not-gsm' },
  ]);
});

test.each([
  ['L’œuvre… «\u00a0ça\u00a0»\u202f!', 'L\'oeuvre... "ca" !'],
  ['être là — déjà', 'etre là - déjà'],
  ['Łódź', 'Łodz'],
  ['https://journal.example/ça… bientôt', 'https://journal.example/ça… bientot'],
  ['👍 新聞', '👍 新聞'],
])('simplifies %s', (text, expected) => {
  expect(simplifyForSms(text)).toBe(expected);
});

test('French without emoji becomes GSM', () => {
  const text = '« Ça, c’est l’été où l’on rêve… » — Noël, à bientôt, garçon ! ÀÂÊÎÏÔÙÛŸ';
  expect(countSms(text).encoding).toBe('UCS-2');
  expect(countSms(simplifyForSms(text)).encoding).toBe('GSM-7');
});
