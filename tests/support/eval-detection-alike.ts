import { cleanAuthor } from '../../utils/domain/article/clean-author.ts';
import { decodeEntities } from '../../utils/domain/article/decode-entities.ts';
import { parseDate } from '../../utils/domain/article/parse-date.ts';

/** Letters and figures alone: spaces, quotes, dashes and case tell no two titles apart. */
const lettersOf = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** What stands between a title and the words around it. */
const SEPARATOR = /\s+[-–—|•·:»«/~›]+\s+|\s*[|•›»_：]\s*|:\s/;

/** A title may lack this much that stands before it, its site or its rubric: never the larger part. */
const LARGER_PART = 0.5;
/** Labels were cut off somewhere above this many letters. */
const CUT_AT = 60;

/**
 * Whether two titles are the same: the same letters, or one of them with words put behind it, or a few
 * before it, between separators (« Titre - Rubrique | Le Site »). A site's name alone is no title.
 * @param host of the page, by which its site's name is known
 */
export function isSameTitle(said: string, wanted: string, host: string): boolean {
  const [one, other] = [lettersOf(said), lettersOf(wanted)];
  if (one === '' || other === '') return false;
  if (one === other || (other.length >= CUT_AT && one.startsWith(other))) return true;
  const [short, long, whole] =
    one.length < other.length ? [one, other, wanted] : [other, one, said];
  if (lettersOf(host).includes(short)) return false;
  const parts = whole
    .split(SEPARATOR)
    .map(lettersOf)
    .filter(part => part !== '');
  return parts.some((_part, at) => {
    const [start, end] = [parts.slice(0, at).join(''), parts.slice(at).join('')];
    return start === short || (end === short && short.length >= long.length * LARGER_PART);
  });
}

/** The names in a list of authors: “Ann Lee and Bob Ray” is “Ann Lee; Bob Ray”. */
function namesOf(authors: string): string[] {
  return cleanAuthor(decodeEntities(authors))
    .split(/\s*[;,/&]\s*(?:(?:and|und|et|y)\s+)?|\s+(?:and|und|et|y|e|en)\s+/u)
    .map(lettersOf)
    .filter(name => name !== '')
    .toSorted();
}

/** Whether two lists of authors name the same people. */
export function areSameAuthors(said: string, wanted: string): boolean {
  const [one, other] = [namesOf(said), namesOf(wanted)];
  return one.length > 0 && one.join() === other.join();
}

const HOUR = 3_600_000;

/** The days a moment falls on: the one it is written with, and for one told in UTC any in use on Earth then. */
function daysOf(date: string): string[] {
  const read = parseDate(date);
  if (read === '') return [];
  const isUtc = /T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|\+00:?00)$/.test(read);
  const time = Date.parse(read);
  if (!isUtc || Number.isNaN(time)) return [read.slice(0, 10)];
  return [-12, 0, 14].map(hours => new Date(time + hours * HOUR).toISOString().slice(0, 10));
}

/** Whether two dates are the same day; `null` where the wanted one is no date. */
export function isSameDay(said: string, wanted: string): boolean | null {
  const days = daysOf(wanted);
  return days.length === 0 ? null : daysOf(said).some(day => days.includes(day));
}
