/**
 * Month names by their first letters, lower case, in the languages Causerie speaks and their
 * neighbours: French, English, German, Spanish, Italian, Portuguese, Dutch, Polish, Russian.
 */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|janv|enero|ene|gen|stycz|янв)/,
  /^(?:feb|f[ée]v|luty|luteg|фев)/,
  /^(?:mar(?!d)|m[äa]r|m[aä]a?rt|мар)/,
  /^(?:apr|avr|abr|kwie|апр)/,
  /^(?:may|mai|mei|mag|maj|ма[йя])/,
  /^(?:jun|juin|giu|czerw|июн)/,
  /^(?:jul|juil|lug|lip|июл)/,
  /^(?:aug|ao[uû]t|ago|sierp|авг)/,
  /^(?:sep|set|wrze|сен)/,
  /^(?:o[ck]t|out|ott|pa[zź]dz|окт)/,
  /^(?:nov|listop|ноя)/,
  /^(?:dec|d[ée]z|d[ée]c|dic|grud|дек)/,
];

/** Only texts this long are read: a date stands at the start of a byline. */
const MAX_LENGTH = 400;

const DAY_MONTH_YEAR =
  /(?<!\d)(\d{1,2})(?:\.|er|st|nd|rd|th|º)?\s*(?:de\s+|of\s+|-)?([^\s\d.,;:()<>/|+-]{3,12})\.?,?\s*(?:de\s+|del\s+|-)?((?:19|20)\d\d)(?!\d)/g;
const MONTH_DAY_YEAR =
  /([^\s\d.,;:()<>/|+-]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+|,)(?:\d{1,2}:\d\d(?::\d\d)?(?:\s*[apAP][mM])?\s+[A-Z]{2,5}\s+)?((?:19|20)\d\d)(?!\d)/g;
const YEAR_MONTH_DAY =
  /(?<!\d)((?:19|20)\d\d),?\s+([^\s\d.,;:()<>/|+-]{3,12})\.?\s+(\d{1,2})(?![\d:])/g;
const YEAR_FIRST = /(?<!\d)((?:19|20)\d\d)\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})(?!\d)/;
const YEAR_LAST = /(?<![\d/.])(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./-]\s?((?:19|20)\d\d)(?!\d)/;

function iso(year: string, month: number, day: string): string {
  const date = new Date(Date.UTC(Number(year), month - 1, Number(day)));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === Number(day);
  return isReal && month > 0 ? date.toISOString().slice(0, 10) : '';
}

const monthOf = (name: string) => 1 + MONTHS.findIndex(pattern => pattern.test(name.toLowerCase()));

function named(text: string): string {
  for (const [, day = '', month = '', year = ''] of text.matchAll(DAY_MONTH_YEAR)) {
    const found = iso(year, monthOf(month), day);
    if (found !== '') return found;
  }
  for (const [, month = '', day = '', year = ''] of text.matchAll(MONTH_DAY_YEAR)) {
    const found = iso(year, monthOf(month), day);
    if (found !== '') return found;
  }
  for (const [, year = '', month = '', day = ''] of text.matchAll(YEAR_MONTH_DAY)) {
    const found = iso(year, monthOf(month), day);
    if (found !== '') return found;
  }
  return '';
}

/**
 * A date written for people or machines, as ISO 8601: `31. Oktober 2023` → `2023-10-31`.
 * An ISO date keeps its time and zone. `09/10/2025` is the 9th of October, except in American English.
 * @param language BCP 47 of the page; decides between day and month where the figures do not
 * @returns empty when the text holds no whole date
 */
export function parseDate(text: string, language = ''): string {
  const short = text.trim().slice(0, MAX_LENGTH);
  if (/^\d{4}-\d\d-\d\d(?!\d)/.test(short)) return short.slice(0, 35);
  const yearFirst = YEAR_FIRST.exec(short);
  if (yearFirst !== null) {
    const [, year = '', month = '', day = ''] = yearFirst;
    return iso(year, Number(month), day);
  }
  if (/^(?:19|20)\d{6}(?:T?\d{4,6}Z?)?$/.test(short))
    return iso(short.slice(0, 4), Number(short.slice(4, 6)), short.slice(6, 8));
  const name = named(short);
  if (name !== '') return name;
  const [, one = '', two = '', year = ''] = YEAR_LAST.exec(short) ?? [];
  if (year === '') return '';
  const isAmerican = /^en(?:[-_]us)?$/i.test(language) && /\//.test(short);
  const monthFirst = iso(year, Number(one), two);
  const dayFirst = iso(year, Number(two), one);
  return isAmerican ? monthFirst || dayFirst : dayFirst || monthFirst;
}

/** A date with its weekday, its hour and a word such as « Publié »: no sentence that holds one. */
const MAX_ONLY = 48;
const MAX_ONLY_WORDS = 4;

/** Whether a line of text tells a date and next to nothing else. */
export function isOnlyDate(line: string): boolean {
  if (line.length > MAX_ONLY || !/\d/.test(line)) return false;
  const words = line.match(/\p{L}{2,}/gu) ?? [];
  return words.length <= MAX_ONLY_WORDS && parseDate(line) !== '';
}

/** The day in an address such as `/2019/10/22/title`, which blogs and dailies write there; empty when none. */
export function dateInAddress(address: string): string {
  const found = /[/_-]((?:19|20)\d\d)[/-]?(\d\d)[/-]?(\d\d)(?=[/_.-]|$)/.exec(
    URL.parse(address)?.pathname ?? '',
  );
  return found === null ? '' : iso(found[1] ?? '', Number(found[2]), found[3] ?? '');
}
