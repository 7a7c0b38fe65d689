import { mapTexts } from './map-texts.ts';
import { curlDoubleQuotes, curlSingleQuotes } from './curl-quotes.ts';
import {
  TYPOGRAPHY_MARKS,
  type TypographyLanguage,
  type TypographyMarks,
} from './typography-marks.ts';

const LITERAL = new Set(['pre', 'code', 'kbd', 'style', 'script', 'tt']);

const SPACE = String.raw`(?:[\r\n\t \u00a0]|&nbsp;)`;
const LONE_DOUBLE_DASH = new RegExp(`(?<=^|${SPACE})--(?=$|${SPACE})`, 'g');
const LONE_DASH = new RegExp(`(?<=^|${SPACE})-(?=$|${SPACE})`, 'g');

/** English words that lost their beginning; WordPress curls them in every language it ships. */
const SHORTENED = /'(?:tain't|twere|twas|tis|twill|til|bout|nuff|round|cause|em)/g;

/** `5x5`; never a hexadecimal `0x99`. */
const TIMES = /\b(0[\d.,]+|[1-9][\d.,]*)x(\d[\d.,]*)\b/g;

/**
 * WordPress' `wptexturize`: curly quotes and apostrophes in the marks of the site's language,
 * dashes, ellipses, multiplication signs, outside code.
 */
export const texturize = (html: string, language: TypographyLanguage): string => {
  const marks = TYPOGRAPHY_MARKS[language];
  return mapTexts(html, LITERAL, text => (text.trim() === '' ? text : texturizeText(text, marks)));
};

const texturizeText = (text: string, marks: TypographyMarks): string => {
  let result = text
    .replaceAll('...', '&#8230;')
    .replaceAll('``', marks.openDouble)
    .replaceAll("''", marks.closeDouble)
    .replaceAll(' (tm)', ' &#8482;')
    .replace(SHORTENED, word => word.replaceAll("'", '&#8217;'));
  if (result.includes("'")) result = curlSingleQuotes(result, marks);
  if (result.includes('"')) result = curlDoubleQuotes(result, marks);
  if (result.includes('-')) result = joinDashes(result);
  if (/\dx\d/.test(result)) result = result.replace(TIMES, '$1&#215;$2');
  return result;
};

const joinDashes = (text: string): string =>
  text
    .replaceAll('---', '&#8212;')
    .replace(LONE_DOUBLE_DASH, '&#8212;')
    .replace(/(?<!xn)--/g, '&#8211;')
    .replace(LONE_DASH, '&#8211;');
