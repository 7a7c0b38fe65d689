/**
 * Stands in for the package `entities` in the one function markdown-it calls (an alias in wxt.config.ts):
 * the names HTML gives to characters are in the browser already, 13 kB of the preview less.
 */

/**
 * What a character reference stands for; as it came where it stands for nothing.
 * @param reference - one alone, as markdown-it found it: `&`, letters, figures or `#`, `;`
 */
export function decodeHTMLStrict(reference: string): string {
  // In a paragraph, because a document drops white space before its first words.
  const { body } = new DOMParser().parseFromString(`<p>${reference}`, 'text/html');
  const decoded = body.textContent;
  // HTML reads `&notit;` as `&not;`, then `it;`: a name that is not known whole is none.
  return decoded.endsWith(';') && decoded !== ';' ? reference : decoded;
}
