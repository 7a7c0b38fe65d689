const LEFT_TO_RIGHT = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}+/]/u;
const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/**
 * Fills the placeholders of a sentence, `{name}`. What runs the other way than the sentence (a Latin name
 * in Arabic, an Arabic one in English) is put between U+2068 and U+2069, so that it turns neither itself
 * nor the signs around (UAX 9, 2.4.2): for sentences that are read, not for text that goes on elsewhere.
 * @param direction - of the sentence
 * @returns takes a sentence and the values by name; a placeholder without a value stays as it is
 */
export function fillerFor(
  direction: 'ltr' | 'rtl',
): (text: string, params?: Record<string, string>) => string {
  const other = direction === 'rtl' ? LEFT_TO_RIGHT : RIGHT_TO_LEFT;
  const isolate = (value: string) => (other.test(value) ? `\u2068${value}\u2069` : value);
  return (text, params = {}) =>
    text.replaceAll(/\{(\w+)\}/gu, (whole, name: string) => {
      const value = params[name];
      return value === undefined ? whole : isolate(value);
    });
}
