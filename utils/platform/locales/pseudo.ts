import type { Messages } from './messages.ts';

/** Letters that read alike, so that a developer still understands. */
const ACCENTED: Record<string, string> = Object.fromEntries(
  Array.from('aàeéiîoöuûcçnñsšyýAÀEÉIÎOÖUÛCÇNÑSŠYÝ'.matchAll(/(.)(.)/gu), ([, plain, accented]) => [
    plain,
    accented,
  ]),
);

/** Right-to-left override and its end: Latin letters that behave like Arabic ones. */
const [RLO, PDF] = ['\u202e', '\u202c'];

/**
 * A text as a longer, accented language would have it: brackets show where it was cut, and what has no
 * accent came from no locale file. Placeholders stay.
 * @param text - English
 */
export function pseudoText(text: string): string {
  const parts = text.split(/(\{\w+\})/u);
  const accented = parts.map((part, index) =>
    index % 2 === 1 ? part : part.replaceAll(/\p{L}/gu, letter => ACCENTED[letter] ?? letter),
  );
  return `[${accented.join('')} ${padding(text)}]`;
}

/** Short texts grow most when they are translated: by two thirds under 20 signs, by two fifths above. */
function padding(text: string): string {
  const growth = text.length < 20 ? 0.66 : 0.4;
  return 'ôñé '.repeat(Math.ceil((text.length * growth) / 4)).trim();
}

/** Every message of a language as a pseudo-language has it. */
export function pseudoMessages(messages: Messages, direction: 'ltr' | 'rtl'): Messages {
  const change = (text: string) =>
    direction === 'ltr' ? pseudoText(text) : `${RLO}${pseudoText(text)}${PDF}`;
  return mapTexts(messages, change) as Messages;
}

function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  return Object.fromEntries(
    Object.entries(value as object).map(([key, inner]) => [key, mapTexts(inner, change)]),
  );
}
