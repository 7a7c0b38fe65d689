/** Digits of a national number behind its calling code, the trunk 0 left out. */
export type NationalLength = { readonly least: number; readonly most: number };

const exactly = (count: number): NationalLength => ({ least: count, most: count });

/** Countries whose lengths are known. Source: ITU-T E.164 national numbering plans. */
const LENGTHS: Readonly<Record<string, NationalLength>> = {
  1: exactly(10),
  7: exactly(10),
  27: exactly(9),
  30: exactly(10),
  31: exactly(9),
  32: { least: 8, most: 9 },
  33: exactly(9),
  34: exactly(9),
  36: { least: 8, most: 9 },
  39: { least: 6, most: 11 },
  40: exactly(9),
  41: exactly(9),
  44: { least: 9, most: 10 },
  45: exactly(8),
  46: { least: 7, most: 10 },
  47: exactly(8),
  48: exactly(9),
  49: { least: 7, most: 12 },
  212: exactly(9),
  213: { least: 8, most: 9 },
  216: exactly(8),
  221: exactly(9),
  223: exactly(8),
  224: { least: 8, most: 9 },
  225: { least: 8, most: 10 },
  226: exactly(8),
  227: exactly(8),
  228: exactly(8),
  229: { least: 8, most: 10 },
  237: exactly(9),
  241: { least: 7, most: 8 },
  242: exactly(9),
  243: exactly(9),
  261: exactly(9),
  262: exactly(9),
  269: exactly(7),
  351: exactly(9),
  352: { least: 6, most: 11 },
  353: { least: 7, most: 9 },
  376: { least: 6, most: 9 },
  377: { least: 8, most: 9 },
  508: { least: 6, most: 9 },
  590: exactly(9),
  594: exactly(9),
  596: exactly(9),
  687: exactly(6),
  689: { least: 6, most: 8 },
};

const OTHER: NationalLength = { least: 6, most: 12 };

/** Source: ITU-T E.164 list of assigned codes; the zones give how many digits a code has. */
const CODE =
  /^(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|2[1-689]\d|3[578]\d|42\d|5[09]\d|6[789]\d|8[0578]\d|9[679]\d)/;

/** The calling code a number starts with and the lengths behind it; null when no country has it. */
export const readCallingCode = (
  digits: string,
): { readonly code: string; readonly length: NationalLength } | null => {
  const code = CODE.exec(digits)?.[0];
  return code === undefined ? null : { code, length: LENGTHS[code] ?? OTHER };
};
