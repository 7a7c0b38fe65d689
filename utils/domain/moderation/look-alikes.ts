/**
 * Small letters of other alphabets by the Latin letter they are taken for (a choice of Unicode's
 * confusables, UTS #39, for the letters a reader of Latin cannot tell apart at reading speed).
 */
const BY_LATIN: Readonly<Record<string, string>> = {
  a: 'аαɑᴀ',
  b: 'вьβƅʙ',
  c: 'сϲᴄ',
  d: 'ԁᴅɗ',
  e: 'еєэεҽᴇɛ',
  f: 'ƒғꜰ',
  g: 'ɡցɢ',
  h: 'һнհʜ',
  i: 'іιӏɪɩ',
  j: 'јϳᴊ',
  k: 'кκᴋ',
  l: 'ⅼʟ',
  m: 'мᴍ',
  n: 'пηոɴи',
  o: 'оοσօᴏө',
  p: 'рρᴘ',
  q: 'ԛգ',
  r: 'гʀᴦя',
  s: 'ѕꜱʂ',
  t: 'тτᴛ',
  u: 'υսᴜцμ',
  v: 'νѵᴠ',
  w: 'ѡԝωшᴡ',
  x: 'хχ',
  y: 'уγүʏ',
  z: 'ᴢʐ',
};

/** The Latin letter a small letter of another alphabet is taken for. */
export const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  Object.entries(BY_LATIN).flatMap(([latin, others]) =>
    Array.from(others, other => [other, latin] as const),
  ),
);

/** Digits and signs by the letters they stand for in leetspeak, the usual one first. */
export const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'il',
  '2': 'z',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'g',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '€': 'e',
  '£': 'l',
  '!': 'i',
  '|': 'il',
  '+': 't',
  '#': 'h',
  '(': 'c',
};
