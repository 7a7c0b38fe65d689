import { type Detector, toDatum } from './personal-datum.ts';

const SPACE = String.raw`[ \t\u00a0\u202f]`;
const LETTER = String.raw`[NSEWO]`;
/** Four decimals are some ten metres: a house. */
const DEGREES = String.raw`[+\-−]?\d{1,3}[.,]\d{4,15}`;

/** `48.8583, 2.2945`; with decimal commas a space, a semicolon or a slash must stand between. */
const DECIMAL_POINTS = String.raw`([+\-−]?\d{1,2}\.\d{4,15})°?${SPACE}?(?:[,;/]${SPACE}?|${SPACE})([+\-−]?\d{1,3}\.\d{4,15})°?`;
const DECIMAL_COMMAS = String.raw`([+\-−]?\d{1,2},\d{4,15})°?(?:${SPACE}?[;/]${SPACE}?|${SPACE})([+\-−]?\d{1,3},\d{4,15})°?`;
const START = String.raw`(?<![\p{L}\p{N}_]|\p{N}[.,])`;
const END = String.raw`(?![\p{L}\p{N}_]|[.,]\p{N})`;

/** A third number makes them a list of figures; `,17z` is how close a map is seen. */
const NO_LIST = String.raw`(?<!\d[.,]\d{3,15}${SPACE}?[,;]${SPACE}?)`;
const NO_MORE = String.raw`(?![\p{L}\p{N}_]|\.\p{N}|${SPACE}?[,;/]?${SPACE}?\d+[.,]\d{3})`;

const PAIRS = [DECIMAL_POINTS, DECIMAL_COMMAS].map(
  pair => new RegExp(`${START}${NO_LIST}(?:geo:)?${pair}${NO_MORE}`, 'giu'),
);

/** `lat 48.8584, lon 2.2945`. */
const NAMED = new RegExp(
  String.raw`(?<!\p{L})lat(?:itude)?${SPACE}?[:=]?${SPACE}?${DEGREES}°?[\s,;&]{1,3}(?:et |and )?(?:lon|lng|long(?:itude)?)${SPACE}?[:=]?${SPACE}?${DEGREES}`,
  'giu',
);

/** `N 48.85837 E 2.29448`, `48.85837° N, 2.29448° E`. */
const LETTERED = new RegExp(
  String.raw`${START}(?:${LETTER}${SPACE}?${DEGREES}°?${SPACE}?[,;/]?${SPACE}?${LETTER}${SPACE}?${DEGREES}°?|${DEGREES}°?${SPACE}?${LETTER}${SPACE}?[,;/]?${SPACE}?${DEGREES}°?${SPACE}?${LETTER})${END}`,
  'gu',
);

/** `48°51'30"N 2°17'40"E`, seconds optional, letters before or after. */
const ANGLE = String.raw`\d{1,3}${SPACE}?[°º]${SPACE}?\d{1,2}(?:[.,]\d+)?${SPACE}?(?:['’′]${SPACE}?(?:\d{1,2}(?:[.,]\d+)?${SPACE}?(?:["”″]|['’′]{2})${SPACE}?)?)?`;
const SEXAGESIMAL = new RegExp(
  String.raw`${START}(?:${ANGLE}${LETTER}${SPACE}?[,;/]?${SPACE}?${ANGLE}${LETTER}|${LETTER}${SPACE}?${ANGLE}[,;/]?${SPACE}?${LETTER}${SPACE}?${ANGLE})`,
  'gu',
);

/** Positions precise enough to find a door. */
export const findPositions: Detector = text => {
  if (!/\d[.,]\d{4}|\d\s?[°º]/.test(text)) return [];
  const pairs = PAIRS.flatMap(pair => Array.from(text.matchAll(pair))).filter(
    ([, latitude = '', longitude = '']) => size(latitude) <= 90 && size(longitude) <= 180,
  );
  const others = [NAMED, LETTERED, SEXAGESIMAL].flatMap(shape => Array.from(text.matchAll(shape)));
  return [...pairs, ...others].map(match => toDatum('gps', match));
};

const size = (degrees: string): number => Number(degrees.replace(',', '.').replace(/^[+\-−]/, ''));
