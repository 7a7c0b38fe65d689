/**
 * Turns message keys, dates, numbers and lists into words of one language. No text and no date
 * format is written outside the locale files and `Intl`.
 */
import { fillerFor } from '../domain/typography/fill-words.ts';
import { directionOf, languages, singularOf, type Language } from './locales/languages.ts';
import type {
  MessageKey,
  Messages,
  ParamsArgument,
  PluralForms,
  PluralKey,
} from './locales/messages.ts';

export type { MessageKey, PluralKey } from './locales/messages.ts';
export type { Language } from './locales/languages.ts';

/** @template Group - the groups of messages it was made with; all of them in a page of ours */
export type Translator<Group extends keyof Messages = keyof Messages> = {
  language: Language;
  direction: 'ltr' | 'rtl';
  t: <Key extends MessageKey & `${Group}.${string}`>(
    key: Key,
    ...params: ParamsArgument<Key>
  ) => string;
  /** A message that counts; `{count}` is written as the language writes numbers. */
  plural: <Key extends PluralKey & `${Group}.${string}`>(
    key: Key,
    count: number,
    ...params: ParamsArgument<Key>
  ) => string;
  /** Whether a key exists: for kinds that come from data (signals, findings). */
  has: (key: string) => key is MessageKey & `${Group}.${string}`;
  number: (value: number) => string;
  /** @param at - epoch milliseconds or an ISO date; what is no date is given back as it came */
  date: (at: number | string, style?: 'day' | 'moment') => string;
  /** « nov. » @param at - epoch milliseconds */
  month: (at: number) => string;
  /** « il y a 3 minutes ». @param at - epoch milliseconds */
  relativeTime: (at: number, now: number) => string;
  list: (items: readonly string[]) => string;
};

/**
 * Chooses the language to speak.
 * @param preference - what the reader chose; `auto`, or a language unknown here, follows the browser
 * @param browserLanguages - BCP 47 tags, most wanted first
 * @returns the first one Causerie speaks; English when it speaks none of them
 */
export function chooseLanguage(
  preference: string,
  browserLanguages: readonly string[],
  known: readonly Language[] = languages,
): Language {
  for (const tag of [preference, ...browserLanguages]) {
    const found = findLanguage(tag, known);
    if (found !== undefined) return found;
  }
  return 'en';
}

/**
 * `pt` is Brazil's and `pt-AO` Portugal's: without a region the likeliest one counts, and a region we
 * have no words for goes to the last of its language (CLDR's parent of the others is pt-PT).
 */
function findLanguage(tag: string, known: readonly Language[]): Language | undefined {
  const plain = /^([a-z]{2})(?:-[A-Z]{2})?$/u.exec(tag)?.[1];
  const spoken = known.filter(one => one.split('-')[0] === plain);
  // Most tags: nothing needs to be known of the world's languages, which costs a page its first milliseconds.
  if (spoken.length === 1) return spoken[0];
  const locale = parseLocale(tag);
  if (locale === null) return undefined;
  const full = `${locale.language}-${locale.maximize().region}`;
  const ofLanguage = known.filter(one => one.split('-')[0] === locale.language);
  return ofLanguage.find(one => one === full) ?? ofLanguage.findLast(one => !/-X.$/u.test(one));
}

function parseLocale(tag: string): Intl.Locale | null {
  // The usual preference is no tag, and the first question to `Intl` costs a cold page five milliseconds.
  if (tag === 'auto') return null;
  try {
    return new Intl.Locale(tag);
  } catch {
    // A preference that came broken.
    return null;
  }
}

/**
 * Makes the translator of a language.
 * @param messages - its words, or the groups of them that are needed
 * @param options.timeZone - IANA name; the machine's own when absent
 */
export function createTranslator<Group extends keyof Messages>(
  language: Language,
  messages: Pick<Messages, Group>,
  { timeZone }: { timeZone?: string } = {},
): Translator<Group> {
  const fill = fillerFor(directionOf(language));
  // Made when first asked for: in a page that just started each costs milliseconds, together ten.
  const pluralRules = lazily(() => new Intl.PluralRules(language));
  const numbers = lazily(() => new Intl.NumberFormat(language));
  // Arabic has its own digits, in some browsers and not in others: there all is asked of `Intl`.
  const singular = singularOf(language);
  const number = (value: number) =>
    singular !== undefined && isSmall(value) ? String(value) : numbers().format(value);
  const pluralForm = (count: number) => {
    if (singular === undefined || !isSmall(count)) return pluralRules().select(count);
    return singular.includes(count) ? 'one' : 'other';
  };
  const lists = lazily(() => new Intl.ListFormat(language, { type: 'conjunction' }));
  const times = lazily(() => new Intl.RelativeTimeFormat(language, { numeric: 'auto' }));
  const dateFormat = (options: Intl.DateTimeFormatOptions) =>
    lazily(() => new Intl.DateTimeFormat(language, { ...options, timeZone }));
  const months = dateFormat({ month: 'short' });
  const dates = {
    day: dateFormat({ dateStyle: 'long' }),
    moment: dateFormat({ dateStyle: 'medium', timeStyle: 'short' }),
  };
  return {
    language,
    direction: directionOf(language),
    t: (key, ...params) => fill(textAt(messages, key), params[0]),
    plural: (key, count, ...params) => {
      const forms = formsAt(messages, key);
      const form = forms[pluralForm(count)] ?? forms.other;
      return fill(form, { ...params[0], count: number(count) });
    },
    has: (key): key is MessageKey & `${Group}.${string}` => typeof find(messages, key) === 'string',
    number,
    date: (at, style = 'day') => {
      const date = new Date(at);
      return Number.isNaN(date.getTime()) ? String(at) : dates[style]().format(date);
    },
    month: at => months().format(at),
    relativeTime: (at, now) => formatRelative(times(), at - now),
    list: items => lists().format(items),
  };
}

/**
 * Whether a number is written with its plain digits in every language but Arabic: no sign, no fraction, no
 * grouping. Nearly all are, and a page that counts few things is drawn without waiting for `Intl`:
 * rules and format cost a process that just started 26 ms of a popup's first 150.
 */
function isSmall(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < 1_000 && !Object.is(value, -0);
}

function lazily<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

function find(messages: Partial<Messages>, key: string): string | PluralForms | undefined {
  const dot = key.indexOf('.');
  const group = (messages as Record<string, Record<string, string | PluralForms>>)[
    key.slice(0, dot)
  ];
  const name = key.slice(dot + 1);
  return group !== undefined && Object.hasOwn(group, name) ? group[name] : undefined;
}

/** A key the compiler could not check shows itself: a visible fault beats an empty button. */
function textAt(messages: Partial<Messages>, key: string): string {
  const text = find(messages, key);
  return typeof text === 'string' ? text : key;
}

function formsAt(messages: Partial<Messages>, key: string): PluralForms {
  const forms = find(messages, key);
  return typeof forms === 'object' ? forms : { other: key };
}

const STEPS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_557_600_000],
  ['month', 2_629_800_000],
  ['week', 604_800_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/** @param difference - milliseconds, negative in the past; under a minute reads « maintenant » */
function formatRelative(times: Intl.RelativeTimeFormat, difference: number): string {
  for (const [unit, length] of STEPS)
    if (Math.abs(difference) >= length) return times.format(Math.trunc(difference / length), unit);
  return times.format(0, 'second');
}
