import type { MessageKey } from '../platform/i18n.ts';
import { browser } from '../platform/browser.ts';
import type { Preferences } from '../domain/preferences/preferences.ts';
import { translatorFor } from './page-words.ts';

const BADGE_COLOR = '#1f6f5c';

/** What a tab has to tell on the toolbar. */
export type BadgeState = 'off' | 'noForm' | 'form' | 'formWithDraft' | 'failed' | 'waiting';

/** One sign per state; a count would not say what it counts. */
const signs: Record<BadgeState, string> = {
  off: '',
  noForm: '',
  form: '•',
  formWithDraft: '✎',
  failed: '!',
  waiting: '…',
};

/** Shows on the toolbar, for one tab, what was found there, with a title that says it in words. */
export async function showBadge(
  tabId: number,
  state: BadgeState,
  { language }: Pick<Preferences, 'language'>,
): Promise<void> {
  const title = translatorFor(language).t(`badge.${state}` satisfies MessageKey);
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text: signs[state] }),
      browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOR }),
      browser.action.setTitle({ tabId, title }),
    ]);
  } catch {
    // The tab was closed while its page was still reporting: there is no badge left to set.
  }
}
