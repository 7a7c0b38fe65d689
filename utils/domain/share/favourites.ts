import type { Messenger } from './messenger.ts';
import { messengerOf } from './messengers.ts';
import { normalizePhone } from './phone-number.ts';

/** Somebody the reader often shares with. `address` is a number in E.164, or an id in the messenger's own form. */
export type Favourite = { id: string; messenger: string; name: string; address: string };

export const MOST_FAVOURITES = 20;
const LONGEST_NAME = 60;

type RecipientKind = 'phone' | 'email' | 'telegram' | 'threema';

/** The messengers that can be told whom to write to (share-links.md §2, §3), and by what. */
const RECIPIENTS: Readonly<Record<string, RecipientKind>> = {
  whatsapp: 'phone',
  sms: 'phone',
  telegram: 'telegram',
  threema: 'threema',
  email: 'email',
  gmail: 'email',
  outlook: 'email',
  deltachat: 'email',
  xmpp: 'email',
};

/** What a recipient is named by; null where the messenger asks for itself. */
export function recipientKindOf(messengerId: string): RecipientKind | null {
  return RECIPIENTS[messengerId] ?? null;
}

/** Messengers a favourite can be made for, in the order of their table. */
export function messengersWithRecipients(): Messenger[] {
  return Object.keys(RECIPIENTS).flatMap(id => messengerOf(id) ?? []);
}

/**
 * A number or an id as people write it, in the form that is kept.
 * @param country - ISO 3166 code a national number is read in; empty for none
 * @returns null when the messenger could not write to it
 */
export function parseRecipient(messengerId: string, typed: string, country: string): string | null {
  const text = typed.trim();
  switch (recipientKindOf(messengerId)) {
    case 'phone':
      return normalizePhone(text, country)?.e164 ?? null;
    case 'email':
      return /^[^\s@,;:?&#%"<>()]{1,64}@[^\s@,;:?&#%"<>()]+\.[^\s@,;:?&#%"<>().]{2,}$/u.test(text)
        ? text
        : null;
    case 'telegram':
      return /^(?:@|(?:https?:\/\/)?t\.me\/)?(\w{4,32})$/iu.exec(text)?.[1] ?? null;
    case 'threema':
      return /^[A-Z0-9]{8}$/u.test(text.toUpperCase()) ? text.toUpperCase() : null;
    case null:
      return null;
  }
}

/** How the messenger's link names a favourite: WhatsApp takes the number without its plus. */
export function recipientOf({ messenger, address }: Favourite): string {
  return messenger === 'whatsapp' ? address.replace(/^\+/u, '') : address;
}

/** Reads what is stored; what no messenger could write to is left out. */
export function parseFavourites(stored: unknown): Favourite[] {
  if (!Array.isArray(stored)) return [];
  const read = stored.map(parseFavourite).filter(favourite => favourite !== null);
  return read.slice(0, MOST_FAVOURITES);
}

function parseFavourite(stored: unknown): Favourite | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { id, messenger, name, address } = stored as Record<string, unknown>;
  if (typeof id !== 'string' || typeof messenger !== 'string') return null;
  if (typeof name !== 'string' || typeof address !== 'string') return null;
  const read = parseRecipient(messenger, address, '');
  const shown = name.trim().slice(0, LONGEST_NAME).toWellFormed();
  return read === null || shown === '' ? null : { id, messenger, name: shown, address: read };
}
