import { fetchOwnFile } from './fetch-own-file.ts';
import {
  directionOf,
  isPseudo,
  messagesFile,
  type Language,
  type SpokenLanguage,
} from './locales/languages.ts';
import type { Messages } from './locales/messages.ts';

/**
 * The words of one language, loaded when they are wanted: nothing carries them all. A language that
 * cannot be loaded is answered in English, one that is no folder cannot be asked for.
 *
 * While developing they come from the sources, so that a changed word shows at once.
 */
export async function loadMessages(language: Language): Promise<Messages> {
  const spoken = isPseudo(language) ? 'en' : language;
  if (!import.meta.env?.DEV) return fetchMessages(spoken).catch(() => fetchMessages('en'));
  const messages = await importMessages(spoken);
  if (!isPseudo(language)) return messages;
  const { pseudoMessages } = await import('./locales/pseudo.ts');
  return pseudoMessages(messages, directionOf(language));
}

/** A file of data, because a service worker cannot load a module. */
async function fetchMessages(language: SpokenLanguage): Promise<Messages> {
  const answer = await fetchOwnFile(messagesFile(language));
  return (await answer.json()) as Messages;
}

async function importMessages(language: SpokenLanguage): Promise<Messages> {
  const loaded: { messages: Messages } = await import(`./locales/${language}/index.ts`);
  return loaded.messages;
}
