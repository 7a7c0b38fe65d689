import type { DraftState } from '../domain/drafts/draft.ts';
import type { Preferences } from '../domain/preferences/preferences.ts';
import { chooseLanguage, createTranslator, type Translator } from '../platform/i18n.ts';
import { browserWords, type BrowserWords } from '../platform/locales/browser-words.ts';
import { isPseudo } from '../platform/locales/languages.ts';
import type { PageWords } from '../protocol/page-words.ts';

/** The translator of the reader's language, in the background: it knows what the browser shows. */
export function translatorFor(preference: Preferences['language']): Translator<keyof BrowserWords> {
  const language = chooseLanguage(preference, navigator.languages);
  return createTranslator(language, browserWords[isPseudo(language) ? 'en' : language]);
}

/** What is said beside a form that is still there after a submit. */
export function outcomeWords(
  state: DraftState,
  preference: Preferences['language'],
): string | null {
  const { t } = translatorFor(preference);
  if (state.name === 'writing') return t('posting.onlyPreview');
  if (state.name === 'waiting') return t('posting.waiting');
  if (state.name !== 'failed') return null;
  return `${t('posting.failed')} ${t(`failure.${state.reason}`)} ${t('posting.kept')}`;
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
    restoreReply: t('page.restoreReply', { author: '{author}' }),
    parentGone: t('page.parentGone'),
    noReply: t('page.noReply'),
    restoreHere: t('page.restoreHere'),
    otherPlace: t('page.otherPlace'),
    saved: t('page.saved'),
    roomShort: t('page.roomShort'),
    notSaved: t('page.notSaved'),
    noRoom: t('page.noRoom'),
    reload: t('page.reload'),
    sheetTitle: t('page.sheetTitle'),
    onlyPreview: t('posting.onlyPreview'),
    emptyTrap: t('posting.emptyTrap'),
    trapEmptied: t('posting.trapEmptied'),
    cut: t('posting.cut'),
  };
}
