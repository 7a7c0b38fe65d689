import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Language, Translator } from '../platform/i18n.ts';
import { useBackend } from './backend.ts';

const TranslatorContext = createContext<Translator | null>(null);

export const TranslatorProvider = TranslatorContext.Provider;

/** The words of the reader's language. */
export function useTranslator(): Translator {
  const translator = useContext(TranslatorContext);
  if (translator === null) throw new Error('no TranslatorProvider above this component');
  return translator;
}

/**
 * The translator of the language that is wanted now. The one before stays until the words are there:
 * nothing flashes.
 */
export function useLoadedTranslator(initial: Translator, wanted: Language): Translator {
  const { loadTranslator } = useBackend();
  const [translator, setTranslator] = useState(initial);
  useEffect(() => {
    if (translator.language === wanted) return undefined;
    let isCurrent = true;
    void loadTranslator(wanted).then(loaded => {
      if (isCurrent) setTranslator(loaded);
    });
    return () => {
      isCurrent = false;
    };
  }, [loadTranslator, translator, wanted]);
  return translator;
}
