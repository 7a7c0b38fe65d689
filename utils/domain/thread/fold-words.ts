/** Letters a reader does not tell apart when looking for a word: « Œuvre » and « oeuvre ». */
const JOINED: Record<string, string> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};

const JOINED_LETTERS = new RegExp(`[${Object.keys(JOINED).join('')}]`, 'gu');

/** A text as words are looked for in it: no accents, no capitals, one kind of apostrophe and of space. */
export function foldWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u200B-\u200D\u00AD\u2060]/gu, '')
    .toLowerCase()
    .replace(JOINED_LETTERS, letter => JOINED[letter] ?? letter)
    .replace(/[’ʼ`´]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim();
}
