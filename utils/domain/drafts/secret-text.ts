import { findCards } from '../personal-data/find-cards.ts';

/** A code sent by SMS or made by an app: 4 to 8 digits alone, in two groups, or with a letter in front. */
const ONE_TIME_CODE = /^(?:[A-Za-z]{1,3}-)?(?:\d{4,8}|\d{3}[ -]\d{3,4})$/u;

/** What stands beside a card's number: its end, its check digits. */
const CARD_REST = /^(?:[\s/|,;:.-]|\d{3,4}(?!\d)|(?:0[1-9]|1[0-2])\s?[/-]\s?(?:20)?\d\d)*$/u;

/**
 * Whether a text is no comment but what a field of a payment or of a login takes: a card alone, a
 * one-time code alone. Inside a sentence they are the reader's words, kept, and warned about elsewhere.
 */
export function isSecretText(text: string): boolean {
  const plain = text.trim();
  if (plain.length > 60 || plain === '') return false;
  if (ONE_TIME_CODE.test(plain)) return true;
  const [card] = findCards(plain, '');
  if (card === undefined) return false;
  return CARD_REST.test(plain.slice(0, card.start) + plain.slice(card.end));
}
