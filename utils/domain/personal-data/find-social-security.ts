import { type Detector, GAP, toDatum } from './personal-datum.ts';

const NIR = new RegExp(
  String.raw`(?<![\p{L}\p{N}])([1278])${GAP}?(\d{2})${GAP}?(\d{2})${GAP}?(\d{2}|2[AB])${GAP}?(\d{3})${GAP}?(\d{3})(?:${GAP}|[ ]?[/(][ ]?)?(\d{2})(?![\p{L}\p{N}])`,
  'giu',
);

/**
 * French social security numbers (NIR) with their key: 97 minus the number modulo 97; Corsica's 2A
 * and 2B count as 19 and 18. Without key, thirteen digits are no number anybody could be sure of.
 */
export const findNirs: Detector = text =>
  Array.from(text.matchAll(NIR))
    .filter(isNir)
    .map(match => toDatum('nir', match));

const isNir = (match: RegExpExecArray): boolean => {
  const [, sex = '', year = '', month = '', place = '', town = '', order = '', key = ''] = match;
  if (!isMonth(Number(month)) || town === '000' || order === '000') return false;
  const department = place.toUpperCase().replace('2A', '19').replace('2B', '18');
  const number = Number(sex + year + month + department + town + order);
  return 97 - (number % 97) === Number(key);
};

/** Months beyond 12 stand for births whose month is not known (20 to 42, 50 to 99). */
const isMonth = (month: number): boolean =>
  (month >= 1 && month <= 12) || (month >= 20 && month <= 42) || month >= 50;

const DASHED_SSN = /(?<![\p{L}\p{N}\-/.])(\d{3})-(\d{2})-(\d{4})(?![\p{L}\p{N}]|[-/.]\p{N})/gu;
const SPACED_SSN = /(?<![\p{L}\p{N}\-/.])(\d{3}) (\d{2}) (\d{4})(?![\p{L}\p{N}]|[ \-/.]\p{N})/gu;
const SSN_NAME = /\b(?:ssn|social security)\b[^\n]{0,24}$/i;

/**
 * United States social security numbers: no area 000, 666 or 900 and up, no group 00, no serial
 * 0000. With spaces only after their name, since many numbers are written so.
 */
export const findSsns: Detector = text => [
  ...Array.from(text.matchAll(DASHED_SSN))
    .filter(isSsn)
    .map(match => toDatum('ssn', match)),
  ...Array.from(text.matchAll(SPACED_SSN))
    .filter(
      match =>
        isSsn(match) && SSN_NAME.test(text.slice(Math.max(0, match.index - 48), match.index)),
    )
    .map(match => toDatum('ssn', match)),
];

const isSsn = ([, area = '', group = '', serial = '']: RegExpExecArray): boolean =>
  area !== '000' && area !== '666' && area < '900' && group !== '00' && serial !== '0000';
