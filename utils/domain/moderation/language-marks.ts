import type { ModerationLanguage } from './moderation-language.ts';

type Languages = readonly ModerationLanguage[];

/** Letters that only some of the languages are written with, those of a row together. */
const LETTERS: ReadonlyMap<string, Languages> = new Map(
  (
    [
      ['ãõ', ['pt']],
      ['ñ¿¡', ['es']],
      ['äöüß', ['de']],
      ['ìò', ['it']],
      ['îûœ', ['fr']],
      ['èù', ['fr', 'it']],
      ['âêô', ['fr', 'pt']],
      ['ç', ['fr', 'pt']],
      ['ëï', ['fr', 'nl']],
      ['áíóú', ['es', 'pt']],
      ['à', ['fr', 'it', 'pt']],
      ['é', ['fr', 'es', 'it', 'pt']],
    ] as const
  ).flatMap(([letters, languages]) => [...letters].map(letter => [letter, languages] as const)),
);

/** What stands before or after an apostrophe. A letter that two languages elide tells both from the others. */
const ELISIONS: readonly (readonly [RegExp, Languages])[] = [
  [
    /(?<![\p{L}\d])(?:[cdjlmnst]|(?:jus|lors|puis|quoi|quel|pres)?qu)['’](?=[aàâeéèêiîoôœuyh])/u,
    ['fr'],
  ],
  [
    /(?<![\p{L}\d])(?:[cdlmstv]|un|all|dall|dell|nell|sull|coll|quell|bell|sant|com|dov|cos|anch|quand|tutt)['’](?=[aàeéèiìoòuùh])/u,
    ['it'],
  ],
  [/\p{L}['’](?:t|re|ve|ll|m|d)(?!\p{L})/u, ['en']],
  [/\p{L}['’]s(?!\p{L})/u, ['en', 'de', 'nl']],
];

/** A longer comment has words enough. */
const READ = 600;
const PLAIN = /^[^'’\u0080-\u{10FFFF}]*$/u;

/**
 * What the words no longer tell, because accents and apostrophes are gone from them: the languages whose letters
 * and elisions the comment is written with. Each list says: it is one of these. Never throws.
 */
export const readLanguageMarks = (comment: string): readonly Languages[] => {
  const beginning = comment.slice(0, READ);
  if (PLAIN.test(beginning)) return [];
  const text = beginning.normalize('NFC').toLowerCase();
  const marks = new Set<Languages>();
  for (const letter of text) {
    const languages = LETTERS.get(letter);
    if (languages !== undefined) marks.add(languages);
  }
  for (const [elision, languages] of ELISIONS) if (elision.test(text)) marks.add(languages);
  return [...marks];
};
