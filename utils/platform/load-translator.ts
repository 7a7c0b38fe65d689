import { createTranslator, type Language, type Translator } from './i18n.ts';
import { loadMessages } from './load-messages.ts';

/** The translator of one language; the words of no other are loaded. */
export async function loadTranslator(language: Language): Promise<Translator> {
  return createTranslator(language, await loadMessages(language));
}
