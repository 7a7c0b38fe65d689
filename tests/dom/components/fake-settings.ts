import type { NewsVersion } from '../../../utils/domain/preferences/news-since.ts';
import type { PreferenceName } from '../../../utils/domain/preferences/preference-table.ts';
import type { Backend } from '../../../utils/hooks/backend.ts';
import type { BackupAnswer, Wipe } from '../../../utils/protocol/settings-messages.ts';
import type { SyncReport } from '../../../utils/domain/sync/sync-report.ts';

/** What the page of preferences asks of the fake backend, and what a test lets it answer. */
export const settingsState = () => ({
  /** What an export gives. */
  file: '{}',
  importAnswer: (_text: string, _isDry: boolean): BackupAnswer => ({
    ok: false,
    reason: 'not-ours',
    line: 1,
    place: 'app',
  }),
  wiped: [] as Wipe[],
  broken: [] as PreferenceName[],
  syncReport: null as SyncReport | null,
  openedOptions: [] as string[],
  isPrivateAllowed: false,
  news: [] as readonly NewsVersion[],
  isGranted: true,
  /** Access that was asked for: a page's address, `null` for every site. */
  askedFor: [] as (string | null)[],
  /** What the reader answers when asked. */
  grants: true,
});

type SettingsState = ReturnType<typeof settingsState>;

export const settingsAnswers = (state: () => SettingsState) => ({
  'backup.export': () => state().file,
  'backup.import': ({ text, isDry }: { text: string; isDry: boolean }) =>
    state().importAnswer(text, isDry),
  'data.wipe': ({ what }: { what: Wipe }) => void state().wiped.push(what),
  'sync.now': () => {},
  'options.open': () => {},
  'news.seen': () => {
    state().news = [];
  },
});

export const settingsBackend = (state: () => SettingsState) =>
  ({
    readBroken: async () => state().broken,
    readNews: async () => state().news,
    readSyncReport: async () => state().syncReport,
    listShortcuts: async () => [
      { name: '_execute_action', description: '', keys: 'Alt+Shift+O' },
      // As a browser in another language than Causerie describes it.
      { name: 'toggle-sheet', description: 'Write beside the article', keys: 'Alt+Shift+E' },
    ],
    siteAccess: {
      holds: async () => state().isGranted,
      watch: (_url, onChange) => onChange(state().isGranted),
      ask: async url => {
        state().askedFor.push(url);
        return state().grants;
      },
    },
    isAllowedInPrivate: async () => state().isPrivateAllowed,
    openShortcutSettings: async () => false,
    openOptions: async section => void state().openedOptions.push(section),
  }) satisfies Partial<Backend>;
