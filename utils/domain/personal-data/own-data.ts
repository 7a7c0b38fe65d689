import { digitsOf, type PersonalDataKind } from './personal-datum.ts';

/** What is known to be the reader's own; empty strings are nothing. */
export type OwnData = {
  readonly email: string;
  /** Numbers, addresses and the like the reader said are theirs, as they write them. */
  readonly others?: readonly string[];
};

/** Whether a datum found in a text is one the reader gave as their own, however it is written. */
export const isMine = (kind: PersonalDataKind, found: string, own: OwnData): boolean => {
  const wanted = comparable(kind, found);
  return [own.email, ...(own.others ?? [])].some(
    value => value.trim() !== '' && comparable(kind, value) === wanted,
  );
};

const comparable = (kind: PersonalDataKind, value: string): string => {
  if (kind === 'phone') return comparablePhone(value);
  const plain = decodeAt(value).normalize('NFKC').toLowerCase();
  return kind === 'email' ? withoutTag(plain.trim()) : plain.replace(/[^\p{L}\p{N}]+/gu, '');
};

/** An address found in a link may still be escaped. */
const decodeAt = (value: string): string => value.replace(/%(?:25)*40/gi, '@');

/** `jean+lemonde@example.org` reaches the same person as `jean@example.org`. */
const withoutTag = (address: string): string => address.replace(/\+[^@]*(?=@)/, '');

/** National and international writings end alike; nine digits tell people apart. */
const comparablePhone = (value: string): string => digitsOf(value).slice(-9);
