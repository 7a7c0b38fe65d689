import { messages as ar } from './ar/index.ts';
import { messages as de } from './de/index.ts';
import { messages as en } from './en/index.ts';
import { messages as es } from './es/index.ts';
import { messages as fr } from './fr/index.ts';
import { messages as it } from './it/index.ts';
import { messages as nl } from './nl/index.ts';
import { messages as ptBR } from './pt-BR/index.ts';
import { messages as ptPT } from './pt-PT/index.ts';
import type { SpokenLanguage } from './languages.ts';
import type { Messages } from './messages.ts';

/**
 * The words of all languages at once: for the build, which makes a file of each, and for tests. What runs
 * in a browser loads the one language that is spoken (`load-messages.ts`).
 */
export const allMessages: Record<SpokenLanguage, Messages> = {
  fr,
  en,
  es,
  de,
  it,
  nl,
  ar,
  'pt-BR': ptBR,
  'pt-PT': ptPT,
};
