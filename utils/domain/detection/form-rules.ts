/** A part of a form that can be asked for. */
export type RequiredPart = 'text' | 'author' | 'email' | 'url' | 'consent';

/** What a site says of the comments it takes, as its page shows it. */
export type FormRules = {
  required: RequiredPart[];
  /** In characters as the site counts them; `null` where it says nothing. */
  minLength: number | null;
  maxLength: number | null;
  /** What may be written besides plain words; `null` where the page says nothing. */
  markup: AllowedMarkup | null;
};

export type AllowedMarkup = {
  /** `none`: the page says that no markup is taken. */
  syntax: 'html' | 'bbcode' | 'markdown' | 'none';
  /** Names of the HTML elements it lists, lower case, in its order; empty when it lists none. */
  tags: string[];
};

/** The words of a form as plain data, without a letter of what the reader wrote. */
export type FormWords = {
  required: RequiredPart[];
  /** `minlength` and `maxlength` of the field; `null` when absent. */
  attributes: { min: number | null; max: number | null };
  /** Length of what the field holds now: a counter that counts down shows the rest. */
  textLength: number;
  /** Short texts that count something: `0/500`, `500`. */
  counters: string[];
  /** Everything else the form says. */
  text: string;
};

const NUMBER = String.raw`(\d{1,3}(?:[.,\s\u00A0\u202F]\d{3})+|\d{2,6})`;
const CHARACTERS =
  '(?:characters?|chars?\\b|caractères|signes|zeichen|caracteres|caratteri|tekens|znak|symbol|символ|знак|字|文字|χαρακτήρ)';

const MINIMUM = new RegExp(
  `(?:min(?:imum|imal|imaal|\\.)?|at least|au moins|mindestens|al menos|almeno|pelo menos|minstens|не менее)\\s*:?\\s*(?:de |of |von )?${NUMBER}\\s*${CHARACTERS}` +
    `|${NUMBER}\\s*${CHARACTERS}\\s*(?:min(?:imum)?\\b|au moins|or more|minimum)`,
  'i',
);
const MAXIMUM = new RegExp(
  `(?:max(?:imum|imal|imaal|\\.)?|up to|at most|no more than|limit(?:ed)?(?: to| of)?|limité à|au plus|jusqu’à|jusqu'à|höchstens|hasta|fino a|até|не более)\\s*:?\\s*(?:de |of |von |auf )?${NUMBER}\\s*${CHARACTERS}` +
    `|${NUMBER}\\s*${CHARACTERS}\\s*(?:max(?:imum)?\\b|limit\\b|allowed|autorisés|erlaubt)`,
  'i',
);
const REMAINING = new RegExp(
  `${NUMBER}\\s*${CHARACTERS}\\s*(?:left|remaining|restants?|übrig|verbleibend|restantes|rimanenti|rimasti|over\\b|осталось)` +
    `|(?:characters (?:left|remaining)|caractères restants|verbleibende zeichen|noch|il (?:vous )?reste|remaining|осталось)\\s*:?\\s*${NUMBER}(?:\\s*${CHARACTERS}|\\s*$)`,
  'i',
);
const COUNTER = /^\D{0,20}(\d{1,6})\s*(?:\/|of|sur|von|de)\s*(\d{2,6})\D{0,20}$/i;

const NO_MARKUP =
  /(?:\bno|without|kein(?:e|erlei)?|sans|pas de|aucune?|\bsin|senza|\bsem|geen) (?:links? or |balises? |código )?(?:html|markup|bbcode|formatting)\b|html(?:-code| code| tags?)? (?:is|are|ist|sind|n[’']est) (?:(?:not|nicht|pas) (?:allowed|enabled|permitted|erlaubt|autorisé|permis)|disabled|deaktiviert|off\b)/i;
const SAYS_ALLOWED =
  /html(?:-code| code| tags?)? (?:is|are|ist|sind|est) (?:allowed|enabled|permitted|erlaubt|autorisé|permis)/i;
const TAG = /<\/?([a-z][a-z\d]{0,11})(?=[\s>/=])/gi;
const MAX_TAGS = 40;

function figure(pattern: RegExp, text: string): number | null {
  const found = pattern.exec(text);
  const digits = found?.slice(1).find(group => group !== undefined);
  return digits === undefined ? null : Number(digits.replace(/\D/g, ''));
}

function counted(words: FormWords): number | null {
  for (const counter of words.counters) {
    const [, used, max] = COUNTER.exec(counter.trim()) ?? [];
    // “12/500” counts this very field only while it holds as many letters as that.
    if (max !== undefined && Math.abs(Number(used) - words.textLength) <= 2) return Number(max);
  }
  const left = figure(REMAINING, [words.text, ...words.counters].join('\n'));
  return left === null ? null : left + words.textLength;
}

const least = (...numbers: (number | null)[]) => {
  const known = numbers.filter(number => number !== null && number > 0) as number[];
  return known.length === 0 ? null : Math.min(...known);
};

function markupOf(text: string): AllowedMarkup | null {
  const tags = [...text.matchAll(TAG)].map(([, name = '']) => name.toLowerCase());
  const unique = [...new Set(tags)].slice(0, MAX_TAGS);
  if (unique.length > 0) return { syntax: 'html', tags: unique };
  if (SAYS_ALLOWED.test(text)) return { syntax: 'html', tags: [] };
  if (/\bmarkdown\b/i.test(text)) return { syntax: 'markdown', tags: [] };
  if (NO_MARKUP.test(text)) return { syntax: 'none', tags: [] };
  return /\bbb-?code\b/i.test(text) ? { syntax: 'bbcode', tags: [] } : null;
}

/** The rules a form states, in attributes or in words; the stricter of two limits counts. */
export function readRules(words: FormWords): FormRules {
  const { attributes, text } = words;
  const min = attributes.min ?? figure(MINIMUM, text);
  const max = least(attributes.max, figure(MAXIMUM, text), counted(words));
  return {
    required: words.required,
    minLength: min === null || min <= 1 || (max !== null && min >= max) ? null : min,
    maxLength: max,
    markup: markupOf(text),
  };
}
