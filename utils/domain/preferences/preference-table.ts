import { LONGEST_TEMPLATE } from '../share/message-templates.ts';
import {
  byName,
  oneOf,
  shortText,
  textLike,
  type ValueReader,
  wholeNumber,
  words,
  yesOrNo,
} from './value-readers.ts';

export type PreferenceRow<Value> = {
  initial: Value;
  /** Whatever it refuses is replaced by `initial`. */
  read: ValueReader<Value>;
  /**
   * How it goes to the reader's other browsers: as a whole, entry by entry (both change the list: both
   * changes count), or not at all.
   */
  travels: 'whole' | 'by-entry' | 'never';
};

const row = <Value>(
  initial: NoInfer<Value>,
  read: ValueReader<Value>,
  travels: PreferenceRow<Value>['travels'] = 'whole',
): PreferenceRow<Value> => ({ initial, read, travels });

const SITE = /^[^\s/]{1,253}$/u;
const ID = /^[a-z0-9-]{1,40}$/u;
const WEB_ADDRESS = /^https?:\/\/\S{1,2000}$/u;

/** On: all of it. Quiet: drafts are kept, nothing is shown in the page. Off: nothing at all. */
export const siteMode = oneOf('on', 'quiet', 'off');

/**
 * Every preference: what a reader gets who chose nothing, how it is read, how it travels. A new one is a
 * line here, a control in `components/options`, and its words.
 */
export const preferenceTable = {
  /** `auto` follows the browser; else a BCP 47 tag, even of a language this version does not speak. */
  language: row('auto', textLike(/^(?:auto|[a-z]{2,3}(?:-[A-Z]{2})?)$/u)),
  theme: row('system', oneOf('system', 'light', 'dark')),
  density: row('comfortable', oneOf('comfortable', 'compact')),
  textSize: row('medium', oneOf('small', 'medium', 'large', 'largest')),

  /** Where no site says otherwise. */
  mode: row('on', siteMode),
  /** By host, without `www.` */
  sites: row({}, byName(2000, SITE, siteMode), 'by-entry'),
  /** Addresses of articles where Causerie is off. They say what was read: they stay here. */
  pagesOff: row([], words(500, WEB_ADDRESS), 'never'),

  /** Days a draft is kept after its last change; pinned and unsent ones too. 0 is for ever. */
  keepDraftsDays: row(90, wholeNumber(0, 3650)),
  /** How many drafts are kept at most; 0 for as many as there are. */
  mostDrafts: row(0, wholeNumber(0, 1_000_000)),
  /** Texts on one page of the library; 0 for one page that is scrolled. */
  libraryPageSize: row(0, oneOf(0, 25, 50, 100, 200)),
  keepHistoryDays: row(365, wholeNumber(0, 3650)),
  /** The messages that were shared are kept too, on this machine. */
  keepTexts: row(false, yesOrNo),

  /** An unfinished comment is marked in the title of its tab. */
  titleMark: row(true, yesOrNo),

  /** Ids of checks (`checks.ts`) that are not made. */
  checksOff: row([], words(60, ID)),
  /** Gentle: only what would be lost, hidden or misread. Strict: doubts too. */
  strictness: row('balanced', oneOf('gentle', 'balanced', 'strict')),
  /** Drafts are read by the browser's own language model too. It is there on this machine or it is not. */
  asksBrowserModel: row(false, yesOrNo, 'never'),

  /** Ids of the messengers shown, in the reader's order. */
  messengers: row(['whatsapp', 'messenger', 'sms', 'telegram'], words(60, ID)),
  messengerOrder: row('mine', oneOf('mine', 'most-used')),
  /** By messenger: how its messages are put together (message-templates.ts); absent for the usual way. */
  templates: row({}, byName(40, ID, shortText(LONGEST_TEMPLATE)), 'by-entry'),
  /** Messengers whose app is on this computer; the others open in the browser. */
  installedApps: row([], words(60, ID), 'never'),
  /** The reader's own Meta app, with which Messenger can be opened from a web page; empty without. */
  metaAppId: row('', textLike(/^\d{0,20}$/u)),
  /** Where Meta sends the reader back to: an address that app allows. */
  metaAppRedirect: row('', textLike(/^(?:https:\/\/\S{1,500})?$/u)),

  /** Preferences, templates and mutes go through the browser's account to the reader's other browsers. */
  sync: row(true, yesOrNo, 'never'),
  /** …and the identities too. */
  syncIdentities: row(false, yesOrNo, 'never'),
} as const;

export type PreferenceName = keyof typeof preferenceTable;

export const preferenceNames = Object.keys(preferenceTable) as PreferenceName[];
