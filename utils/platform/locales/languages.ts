/**
 * The languages Causerie speaks. To add one: a folder beside this file, a line here, and a line in
 * `all-messages.ts`; the compiler and tests/unit/platform/locales.test.ts ask for the rest.
 */
type LanguageRow = {
  /** In its own words, for the menu of languages. */
  name: string;
  direction: 'ltr' | 'rtl';
  /**
   * The whole numbers under 1,000 that take CLDR's form `one`, where all others take `other`; absent in
   * a language of more forms.
   */
  singular?: readonly number[];
};

const spoken = {
  fr: { name: 'Français', direction: 'ltr', singular: [0, 1] },
  en: { name: 'English', direction: 'ltr', singular: [1] },
  es: { name: 'Español', direction: 'ltr', singular: [1] },
  de: { name: 'Deutsch', direction: 'ltr', singular: [1] },
  it: { name: 'Italiano', direction: 'ltr', singular: [1] },
  nl: { name: 'Nederlands', direction: 'ltr', singular: [1] },
  ar: { name: 'العربية', direction: 'rtl' },
  'pt-BR': { name: 'Português (Brasil)', direction: 'ltr', singular: [0, 1] },
  'pt-PT': { name: 'Português (Portugal)', direction: 'ltr', singular: [1] },
} as const satisfies Record<string, LanguageRow>;

/** A language with a folder of words here; its name is its BCP 47 tag. */
export type SpokenLanguage = keyof typeof spoken;

/**
 * Made from English as it is asked for (`pseudo.ts`), in development only: longer and accented, so that
 * a clipped or unworded text shows. The tags are those of Android's pseudo-locales.
 */
const pseudo = {
  'en-XA': { name: '[Ƥšéûðö]', direction: 'ltr', singular: [1] },
  'ar-XB': { name: '[Ƥšéûðö, right to left]', direction: 'rtl' },
} as const satisfies Record<string, LanguageRow>;

export type PseudoLanguage = keyof typeof pseudo;

export type Language = SpokenLanguage | PseudoLanguage;

export const spokenLanguages = Object.keys(spoken) as SpokenLanguage[];

export const pseudoLanguages = Object.keys(pseudo) as PseudoLanguage[];

/** What the reader can choose. Tools that run without Vite have no `import.meta.env`. */
export const languages: readonly Language[] = import.meta.env?.DEV
  ? [...spokenLanguages, ...pseudoLanguages]
  : spokenLanguages;

const rows: Record<Language, LanguageRow> = { ...spoken, ...pseudo };

/** Where the build puts the words of a language: one file for the pages and the background alike. */
export const messagesFile = (language: SpokenLanguage): `/${string}` => `/words/${language}.json`;

export const languageName = (language: Language): string => rows[language].name;

export const directionOf = (language: Language): 'ltr' | 'rtl' => rows[language].direction;

/** @returns the small numbers of the form `one`; `undefined` where only `Intl` knows the forms */
export const singularOf = (language: Language): readonly number[] | undefined =>
  rows[language].singular;

export function isPseudo(language: Language): language is PseudoLanguage {
  return Object.hasOwn(pseudo, language);
}
