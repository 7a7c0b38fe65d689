import { type Detector, toDatum } from './personal-datum.ts';

/** Letters of French plates since 2009: never I, O or U. */
const LETTER = '[A-HJ-NP-TV-Z]';
const START = String.raw`(?<![\p{L}\p{N}_-])`;
const END = String.raw`(?![\p{L}\p{N}_]|-[\p{L}\p{N}])`;

/** `AB-123-CD`, `AB 123 CD`. */
const CURRENT = new RegExp(
  String.raw`${START}${LETTER}{2}([- \u00a0\u202f])(?!000)\d{3}\1${LETTER}{2}${END}`,
  'gu',
);
/** `1234 AB 75`, the form of before 2009, and `ab123cd`: only where a vehicle is spoken of. */
const DEPARTMENT = '(?:97[1-6]|2[AB]|0[1-9]|[1-8]\\d|9[0-5])';
const UNSURE = [
  new RegExp(
    String.raw`${START}\d{1,4}([ \u00a0\u202f-]?)${LETTER}{2,3}\1${DEPARTMENT}${END}`,
    'gu',
  ),
  new RegExp(String.raw`${START}\d{1,4}-${LETTER}{2,3}-${DEPARTMENT}${END}`, 'giu'),
  new RegExp(String.raw`${START}${LETTER}{2}(-?)\d{3}\1${LETTER}{2}${END}`, 'giu'),
];
const VEHICLE =
  /(?:immatricul|plaque|voiture|véhicule|vehicule|auto\b|bagnole|camion|moto\b|scooter|fourgon|plate\b|license)[^\n]{0,40}$/iu;
const VEHICLE_AFTER =
  /^[^\n]{0,20}(?:immatricul|plaque|voiture|véhicule|vehicule|bagnole|camion|moto\b|scooter)/iu;

/** French licence plates. */
export const findPlates: Detector = text => {
  const unsure = UNSURE.flatMap(expression => Array.from(text.matchAll(expression))).filter(
    ({ 0: found, index }) => isOfVehicle(text, index, index + found.length),
  );
  return [...text.matchAll(CURRENT), ...unsure].map(match => toDatum('plate', match));
};

const isOfVehicle = (text: string, start: number, end: number): boolean =>
  VEHICLE.test(text.slice(Math.max(0, start - 60), start)) ||
  VEHICLE_AFTER.test(text.slice(end, end + 40));
