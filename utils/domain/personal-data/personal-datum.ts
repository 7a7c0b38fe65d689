/** Sorts of data that name, locate or rob a person when everybody can read them. */
export type PersonalDataKind =
  'email' | 'phone' | 'iban' | 'card' | 'nir' | 'ssn' | 'ip' | 'gps' | 'address' | 'plate';

/** One datum in a text; `start` and `end` are UTF-16 offsets, `end` excluded. */
export type PersonalDatum = {
  readonly kind: PersonalDataKind;
  readonly start: number;
  readonly end: number;
  /** `low`: written to be hard to harvest, or an address of an office rather than of a person. */
  readonly weight: 'normal' | 'low';
};

/** Language of the page, BCP 47: it decides which national forms of phone numbers are looked for. */
export type Detector = (text: string, language: string) => PersonalDatum[];

/** A datum of normal weight that spans a whole match. */
export const toDatum = (
  kind: PersonalDataKind,
  { 0: found, index: start }: { readonly 0: string; readonly index: number },
  weight: PersonalDatum['weight'] = 'normal',
): PersonalDatum => ({ kind, start, end: start + found.length, weight });

/** What people put between the groups of a number: space, no-break spaces, dot, dash. */
export const GAP = String.raw`[ \u00a0\u202f\u2009.\-\u2010\u2011]`;

/** The digits of a number, without what stands between them. */
export const digitsOf = (text: string): string => text.replace(/\D/g, '');
