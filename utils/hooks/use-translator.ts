import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { createTranslator, type Translator } from '../platform/i18n.ts';

const TranslatorContext = createContext<Translator | null>(null);

export const TranslatorProvider = TranslatorContext.Provider;

/** The words of the reader's language; English where no provider stands above (an early error). */
export function useTranslator(): Translator {
  return useContext(TranslatorContext) ?? createTranslator('en');
}
