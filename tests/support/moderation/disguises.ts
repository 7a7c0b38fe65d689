/** Ways to write a word so that people read it and lists do not know it. */
export const DISGUISES: Readonly<Record<string, (word: string) => string>> = {
  leetspeak: word =>
    word.replace(
      /[aeios]/giu,
      letter => ({ a: '4', e: '3', i: '1', o: '0', s: '5' })[letter.toLowerCase()] ?? letter,
    ),
  spaces: word => Array.from(word).join(' '),
  dots: word => Array.from(word).join('.'),
  'look-alikes': word =>
    word.replace(
      /[aceopx]/gu,
      letter => ({ a: 'а', c: 'с', e: 'е', o: 'о', p: 'р', x: 'х' })[letter] ?? letter,
    ),
  'zero-width': word => Array.from(word).join('\u200b'),
  stretched: word => word.replace(/[aeiou]/iu, letter => letter.repeat(4)),
  'one star': word => (word.length < 4 ? word : `${word.charAt(0)}*${word.slice(2)}`),
  'full-width': word =>
    word.replace(/[!-~]/gu, letter => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0)),
  accents: word =>
    Array.from(word, letter => (/[a-z]/iu.test(letter) ? `${letter}\u0301` : letter)).join(''),
};

/** Disguises the stretches of a text that weighed most, at most `most` of them. */
export const disguise = (
  text: string,
  words: readonly { readonly from: number; readonly to: number }[],
  write: (word: string) => string,
  most = 3,
): string => {
  let disguised = text;
  for (const { from, to } of words.slice(0, most).toSorted((a, b) => b.from - a.from)) {
    const stretch = text.slice(from, to).replace(/\p{L}+/gu, word => write(word));
    disguised = disguised.slice(0, from) + stretch + disguised.slice(to);
  }
  return disguised;
};
