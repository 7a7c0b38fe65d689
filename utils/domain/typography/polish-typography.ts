import { protectPassages } from './protect-passages.ts';

/** Languages whose typography Causerie can write. */
export type PolishLanguage = 'fr' | 'en';

const NARROW = '\u202f';
const NO_BREAK = '\u00a0';
/** Ordinary and no-break spaces, never line feeds. */
const SPACE = '[ \\u00a0\\u202f\\u2009]';

/**
 * Writes a text in the typography of its language: quotation marks, apostrophes, ellipses, dashes,
 * and the narrow no-break spaces of French (Imprimerie nationale). Only on the reader's request;
 * links, code, tags and smilies stay as they are. Polishing twice is polishing once.
 *
 * @example polishTypography('"Vraiment?"', 'fr') // '« Vraiment ? »' with narrow no-break spaces
 */
export const polishTypography = (text: string, language: PolishLanguage): string => {
  const { masked, restore } = protectPassages(text);
  const common = masked
    .replace(/(?<!\.)\.{3}(?!\.)/g, '…')
    .replace(/(?<=\S[ \u00a0])--?(?=[ \u00a0]\S)/g, '–')
    .replace(/(?<=[\p{L}\p{N}])--(?=\p{L})/gu, '—')
    .replace(/(?<=[\p{L}\p{N}])'(?=\p{L})/gu, '’');
  return restore(language === 'fr' ? polishFrench(common) : polishEnglish(common));
};

const polishFrench = (text: string): string =>
  mapParagraphs(text, paragraph =>
    pairQuotes(paragraph, paragraph.includes('«') ? ['“', '”'] : [`«${NARROW}`, `${NARROW}»`]),
  )
    .replace(new RegExp(`«${SPACE}*(?=[^\\s»])`, 'g'), `«${NARROW}`)
    .replace(new RegExp(`(?<=[^\\s«])${SPACE}*»`, 'g'), `${NARROW}»`)
    .replace(
      new RegExp(`(?<=[\\p{L}\\p{N})»”"’…])${SPACE}?(?=[!?;]+(?:[\\s)»”"…]|$))`, 'gu'),
      NARROW,
    )
    .replace(new RegExp(`(?<=[\\p{L}\\p{N})»”"’…])${SPACE}?(?=:(?:\\s|$))`, 'gu'), NO_BREAK)
    .replace(new RegExp(`(?<=\\d)${SPACE}(?=[%‰€$£°])`, 'g'), NARROW)
    .replace(
      new RegExp(
        `(?<=\\b\\d{1,3}(?:${SPACE}\\d{3}){0,4})${SPACE}(?=\\d{3}(?:${SPACE}\\d{3}){0,4}(?!${SPACE}?\\d))`,
        'g',
      ),
      NARROW,
    )
    .replace(
      new RegExp(`(?<=(?:^|[\\s(])(?:M\\.|MM\\.|Mme|Mlle|Dr|n°))${SPACE}(?=[\\p{Lu}\\d])`, 'gu'),
      NO_BREAK,
    );

const polishEnglish = (text: string): string =>
  mapParagraphs(text, paragraph => curlSingles(pairQuotes(paragraph, ['“', '”'])));

const mapParagraphs = (text: string, change: (paragraph: string) => string): string =>
  text
    .split(/(\n[ \t]*\n)/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');

/**
 * Straight marks open and close in turn. Where they do not come in pairs, or one stands apart from
 * its word, nobody can tell what is meant (inches, seconds): the paragraph stays as typed.
 */
const pairQuotes = (paragraph: string, [open, close]: readonly [string, string]): string => {
  const places = Array.from(paragraph.matchAll(/"/g), ({ index }) => index);
  if (places.length === 0 || places.length % 2 === 1) return paragraph;
  const isPaired = places.every((place, turn) =>
    turn % 2 === 0
      ? /[^\s]/.test(paragraph.charAt(place + 1)) &&
        !/[\p{L}\p{N}]/u.test(paragraph.charAt(place - 1))
      : /[^\s]/.test(paragraph.charAt(place - 1)) &&
        !/[\p{L}\p{N}]/u.test(paragraph.charAt(place + 1)),
  );
  if (!isPaired) return paragraph;
  let turn = 0;
  return paragraph.replace(/"/g, () => (turn++ % 2 === 0 ? open : close));
};

const curlSingles = (paragraph: string): string =>
  paragraph
    .replace(/(?<=^|[\s([“])'(\S(?:[^'\n]*[^\s'])?)'(?=$|[\s.,;:!?)\]”])/g, '‘$1’')
    .replace(/(?<=[\p{L}\p{N}])'/gu, '’');
