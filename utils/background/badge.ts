import type { MessageKey } from '../platform/i18n.ts';
import { browser } from '../platform/browser.ts';
import type { Preferences } from '../domain/preferences/preferences.ts';
import { readDueCount, rememberDueCount } from '../storage/session-state.ts';
import { translatorFor } from './page-words.ts';

const BADGE_COLOR = '#1f6f5c';

/** What a tab has to tell on the toolbar. */
export type BadgeState =
  'off' | 'noForm' | 'form' | 'formWithDraft' | 'failed' | 'waiting' | 'reminder';

/** One sign per state; a count would not say what it counts. */
const signs: Record<BadgeState, string> = {
  off: '',
  noForm: '',
  form: '•',
  formWithDraft: '✎',
  failed: '!',
  waiting: '…',
  reminder: '⏰',
};

/** Shows on the toolbar, for one tab, what was found there, with a title that says it in words. */
export async function showBadge(
  tabId: number,
  state: BadgeState,
  { language }: Pick<Preferences, 'language'>,
): Promise<void> {
  // A draft that has rested long enough is told over all tabs, except where a comment was just refused.
  const isRinging = state !== 'failed' && (await readDueCount()) > 0;
  await draw(tabId, isRinging ? 'reminder' : state, language);
}

const MOST_TABS = 300;

/** Tells on the toolbar, whatever tab is in front, that drafts have rested long enough; `due` 0 ends that. */
export async function showReminders(
  due: number,
  { language }: Pick<Preferences, 'language'>,
): Promise<void> {
  const before = await readDueCount();
  if (due === 0 && before === 0) return;
  await rememberDueCount(due);
  const tabs = (await browser.tabs.query({})).slice(0, MOST_TABS);
  const ids = [undefined, ...tabs.flatMap(({ id }) => (id === undefined ? [] : [id]))];
  await Promise.all(ids.map(tabId => draw(tabId, due > 0 ? 'reminder' : 'off', language)));
}

/** @param tabId - absent for the tabs that have nothing of their own to tell */
async function draw(
  tabId: number | undefined,
  state: BadgeState,
  language: Preferences['language'],
): Promise<void> {
  const { t } = await translatorFor(language);
  const title =
    tabId === undefined && state === 'off'
      ? t('manifest.actionTitle')
      : t(`badge.${state}` satisfies MessageKey);
  const of = tabId === undefined ? {} : { tabId };
  try {
    await Promise.all([
      browser.action.setBadgeText({ ...of, text: signs[state] }),
      browser.action.setBadgeBackgroundColor({ ...of, color: BADGE_COLOR }),
      browser.action.setTitle({ ...of, title }),
    ]);
  } catch {
    // The tab was closed while its page was still reporting: there is no badge left to set.
  }
}
