import type { PreferenceName } from '../../utils/domain/preferences/preference-table.ts';
import type { MessageKey } from '../../utils/platform/i18n.ts';

/** What each preference is called on the page where it is changed. */
export const preferenceWords = {
  language: 'preferences.language',
  theme: 'preferences.theme',
  density: 'options.density',
  textSize: 'options.textSize',
  mode: 'options.mode',
  sites: 'options.sites',
  pagesOff: 'options.pages',
  keepDraftsDays: 'preferences.keep',
  mostDrafts: 'options.mostDrafts',
  libraryPageSize: 'options.pageSize',
  keepHistoryDays: 'preferences.keepHistory',
  keepTexts: 'preferences.keepTexts',
  titleMark: 'rescue.titleMark',
  checksOff: 'options.checks',
  strictness: 'options.strictness',
  asksBrowserModel: 'options.browserModel',
  messengers: 'preferences.messengers',
  messengerOrder: 'preferences.messengerOrder',
  templates: 'optionSection.messengers',
  installedApps: 'options.apps',
  metaAppId: 'options.metaAppId',
  metaAppRedirect: 'options.metaAppRedirect',
  sync: 'options.sync',
  syncIdentities: 'options.syncIdentities',
} as const satisfies Record<PreferenceName, MessageKey>;
