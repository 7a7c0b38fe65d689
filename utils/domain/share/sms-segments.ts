/** GSM 03.38 basic alphabet and its extension table, 3GPP TS 23.038 §6.2.1. */
const BASIC: ReadonlySet<string> = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
    '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const EXTENSION: ReadonlySet<string> = new Set('\f^{}\\[~]|€');

/** A character that makes the message dearer, at its UTF-16 offset. */
export type CostlyCharacter = { character: string; at: number; why: 'not-gsm' | 'counts-twice' };

export type SmsSegments = {
  encoding: 'GSM-7' | 'UCS-2';
  /** Septets in GSM-7, UTF-16 units in UCS-2. */
  units: number;
  segments: number;
  /** Units still free in the last segment. */
  left: number;
  costly: CostlyCharacter[];
};

/**
 * Counts an SMS as the phone will: 160/153 septets, or 70/67 units once one character is not GSM.
 * A pair that cannot be split (escape and extension, surrogates) moves whole to the next segment.
 */
export function countSms(text: string): SmsSegments {
  const costly = findCostly(text);
  const isGsm = !costly.some(({ why }) => why === 'not-gsm');
  const sizes = isGsm ? Array.from(text, septetsOf) : Array.from(text, c => c.length);
  const [single, multiple] = isGsm ? [160, 153] : [70, 67];
  const units = sizes.reduce((sum, size) => sum + size, 0);
  const shown = isGsm ? costly : costly.filter(({ why }) => why === 'not-gsm');
  const encoding = isGsm ? 'GSM-7' : 'UCS-2';
  if (units <= single) {
    return { encoding, units, segments: units === 0 ? 0 : 1, left: single - units, costly: shown };
  }
  const { segments, used } = pack(sizes, multiple);
  return { encoding, units, segments, left: multiple - used, costly: shown };
}

const septetsOf = (character: string) => (EXTENSION.has(character) ? 2 : 1);

function pack(sizes: readonly number[], capacity: number): { segments: number; used: number } {
  let segments = 1;
  let used = 0;
  for (const size of sizes) {
    if (used + size > capacity) {
      segments += 1;
      used = 0;
    }
    used += size;
  }
  return { segments, used };
}

function findCostly(text: string): CostlyCharacter[] {
  const costly: CostlyCharacter[] = [];
  let at = 0;
  for (const character of text) {
    if (EXTENSION.has(character)) costly.push({ character, at, why: 'counts-twice' });
    else if (!BASIC.has(character)) costly.push({ character, at, why: 'not-gsm' });
    at += character.length;
  }
  return costly;
}

/** What stands for a character outside GSM-7 without changing what is read. */
const SIMPLER: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '‚': "'",
  '‹': "'",
  '›': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '…': '...',
  '–': '-',
  '—': '-',
  '‑': '-',
  '−': '-',
  '•': '-',
  '·': '.',
  œ: 'oe',
  Œ: 'OE',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  '\u200b': '',
  '\u00ad': '',
  '\u2060': '',
  '\ufeff': '',
  '×': 'x',
  '→': '->',
};

/**
 * Writes a text with characters that cost nothing: straight quotes and apostrophes, three dots,
 * letters without the accents GSM-7 lacks (`ç`, `ê`, `œ`…). Addresses, emoji and other scripts stay.
 */
export function simplifyForSms(text: string): string {
  return text
    .split(/(https?:\/\/\S+)/)
    .map((part, index) => (index % 2 === 1 ? part : simplifyWords(part)))
    .join('');
}

function simplifyWords(text: string): string {
  const quoted = text
    .normalize('NFC')
    .replace(/«[ \u00a0\u202f]?/g, '"')
    .replace(/[ \u00a0\u202f]?»/g, '"');
  return Array.from(quoted, simplifyCharacter).join('');
}

function simplifyCharacter(character: string): string {
  if (BASIC.has(character) || EXTENSION.has(character)) return character;
  const simpler = SIMPLER[character];
  if (simpler !== undefined) return simpler;
  const bare = character.normalize('NFD').replace(/\p{Mn}/gu, '');
  return bare !== '' && Array.from(bare).every(letter => BASIC.has(letter)) ? bare : character;
}
