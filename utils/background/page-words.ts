import type { Preferences } from '../domain/preferences/preferences.ts';
import { chooseLanguage, createTranslator, type Translator } from '../platform/i18n.ts';
import type { PageWords } from '../protocol/messages.ts';

/** The translator of the reader's language, in the background. */
export function translatorFor(preference: Preferences['language']): Translator {
  return createTranslator(chooseLanguage(preference, navigator.languages));
}

/** The few words a page's script shows. */
export function pageWords(preference: Preferences['language']): PageWords {
  const { t, language, direction } = translatorFor(preference);
  return {
    language,
    direction,
    openSheet: t('page.openSheet'),
    restoreDraft: t('page.restoreDraft'),
    replaceText: t('page.replaceText'),
    saved: t('page.saved'),
    notSaved: t('page.notSaved'),
    reload: t('page.reload'),
    sheetTitle: t('page.sheetTitle'),
  };
}
