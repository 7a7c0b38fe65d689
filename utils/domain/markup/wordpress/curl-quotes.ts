import type { TypographyMarks } from './typography-marks.ts';

const SPACE = String.raw`(?:[\r\n\t \u00a0]|&nbsp;)`;
const AFTER_WORD = String.raw`(?=$|[.,:;!?)}\-\]]|&gt;|${SPACE})`;

/** Stand-ins while a text is worked on: private-use characters nobody types. */
const OPEN = '\u{f0000}';
const CANDIDATE = '\u{f0001}';
const APOSTROPHE = '\u{f0002}';

const QUOTED_YEAR = new RegExp(`'(\\d\\d)'${AFTER_WORD}`, 'gu');
const YEAR_BEFORE_QUOTE = new RegExp(`'(\\d\\d)"${AFTER_WORD}`, 'gu');
const SHORT_YEAR = /'(?=\d\d(?:$|(?![%\d]|[.,]\d)))/gu;
const QUOTED_NUMBER_SINGLE = new RegExp(`(?<=^|${SPACE})'(\\d[.,\\d]*)'`, 'gu');
const OPENING_SINGLE = new RegExp(`(?<=^|[([{"\\-]|&lt;|${SPACE})'`, 'gu');
const IN_WORD = new RegExp(`(?<!${SPACE})'(?!$|[.,:;!?"'(){}[\\]\\-]|&[lg]t;|${SPACE})`, 'gu');
const QUOTED_NUMBER_DOUBLE = new RegExp(`(?<=^|${SPACE})"(\\d[.,\\d]*)"`, 'gu');
const OPENING_DOUBLE = new RegExp(`(?<=^|[([{\\-]|&lt;|${SPACE})"(?!${SPACE})`, 'gu');

/** Apostrophes, single quotes, minutes and feet. The order of the rules is WordPress'. */
export const curlSingleQuotes = (text: string, marks: TypographyMarks): string => {
  const marked = text
    .replace(QUOTED_YEAR, `${APOSTROPHE}$1${marks.closeSingle}`)
    .replace(YEAR_BEFORE_QUOTE, `${APOSTROPHE}$1${marks.closeDouble}`)
    .replace(SHORT_YEAR, APOSTROPHE)
    .replace(QUOTED_NUMBER_SINGLE, `${OPEN}$1${marks.closeSingle}`)
    .replace(OPENING_SINGLE, OPEN)
    .replace(IN_WORD, APOSTROPHE);
  return closeQuotes(marked, "'", marks.prime, marks.closeSingle)
    .replaceAll(APOSTROPHE, marks.apostrophe)
    .replaceAll(OPEN, marks.openSingle);
};

/** Double quotes, seconds and inches. */
export const curlDoubleQuotes = (text: string, marks: TypographyMarks): string => {
  const marked = text
    .replace(QUOTED_NUMBER_DOUBLE, `${OPEN}$1${marks.closeDouble}`)
    .replace(OPENING_DOUBLE, OPEN);
  return closeQuotes(marked, '"', marks.doublePrime, marks.closeDouble).replaceAll(
    OPEN,
    marks.openDouble,
  );
};

/**
 * WordPress' `wptexturize_primes`: each mark left is the end of a quotation or, after a digit, a
 * prime. A stretch that follows an opening mark and has no end yet takes one first.
 */
const closeQuotes = (text: string, mark: string, prime: string, close: string): string =>
  text
    .split(OPEN)
    .map((stretch, index) => {
      if (!stretch.includes(mark)) return stretch;
      const needsEnd = index > 0 && !stretch.includes(close);
      const closed = needsEnd
        ? endQuotation(stretch, mark, prime, close)
        : stretch
            .replace(afterDigit(mark), prime)
            .replace(new RegExp(mark + AFTER_WORD, 'gu'), close);
      return mark === '"' ? closed.replaceAll('"', close) : closed;
    })
    .join(OPEN);

const endQuotation = (stretch: string, mark: string, prime: string, close: string): string => {
  const flagged = stretch.replace(new RegExp(mark + AFTER_WORD, 'gu'), CANDIDATE);
  const candidates = flagged.split(CANDIDATE).length - 1;
  const chosen = candidates > 1 ? chooseEnd(flagged, close) : flagged;
  if (candidates === 1) return chosen.replace(CANDIDATE, close).replace(afterDigit(mark), prime);
  return chosen
    .replace(afterDigit(mark), prime)
    .replace(afterDigit(CANDIDATE), prime)
    .replaceAll(CANDIDATE, close);
};

/** Several possible ends: those not after a digit, else the last one before a full stop, else the last. */
const chooseEnd = (flagged: string, close: string): string => {
  const afterLetters = flagged.replace(new RegExp(`(?<!\\d)${CANDIDATE}`, 'gu'), close);
  if (afterLetters !== flagged) return afterLetters;
  const beforeStop = flagged.lastIndexOf(`${CANDIDATE}.`);
  const end = beforeStop === -1 ? flagged.lastIndexOf(CANDIDATE) : beforeStop;
  return flagged.slice(0, end) + close + flagged.slice(end + CANDIDATE.length);
};

const afterDigit = (mark: string): RegExp => new RegExp(`(?<=\\d)${mark}`, 'gu');
