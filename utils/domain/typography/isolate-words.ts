const LEFT_TO_RIGHT = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}+/]/u;
const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/**
 * What fills a placeholder and runs the other way (a Latin name in Arabic, an Arabic one in English) is
 * put between U+2068 and U+2069, so that it turns neither itself nor the signs around (UAX 9, 2.4.2).
 * @param direction - of the sentence
 * @returns takes a value, gives it as it may stand in the sentence
 */
export function isolatorFor(direction: 'ltr' | 'rtl'): (value: string) => string {
  const other = direction === 'rtl' ? LEFT_TO_RIGHT : RIGHT_TO_LEFT;
  return value => (other.test(value) ? `\u2068${value}\u2069` : value);
}
