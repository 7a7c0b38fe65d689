import { findLinks } from '../links/find-links.ts';

/** What typography must leave as it is, and what merely stands between words. */
export type ProtectedText = {
  /** The text with one mask character for each protected passage. */
  readonly masked: string;
  readonly restore: (masked: string) => string;
};

/** Code first, since what is inside it is nothing else; then tags, addresses, ends of wiki links. */
const PASSAGES =
  /```[^]*?(?:```|$)|<(code|pre|kbd|samp|tt)\b[^>]*>[^]*?<\/\1>|\[(code)\][^]*?\[\/\2\]|`[^`\n]+`|@@[^@\n]+@@|<\/?[a-z][^<>]*>|\[\/?[a-z*]{1,9}(?:=[^\]\n]*)?\]|\]\([^()\s]*\)|->[^\]\s]+\]|\|[^|\]\s]+\]|&#?\w+;|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/giu;

/** Old smilies are typed as they are. */
const SMILIES = /(?<=^|\s)[:;=8x]'?-?[()[\]DPpOo|/\\*](?=$|[\s.,!?])|<3/g;

/** First and last of a range nobody assigns (Unicode private use). */
const FIRST_MASK = 0xe000;
const LAST_MASK = 0xf8ff;

/** Hides links, code, tags, e-mail addresses and smilies behind a character the text does not hold. */
export const protectPassages = (text: string): ProtectedText => {
  const mask = chooseMask(text);
  if (mask === null) return { masked: '', restore: () => text };
  const spans = spansOf(text);
  const hidden: string[] = [];
  let masked = '';
  let place = 0;
  for (const { start, end } of spans) {
    if (start < place) continue;
    masked += text.slice(place, start) + mask;
    hidden.push(text.slice(start, end));
    place = end;
  }
  masked += text.slice(place);
  return {
    masked,
    restore: changed => {
      let next = 0;
      return changed.replaceAll(mask, () => hidden[next++] ?? '');
    },
  };
};

/** Null when the text holds every private character there is: then all of it is protected. */
const chooseMask = (text: string): string | null => {
  for (let code = FIRST_MASK; code <= LAST_MASK; code++) {
    const mask = String.fromCharCode(code);
    if (!text.includes(mask)) return mask;
  }
  return null;
};

const spansOf = (text: string): { readonly start: number; readonly end: number }[] => {
  const passages = [...text.matchAll(PASSAGES), ...text.matchAll(SMILIES)].map(
    ({ 0: found, index }) => ({ start: index, end: index + found.length }),
  );
  return [...findLinks(text), ...passages].toSorted((a, b) => a.start - b.start || b.end - a.end);
};
