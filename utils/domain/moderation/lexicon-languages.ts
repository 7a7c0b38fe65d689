import { FUNCTION_WORDS } from './function-words.ts';
import type { LexiconKind, LexiconTable } from './lexicon/lexicon-table.ts';
import { MODERATION_LANGUAGES, type ModerationLanguage } from './moderation-language.ts';

/** English strong language is said in every language. */
export const SAID_EVERYWHERE: ReadonlySet<string> = new Set(
  'fuck|fucking|fucked|fuckin|fucker|fuckers|motherfucker|motherfuckers|bitch|bitches|asshole|assholes|shit|bullshit|wtf|stfu|nigger|niggers|nigga|niggas|faggot|faggots|loser|losers|cuck|cucks|dumbass|bastard'.split(
    '|',
  ),
);

/** Kinds whose single words are a language's own. What belittles (`mild`) is too often a plain word of another. */
const OWN: readonly LexiconKind[] = ['insult', 'slur', 'obscene'];
/** Shorter ones mean something everywhere. */
const SHORTEST = 3;

/**
 * The languages that have a word among their strong ones: an insult of two words is often all there is to tell the
 * language by, and its letters (verlan, slang) are not those of the language. Function words of any language
 * (Spanish `con`) tell nothing here.
 */
export const indexLanguages = (
  packed: Readonly<Record<ModerationLanguage, LexiconTable>>,
): ReadonlyMap<string, readonly ModerationLanguage[]> => {
  const small = new Set(MODERATION_LANGUAGES.flatMap(one => FUNCTION_WORDS[one].split(' ')));
  const known = new Map<string, readonly ModerationLanguage[]>();
  for (const language of MODERATION_LANGUAGES)
    for (const word of OWN.flatMap(kind => packed[language][kind]?.split('|') ?? [])) {
      if (word.length < SHORTEST || word.includes(' ') || small.has(word)) continue;
      const before = known.get(word) ?? [];
      if (SAID_EVERYWHERE.has(word) || before.includes(language)) continue;
      known.set(word, [...before, language]);
    }
  return known;
};
