/** Scripts written without spaces: a word is taken for two characters. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** How many words a text has; two characters count for a word in scripts that write none apart. */
export function countWords(text: string): number {
  const characters = text.match(UNSPACED)?.length ?? 0;
  const words = text.replace(UNSPACED, ' ').match(WORD)?.length ?? 0;
  return words + Math.ceil(characters / 2);
}

/** Words an adult reads in a minute, silently: 238 (Brysbaert 2019, Journal of Memory and Language 109). */
const WORDS_A_MINUTE = 238;

/** How long an article takes to read, in whole minutes, one at least. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}
