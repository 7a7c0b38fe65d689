import type { Forecast } from '../../../utils/domain/drafts/forecast.ts';
import { civil } from './civil-judgement.ts';
import { noIdentities, type Identities } from '../../../utils/domain/preferences/identities.ts';
import { defaultPreferences } from '../../../utils/domain/preferences/parse-preferences.ts';
import type { Preferences } from '../../../utils/domain/preferences/preferences.ts';
import type { QuoteCardWords } from '../../../utils/domain/share/quote-card.ts';
import {
  noShareAddresses,
  type ShareAddresses,
} from '../../../utils/domain/share/share-addresses.ts';
import type { ShareRecord } from '../../../utils/domain/share/share-history.ts';
import type { TextDirective } from '../../../utils/domain/share/text-fragment.ts';
import type { ImageCopy } from '../../../utils/platform/copy-image.ts';
import type { TargetTab } from '../../../utils/platform/target-tab.ts';
import type { Caret, ComposerPlace, WriteOutcome } from '../../../utils/protocol/messages.ts';
import type { Reminder } from '../../../utils/storage/reminders.ts';
import { settingsState } from './fake-settings.ts';
import { freshThreads } from './fake-threads.ts';

/** What the fake world begins with, and where it notes what was asked of it. */
export const freshState = () => ({
  preferences: { ...defaultPreferences, language: 'fr' } as Preferences,
  identities: noIdentities as Identities,
  history: [] as ShareRecord[],
  ...settingsState(),
  addresses: noShareAddresses as ShareAddresses,
  tab: { id: 7, url: null, title: '', isPrivate: false } as TargetTab | null,
  /** Composers whose draft was read. */
  openings: 0,
  writes: [] as { text: string; base: number }[],
  writeFailure: null as Extract<WriteOutcome, { ok: false }> | null,
  refuse: new Set<string>(),
  /** Awaited before a write is made: to hold one in flight. */
  beforeWrite: async () => {},
  /** Once a write is stored, and before its writer hears of it. */
  beforeAnswer: async () => {},
  rests: [] as ComposerPlace[],
  judgement: civil,
  /** The language of the page a draft was last judged for. */
  judgedIn: null as string | null,
  /** What the browser's own model answers; `null` where there is none. */
  modelAnswer: null as string | null,
  /** The prompts it was asked. */
  prompts: [] as string[],
  copied: [] as { text: string; html?: string }[],
  canCopy: true,
  drawn: [] as { words: QuoteCardWords; look: string }[],
  canDraw: true,
  isCardCut: false,
  imageCopy: 'copied' as ImageCopy,
  saved: [] as string[],
  canSave: true,
  opened: [] as { url: string; as: string }[],
  canOpen: true,
  passage: null as TextDirective | null,
  went: [] as string[],
  lookedFor: [] as string[],
  forecast: [] as Forecast[],
  caret: null as Caret | null,
  panels: [] as number[],
  /** What was asked of the page. */
  asked: [] as string[],
  reminders: [] as Reminder[],
  closed: [] as string[],
  shared: [] as string[],
  sheet: null as ComposerPlace | null,
  inserted: [] as string[],
  reloaded: [] as number[],
  ...freshThreads(),
});
