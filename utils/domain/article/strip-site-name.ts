import { lettersOf } from './compare-words.ts';

const SIGNS = '[-–—|│•·:»«/~›]+';
/** What stands between a title and the name of its site; spaces around it tell it from a hyphen or a range. */
const SEPARATOR = new RegExp(`\\s+${SIGNS}\\s+|\\s*[|│•›»：]\\s*`);
const AT_END = new RegExp(`\\s*${SIGNS}\\s*$`);
const AT_START = new RegExp(`^\\s*${SIGNS}\\s*`);

/** The parts of a title between separators, empty ones left out. */
export function splitTitle(title: string): string[] {
  return title
    .split(SEPARATOR)
    .map(part => part.trim())
    .filter(part => part !== '');
}

/** A host's own name: `www.goloadup.com` → `goloadup`. */
function nameOf(host: string): string {
  const parts = host.split('.');
  const isDouble = /^(?:co|com|org|net|gov|ac)$/.test(parts.at(-2) ?? '') && parts.length > 2;
  return lettersOf(parts.at(isDouble ? -3 : -2) ?? '');
}

/** Short names are parts of many words. */
const MIN_LETTERS = 4;
/** A title may begin with it: a name with a line about the site is this many times as long, hardly more. */
const LONGEST = 4;

/** Whether a text is the name of the site, as it declares it or as its host is called. */
export function isSiteName(part: string, siteName: string, host: string): boolean {
  const letters = lettersOf(part);
  if (letters === '') return false;
  if (siteName !== '' && letters === lettersOf(siteName)) return true;
  if (letters === lettersOf(host)) return true;
  const name = nameOf(host);
  if (letters.length < MIN_LETTERS || name.length < MIN_LETTERS) return false;
  return (
    name.includes(letters) || (letters.startsWith(name) && letters.length <= name.length * LONGEST)
  );
}

/**
 * Takes the site's name off the end or the start of a title: « Un titre - Le Site » → « Un titre ».
 * Only behind a separator, and only when something is left.
 * @param siteName as the page declares it
 * @param host of the page; a site that declares no name is often called like it
 */
export function stripSiteName(title: string, siteName: string | null, host = ''): string {
  const parts = splitTitle(title);
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length < 2) return title;
  const isName = (part: string) => isSiteName(part, siteName ?? '', host);
  const isDeclared = siteName !== null && lettersOf(last) === lettersOf(siteName);
  if (isDeclared || (isName(last) && !isName(first)))
    return title.slice(0, title.lastIndexOf(last)).replace(AT_END, '');
  if (isName(first) && !isName(last)) return stripStart(title, first);
  return title;
}

/** Takes a text off the start of a title, and what stood between. */
export function stripStart(title: string, start: string): string {
  return title
    .slice(title.indexOf(start) + start.length)
    .replace(AT_START, '')
    .trim();
}
