import type { Preferences } from '../domain/preferences/preferences.ts';
import { chooseLanguage } from '../platform/i18n.ts';
import { directionOf } from '../platform/locales/languages.ts';
import { loadMessages } from '../platform/load-messages.ts';
import type { PluralForms } from '../platform/locales/messages.ts';
import type { ThreadWords } from '../protocol/thread-messages.ts';

/** The words of the thread's script, in the reader's language, their placeholders still in them. */
export async function threadWords(preference: Preferences['language']): Promise<ThreadWords> {
  const language = chooseLanguage(preference, navigator.languages);
  const { thread, threadWhy, threadCount } = await loadMessages(language);
  return {
    language,
    direction: directionOf(language),
    texts: { ...named('thread', thread), ...named('threadWhy', threadWhy) },
    counts: named('threadCount', threadCount),
  };
}

function named<Word extends string | PluralForms>(
  group: string,
  words: Record<string, Word>,
): Record<string, Word> {
  return Object.fromEntries(
    Object.entries(words).map(([name, word]) => [`${group}.${name}`, word] as const),
  );
}
