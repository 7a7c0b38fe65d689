import { LOOK_ALIKES } from './look-alikes.ts';

/** A text in plain small letters, and where each of them stands in the text it was made of. */
export type FoldedText = {
  readonly folded: string;
  /** UTF-16 offset into the original of every character of `folded`, and of its end. */
  readonly offsets: readonly number[];
};

/** Letters that Unicode does not take apart. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '´': "'",
  '`': "'",
};

const DROPPED = /[\p{M}\p{Default_Ignorable_Code_Point}]/gu;

/** What a character folds to never changes: few different ones come in a thread. */
const known = new Map<string, string>();
const MOST_KNOWN = 4096;

const foldCharacter = (character: string): string => {
  const cached = known.get(character);
  if (cached !== undefined) return cached;
  let plain = '';
  for (const part of character.normalize('NFKD').replace(DROPPED, '').toLowerCase())
    plain += WHOLE_LETTERS[part] ?? LOOK_ALIKES.get(part) ?? part;
  plain = plain.normalize('NFKD').replace(DROPPED, '');
  if (known.size < MOST_KNOWN) known.set(character, plain);
  return plain;
};

/**
 * Takes away what only changes the look of letters: case, accents, marks, characters nobody sees,
 * full-width and styled letters (NFKD), letters of other alphabets that look Latin.
 */
export const foldLetters = (text: string): FoldedText => {
  const offsets: number[] = [];
  let folded = '';
  for (let at = 0; at < text.length;) {
    const code = text.codePointAt(at) ?? 0;
    const width = code > 0xffff ? 2 : 1;
    const plain =
      code < 0x80
        ? code >= 0x41 && code <= 0x5a
          ? String.fromCharCode(code + 0x20)
          : code === 0x60
            ? "'"
            : String.fromCharCode(code)
        : foldCharacter(text.slice(at, at + width));
    for (let index = 0; index < plain.length; index++) offsets.push(at);
    folded += plain;
    at += width;
  }
  offsets.push(text.length);
  return { folded, offsets };
};
