import { isOnlyDate, parseDate } from '../domain/article/parse-date.ts';
import { linesIn, linesOf } from './article-scope.ts';
import { labelledDate } from './labelled-date.ts';

/** What names a date or a byline in a page, nearest to an article first. */
const DATED =
  '[class*=date i],[class*=publi i],[class*=posted i],[class*=byline i],[class*=time i],[class*=meta i],[id*=date i],[class*=info i],[class*=author i],[class*=footer i]';
const SCOPES = [
  'article',
  'main,[role=main],.hentry,[itemtype*="Article"],[itemtype*="BlogPosting"]',
];

/** A longer text is not a byline, and a line under an article tells its day at its start. */
const MAX_TEXT = 200;
const MAX_WHOLE = 600;
const MAX_ELEMENTS = 80;
const MAX_LEVELS = 4;

/** What tells a date to machines; microformats put it into the title of what is shown. */
const STATED = ['datetime', 'content', 'title'];

/** `23.09.22`: a date only in a place that is named for one. */
const SHORT_YEAR = /^\d{1,2}[./]\d{1,2}[./]\d\d$/;

function dateIn(element: Element, language: string): string {
  for (const name of STATED) {
    const date = parseDate(element.getAttribute(name) ?? '', language);
    if (date !== '') return date;
  }
  const line = linesOf(element).replaceAll('\n', ' ');
  if (SHORT_YEAR.test(line)) return parseDate(line.replace(/(?=\d\d$)/, '20'), language);
  return line.length > MAX_WHOLE ? '' : parseDate(line.slice(0, MAX_TEXT), language);
}

function firstIn(
  root: ParentNode,
  selector: string,
  isElsewhere: (element: Element) => boolean,
  language: string,
): string {
  let looked = 0;
  for (const element of root.querySelectorAll(selector)) {
    if (looked++ >= MAX_ELEMENTS) break;
    const date = isElsewhere(element) ? '' : dateIn(element, language);
    if (date !== '') return date;
  }
  return '';
}

/** Lines of text read behind the headline: a standfirst, a byline, the line of the day. */
const MAX_LINES = 12;

/** The first line behind the headline that is a date and nothing else. */
function dateLineAfter(
  headline: Element | null,
  isElsewhere: (element: Element) => boolean,
  language: string,
): string {
  if (headline === null) return '';
  const page = headline.ownerDocument.documentElement;
  const found = linesIn(page, MAX_LINES, headline).find(
    ({ line, parent }) => isOnlyDate(line) && !isElsewhere(parent),
  );
  return found === undefined ? '' : parseDate(found.line, language);
}

/** The text just around the headline: a date without any mark of its own stands there. */
function aroundHeadline(
  headline: Element | null,
  isElsewhere: (element: Element) => boolean,
  language: string,
): string {
  let level = headline;
  for (let up = 0; up < MAX_LEVELS && level !== null; up++, level = level.parentElement) {
    const siblings = [
      level.previousElementSibling,
      level.nextElementSibling,
      level.nextElementSibling?.nextElementSibling,
    ];
    for (const sibling of siblings) {
      if (
        !sibling ||
        isElsewhere(sibling) ||
        /^(?:head|script|style|nav|ul|header)$/.test(sibling.localName)
      )
        continue;
      const date = parseDate((sibling.textContent ?? '').trim().slice(0, MAX_TEXT), language);
      if (date !== '') return date;
    }
  }
  return '';
}

/**
 * The day an article shows to its readers: a line of its own just below the headline, then time
 * elements and bylines in the article, then in the page, then the words around the headline. Threads
 * and lists of other articles are passed over.
 * @returns ISO 8601, empty when none
 */
export function readShownDate(
  doc: Document,
  headlines: readonly (Element | null)[],
  isElsewhere: (element: Element) => boolean,
): string {
  const language = doc.documentElement.lang;
  const near = headlines
    .map(headline => dateLineAfter(headline, isElsewhere, language))
    .find(date => date !== '');
  if (near !== undefined) return near;
  const scopes = SCOPES.flatMap(selector => [...doc.querySelectorAll(selector)].slice(0, 2));
  for (const scope of scopes) {
    const date =
      firstIn(scope, 'time', isElsewhere, language) || firstIn(scope, DATED, isElsewhere, language);
    if (date !== '') return date;
  }
  const around = headlines.map(headline => aroundHeadline(headline, isElsewhere, language));
  return (
    around.find(date => date !== '') ||
    firstIn(doc, 'time', isElsewhere, language) ||
    firstIn(doc, DATED, isElsewhere, language) ||
    labelledDate(doc, language)
  );
}
