import type { DraftState } from '../domain/drafts/draft.ts';
import type { Preferences } from '../domain/preferences/preferences.ts';
import { chooseLanguage, type Language, type Translator } from '../platform/i18n.ts';
import { loadTranslator } from '../platform/load-translator.ts';
import type { PageWords } from '../protocol/page-words.ts';

/** Those asked for since the worker started. */
const translators = new Map<Language, Promise<Translator>>();

/** The translator of the reader's language, in the background. */
export function translatorFor(preference: Preferences['language']): Promise<Translator> {
  const language = chooseLanguage(preference, navigator.languages);
  const loading = translators.get(language) ?? loadTranslator(language);
  translators.set(language, loading);
  // What could not be read once is asked for again.
  loading.catch(() => translators.delete(language));
  return loading;
}

/** What is said beside a form that is still there after a submit. */
export async function outcomeWords(
  state: DraftState,
  preference: Preferences['language'],
): Promise<string | null> {
  const { t } = await translatorFor(preference);
  if (state.name === 'writing') return t('posting.onlyPreview');
  if (state.name === 'waiting') return t('posting.waiting');
  if (state.name !== 'failed') return null;
  return `${t('posting.failed')} ${t(`failure.${state.reason}`)} ${t('posting.kept')}`;
}

/** The few words a page's script shows. */
export async function pageWords(preference: Preferences['language']): Promise<PageWords> {
  const { t, language, direction } = await translatorFor(preference);
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
