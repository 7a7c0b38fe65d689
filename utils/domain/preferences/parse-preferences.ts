import { LONGEST_TEMPLATE } from '../share/message-templates.ts';
import type { Identity, Preferences } from './preferences.ts';

/** What a reader who has chosen nothing gets. */
export const defaultPreferences: Preferences = {
  schema: 1,
  language: 'auto',
  theme: 'system',
  keepDraftsDays: 90,
  keepHistoryDays: 365,
  keepTexts: false,
  sitesOff: [],
  messengers: ['whatsapp', 'messenger', 'sms', 'telegram'],
  messengerOrder: 'mine',
  templates: {},
  whatsapp: 'web',
  syncIdentity: false,
};

export const emptyIdentity: Identity = { name: '', email: '', site: '' };

/** How each preference is read; anything else is replaced by its default. */
const readers: { [Name in keyof Preferences]: (value: unknown) => Preferences[Name] | null } = {
  schema: () => 1,
  language: languageTag,
  theme: oneOf('system', 'light', 'dark'),
  keepDraftsDays: wholeNumber(0, 3650),
  keepHistoryDays: wholeNumber(0, 3650),
  keepTexts: yesOrNo,
  sitesOff: words(2000, /^[^\s/]{1,253}$/u),
  messengers: words(60, /^[a-z0-9-]{1,40}$/u),
  messengerOrder: oneOf('mine', 'most-used'),
  templates: textsByName(40, LONGEST_TEMPLATE),
  whatsapp: oneOf('web', 'app'),
  syncIdentity: yesOrNo,
};

/**
 * Reads stored preferences. Each value stands on its own: a broken one falls back to its default and
 * is named in `broken`, the others stay.
 */
export function parsePreferences(stored: unknown): {
  preferences: Preferences;
  broken: (keyof Preferences)[];
} {
  const record = typeof stored === 'object' && stored !== null ? stored : {};
  const broken: (keyof Preferences)[] = [];
  const entries = Object.entries(readers).map(([name, read]) => {
    const key = name as keyof Preferences;
    const value = (record as Record<string, unknown>)[key];
    if (value === undefined) return [key, defaultPreferences[key]];
    const parsed = read(value);
    if (parsed === null) broken.push(key);
    return [key, parsed ?? defaultPreferences[key]];
  });
  return { preferences: Object.fromEntries(entries) as Preferences, broken };
}

/** Reads a stored identity; what is not text is empty. */
export function parseIdentity(stored: unknown): Identity {
  const record = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<
    Record<keyof Identity, unknown>
  >;
  // The limits are those of WordPress' own form: 245, 100 and 200.
  return {
    name: text(record.name, 245),
    email: text(record.email, 100),
    site: text(record.site, 200),
  };
}

function oneOf<Value extends string>(...values: Value[]) {
  return (value: unknown): Value | null => values.find(known => known === value) ?? null;
}

function languageTag(value: unknown): string | null {
  return typeof value === 'string' && /^(?:auto|[a-z]{2,3}(?:-[A-Z]{2})?)$/u.test(value)
    ? value
    : null;
}

function yesOrNo(value: unknown): boolean | null {
  return typeof value === 'boolean' ? value : null;
}

function wholeNumber(least: number, most: number) {
  return (value: unknown): number | null =>
    Number.isInteger(value) && Number(value) >= least && Number(value) <= most
      ? Number(value)
      : null;
}

/** A list of distinct words; words that do not fit the pattern are left out. */
function words(most: number, pattern: RegExp) {
  return (value: unknown): string[] | null =>
    Array.isArray(value)
      ? [
          ...new Set(
            value.filter((word): word is string => typeof word === 'string' && pattern.test(word)),
          ),
        ].slice(0, most)
      : null;
}

/** Texts by the id of a messenger; entries that do not fit are left out. */
function textsByName(most: number, longest: number) {
  return (value: unknown): Record<string, string> | null => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    const entries = Object.entries(value).filter(
      (entry): entry is [string, string] =>
        /^[a-z0-9-]{1,40}$/u.test(entry[0]) &&
        typeof entry[1] === 'string' &&
        entry[1].length <= longest,
    );
    return Object.fromEntries(entries.slice(0, most));
  };
}

function text(value: unknown, most: number): string {
  return typeof value === 'string' ? value.slice(0, most).toWellFormed() : '';
}
