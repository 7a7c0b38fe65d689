import { ENTITY_CODE_POINTS } from './entity-names.ts';

/** What Windows-1252 shows for the numbers 128 to 159, which mean nothing in Unicode; 0: nothing. */
const WINDOWS_1252 = [
  8364, 0, 8218, 402, 8222, 8230, 8224, 8225, 710, 8240, 352, 8249, 338, 0, 381, 0, 0, 8216, 8217,
  8220, 8221, 8226, 8211, 8212, 732, 8482, 353, 8250, 339, 0, 382, 376,
];

/** WordPress' `convert_invalid_entities`: `&#128;` to `&#159;` become what their author meant. */
export const repairWindowsReferences = (text: string): string =>
  text.replace(/&#(1[2-5]\d);/g, (reference, digits: string) => {
    const meant = WINDOWS_1252[Number(digits) - 128];
    if (meant === undefined) return reference;
    return meant === 0 ? '' : `&#${meant};`;
  });

const isValidCodePoint = (code: number): boolean =>
  code === 0x9 ||
  code === 0xa ||
  code === 0xd ||
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  (code >= 0x10000 && code <= 0x10ffff);

const REFERENCE =
  /&(?:([A-Za-z]{2,8}\d{0,2})|#(\d{1,7}|0+\d{1,7})|#[xX]([0-9A-Fa-f]{1,6}|0+[0-9A-Fa-f]{1,6}));|&/g;

/**
 * WordPress' `wp_kses_normalize_entities`: every `&` that does not start a reference WordPress
 * knows becomes `&amp;`; numbers lose their leading zeros, but keep three digits.
 */
export const normalizeReferences = (text: string): string =>
  text.includes('&')
    ? text.replace(REFERENCE, (found, name?: string, decimal?: string, hexadecimal?: string) => {
        if (name !== undefined && ENTITY_CODE_POINTS.has(name)) return found;
        if (decimal !== undefined && isValidCodePoint(Number(decimal)))
          return `&#${withoutLeadingZeros(decimal).padStart(3, '0')};`;
        if (hexadecimal !== undefined && isValidCodePoint(Number.parseInt(hexadecimal, 16)))
          return `&#x${withoutLeadingZeros(hexadecimal)};`;
        return `&amp;${found.slice(1)}`;
      })
    : text;

const withoutLeadingZeros = (digits: string): string => digits.replace(/^0+/, '');

/** Characters for the references `normalizeReferences` leaves in a text. */
export const decodeReferences = (text: string): string =>
  text.replace(
    /&(?:(\w+)|#(\d+)|#[xX]([\dA-Fa-f]+));/g,
    (found, name?: string, decimal?: string, hexadecimal?: string) => {
      const code =
        name === undefined
          ? Number.parseInt(decimal ?? hexadecimal ?? '', decimal === undefined ? 16 : 10)
          : ENTITY_CODE_POINTS.get(name);
      return code !== undefined && isValidCodePoint(code) ? String.fromCodePoint(code) : found;
    },
  );

const MARKUP_CHARACTERS: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#039;',
};

/** WordPress' `esc_html`: the references already there are kept. */
export const escapeHtml = (text: string): string =>
  normalizeReferences(text).replace(/[<>"']/g, character => MARKUP_CHARACTERS[character] ?? '');
