import { directionOf, isPseudo, type Language, type SpokenLanguage } from './languages.ts';
import type { Messages } from './messages.ts';

/**
 * The words of one language, loaded when they are wanted: no page carries them all. A language that
 * cannot be loaded is answered in English, one that is no folder cannot be asked for.
 */
export async function loadMessages(language: Language): Promise<Messages> {
  if (import.meta.env?.DEV && isPseudo(language)) {
    const { pseudoMessages } = await import('./pseudo.ts');
    return pseudoMessages(await importMessages('en'), directionOf(language));
  }
  return importMessages(isPseudo(language) ? 'en' : language).catch(() => importMessages('en'));
}

/** Vite makes one chunk of each folder from this address. */
async function importMessages(language: SpokenLanguage): Promise<Messages> {
  const loaded: { messages: Messages } = await import(`./${language}/index.ts`);
  return loaded.messages;
}
