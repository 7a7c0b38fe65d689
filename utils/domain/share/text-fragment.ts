/** A passage of a page, in the page's own code points (WICG scroll-to-text-fragment). */
export type TextDirective = {
  prefix?: string;
  textStart: string;
  textEnd?: string;
  suffix?: string;
};

const LONGEST_TERM = 1000;

/** Reads what a page's script gave back; anything else is no passage. */
export function parseTextDirective(value: unknown): TextDirective | null {
  if (typeof value !== 'object' || value === null) return null;
  const { prefix, textStart, textEnd, suffix } = value as Record<string, unknown>;
  if (!isTerm(textStart)) return null;
  return {
    ...(isTerm(prefix) && { prefix }),
    textStart,
    ...(isTerm(textEnd) && { textEnd }),
    ...(isTerm(suffix) && { suffix }),
  };
}

const isTerm = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_TERM;

/** Also the characters `encodeURIComponent` leaves: a raw `-` keeps Chromium from matching (share-links.md §7). */
function encodeTerm(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[-!'()*.~_]/g,
    character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/**
 * The directive without its `:~:`.
 * @example writeTextDirective({ textStart: 'peut-être' }) // 'text=peut%2D%C3%AAtre'
 */
export function writeTextDirective({ prefix, textStart, textEnd, suffix }: TextDirective): string {
  const terms = [
    prefix ? `${encodeTerm(prefix)}-` : '',
    encodeTerm(textStart),
    textEnd ? encodeTerm(textEnd) : '',
    suffix ? `-${encodeTerm(suffix)}` : '',
  ];
  return `text=${terms.filter(Boolean).join(',')}`;
}

/** The address of a passage: an older directive goes, the fragment of a single-page site stays. */
export function linkToPassage(url: string, directive: TextDirective): string {
  const bare = withoutDirective(url);
  return `${bare}${bare.includes('#') ? '' : '#'}:~:${writeTextDirective(directive)}`;
}

/** The address without a text directive. */
export function withoutDirective(url: string): string {
  const at = url.indexOf(':~:');
  return at < 0 || !url.slice(0, at).includes('#') ? url : url.slice(0, at).replace(/#$/, '');
}
