import { foldText } from './fold-text.ts';

/** Letters typed one after another; a pause begins a new word. */
export type Typed = { letters: string; at: number };

export const nothingTyped: Typed = { letters: '', at: 0 };

/** Between two letters of a word, in milliseconds. */
const PAUSE = 700;

/**
 * Takes one more key. @param at - when it was pressed, in milliseconds since anything
 * @returns null for a key that writes no letter
 */
export function typeLetter(before: Typed, key: string, at: number): Typed | null {
  const isLetter = Array.from(key).length === 1 && /[\p{L}\p{N}]/u.test(key);
  if (!isLetter) return null;
  const isSameWord = before.letters !== '' && at - before.at <= PAUSE;
  return { letters: (isSameWord ? before.letters : '') + foldText(key), at };
}

/**
 * Where the focus goes: to the next name that begins with what is typed. One letter, also when it is
 * pressed again and again, walks on from where the focus is; a word may name where it is already.
 * @returns `from` itself when no name begins so
 */
export function findTyped(names: readonly string[], letters: string, from: number): number {
  const isOneLetter = new Set(letters).size === 1;
  const wanted = isOneLetter ? letters.slice(0, 1) : letters;
  const first = isOneLetter ? from + 1 : from;
  const steps = Array.from(names, (_, step) => (first + step) % names.length);
  return steps.find(index => foldText(names[index] ?? '').startsWith(wanted)) ?? from;
}
