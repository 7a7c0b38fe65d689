import type { FindingKind } from './finding.ts';
import { isJoiningLetter, isVirama } from './joining-scripts.ts';
import { HAS_EMOJI_VARIANT, HAS_STANDARD_VARIANT } from './standard-variants.ts';

/** Every character that may have to go; most texts hold none. */
export const SUSPECT =
  /[\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\uFFF9-\uFFFB\u{1D173}-\u{1D17A}\u2028\u2029\p{Cs}]|(?![\t\n])\p{Cc}/gu;

export type Judgement = { readonly kind: FindingKind; readonly replacement: string };

const gone = (kind: FindingKind): Judgement => ({ kind, replacement: '' });

/**
 * Whether one suspect character stays, and what becomes of it: null when it has its reason to be
 * where it is. Direction marks need their whole line and are not judged here.
 */
export const judgeCharacter = (
  text: string,
  index: number,
  character: string,
): Judgement | null => {
  const code = character.codePointAt(0) ?? 0;
  if (code === 0x200d) return isMeantJoiner(text, index) ? null : gone('invisible');
  if (code === 0x200c) return isMeantNonJoiner(text, index) ? null : gone('invisible');
  if (isVariationSelector(code))
    return isMeantVariation(characterBefore(text, index), code) ? null : gone('variation-selector');
  if (code >= 0xe0000 && code <= 0xe007f) return isInFlag(text, index) ? null : gone('tags');
  if (code >= 0xd800 && code <= 0xdfff) return { kind: 'control', replacement: '\uFFFD' };
  if (LINE_ENDS.test(character)) return judgeLineEnd(text, index, character);
  if (/\p{Cc}|\p{Noncharacter_Code_Point}/u.test(character)) return gone('control');
  return gone('invisible');
};

const LINE_ENDS = /[\r\v\f\u0085\u2028\u2029]/;

const judgeLineEnd = (text: string, index: number, character: string): Judgement => {
  const isHalf = character === '\r' && text[index + 1] === '\n';
  return { kind: 'line-break', replacement: isHalf ? '' : '\n' };
};

const isVariationSelector = (code: number): boolean =>
  (code >= 0xfe00 && code <= 0xfe0f) ||
  (code >= 0xe0100 && code <= 0xe01ef) ||
  (code >= 0x180b && code <= 0x180f);

/** One selector after a base that has such a variant; a second one can only carry hidden data. */
const isMeantVariation = (base: string, code: number): boolean => {
  if (code === 0xfe0e || code === 0xfe0f) return HAS_EMOJI_VARIANT.test(base);
  if (code >= 0x180b && code <= 0x180f)
    return /^\p{Script=Mongolian}$/u.test(base) && /\p{L}/u.test(base);
  if (code <= 0xfe02 || code >= 0xe0100)
    return /^\p{Ideographic}$/u.test(base) || (code <= 0xfe01 && HAS_STANDARD_VARIANT.test(base));
  return false;
};

/** Between two pictures, at a sign that silences a vowel, or at a letter that joins. */
const isMeantJoiner = (text: string, index: number): boolean => {
  const before = characterBefore(text, index);
  const after = characterAt(text, index + 1);
  if (isVirama(before) || isVirama(after)) return true;
  if (isJoiningLetter(letterBefore(text, index)) || isJoiningLetter(after)) return true;
  return PICTURE.test(after) && PICTURE.test(pictureBefore(text, index));
};

const isMeantNonJoiner = (text: string, index: number): boolean => {
  if (isVirama(characterBefore(text, index))) return true;
  return (
    isJoiningLetter(letterBefore(text, index)) && isJoiningLetter(characterAt(text, index + 1))
  );
};

const PICTURE = /^\p{Extended_Pictographic}$/u;

/** The picture a selector or a skin tone before `index` belongs to. */
const pictureBefore = (text: string, index: number): string => {
  const before = characterBefore(text, index);
  return before === '\uFE0F' || /^\p{Emoji_Modifier}$/u.test(before)
    ? characterBefore(text, index - before.length)
    : before;
};

/** The letter under the vowel marks before `index`. */
const letterBefore = (text: string, index: number): string => {
  let place = index;
  for (let steps = 0; steps < 8; steps++) {
    const before = characterBefore(text, place);
    if (!/^\p{M}$/u.test(before)) return before;
    place -= before.length;
  }
  return '';
};

const FLAG = /\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{3,6}\u{E007F}/gu;
const LONGEST_FLAG = 16;

/** Whether the tag character at `index` is part of a flag such as that of Scotland. */
const isInFlag = (text: string, index: number): boolean => {
  const from = Math.max(0, index - LONGEST_FLAG);
  const near = text.slice(from, index + LONGEST_FLAG);
  return Array.from(near.matchAll(FLAG)).some(flag => {
    const start = from + flag.index;
    return start < index && index < start + flag[0].length;
  });
};

const characterAt = (text: string, index: number): string => {
  const code = text.codePointAt(index);
  return code === undefined ? '' : String.fromCodePoint(code);
};

const characterBefore = (text: string, index: number): string => {
  const last = text[index - 1] ?? '';
  return /[\udc00-\udfff]/.test(last) && index > 1 ? characterAt(text, index - 2) : last;
};
