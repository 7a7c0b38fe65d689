import { NOTICE_KINDS, type NoticeKind } from './draft-notices.ts';
import { MOST_MUTES, type Mute } from './mute.ts';
import { ORDERS, type FirstView } from './thread-view.ts';

/** How much is collapsed as hostile: from nothing to whatever may read so. */
export const DIALS = ['off', 'gentle', 'medium', 'strict'] as const;
export type Dial = (typeof DIALS)[number];

/** What the reader wrote down about an author, for their own eyes. */
export type AuthorNote = { author: string; site: string; text: string };

/**
 * How threads are read. Kept on this disk, apart from the preferences; of all this the mutes alone go to
 * the reader's other browsers, one by one (utils/domain/sync): notes say too much about a reader.
 */
export type ThreadSettings = {
  schema: 1;
  /** Where no site has its own. Off until the reader chooses: hiding what somebody said is their decision. */
  dial: Dial;
  dialBySite: Record<string, Dial>;
  mutes: Mute[];
  notes: AuthorNote[];
  /** Whether comments are hidden where nothing else is said, and the sites where it is the other way round. */
  hideAll: boolean;
  hideAllExceptions: string[];
  /** One key each, pressed alone; empty for none. */
  nextKey: string;
  previousKey: string;
  firstView: FirstView;
  /** When the bar above the thread is shown by itself. */
  bar: 'always' | 'useful' | 'never';
  /** New comments since the last visit are marked. */
  marksNew: boolean;
  /** Notices about a draft in its place that the reader turned off. */
  noticesOff: NoticeKind[];
  /** How often the notice about an unread article was dismissed. */
  unreadDismissed: number;
};

export const defaultThreadSettings: ThreadSettings = {
  schema: 1,
  dial: 'off',
  dialBySite: {},
  mutes: [],
  notes: [],
  hideAll: false,
  hideAllExceptions: [],
  nextKey: 'n',
  previousKey: 'p',
  firstView: { order: 'page', collapsesRead: false, hasExactDates: false },
  bar: 'useful',
  marksNew: true,
  noticesOff: [],
  unreadDismissed: 0,
};

export const MOST_NOTES = 500;
export const LONGEST_NOTE = 500;
const MOST_SITES = 2000;

/** Reads stored settings; each value stands on its own, and a broken one falls back to its default. */
export function parseThreadSettings(stored: unknown): ThreadSettings {
  const record = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<
    string,
    unknown
  >;
  const initial = defaultThreadSettings;
  return {
    schema: 1,
    dial: asDial(record.dial) ?? initial.dial,
    dialBySite: parseDials(record.dialBySite),
    mutes: list(record.mutes, parseMute).slice(-MOST_MUTES),
    notes: list(record.notes, parseNote).slice(-MOST_NOTES),
    hideAll: record.hideAll === true,
    hideAllExceptions: list(record.hideAllExceptions, asSite).slice(0, MOST_SITES),
    nextKey: asKey(record.nextKey) ?? initial.nextKey,
    previousKey: asKey(record.previousKey) ?? initial.previousKey,
    firstView: parseFirstView(record.firstView),
    bar: (['always', 'useful', 'never'] as const).find(one => one === record.bar) ?? initial.bar,
    marksNew: record.marksNew !== false,
    noticesOff: [
      ...new Set(list(record.noticesOff, one => NOTICE_KINDS.find(kind => kind === one) ?? null)),
    ],
    unreadDismissed: Number.isInteger(record.unreadDismissed) ? Number(record.unreadDismissed) : 0,
  };
}

function parseFirstView(stored: unknown): FirstView {
  const { order, collapsesRead, hasExactDates } = (stored ?? {}) as Record<string, unknown>;
  return {
    order: ORDERS.find(one => one === order) ?? 'page',
    collapsesRead: collapsesRead === true,
    hasExactDates: hasExactDates === true,
  };
}

const asDial = (value: unknown): Dial | null => DIALS.find(dial => dial === value) ?? null;

const asSite = (value: unknown): string | null =>
  typeof value === 'string' && /^[^\s/]{1,253}$/u.test(value) ? value : null;

const asText = (value: unknown, most: number): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.slice(0, most).toWellFormed() : null;

/** A letter, a digit or a sign: what a key alone can type. */
const asKey = (value: unknown): string | null =>
  typeof value === 'string' && /^(?:|[^\s\p{C}])$/u.test(value) ? value.toLowerCase() : null;

function list<Item>(value: unknown, parse: (item: unknown) => Item | null): Item[] {
  if (!Array.isArray(value)) return [];
  return value.map(parse).filter(item => item !== null);
}

function parseDials(value: unknown): Record<string, Dial> {
  const entries = Object.entries(typeof value === 'object' && value !== null ? value : {});
  const parsed = entries.map(([site, dial]) => [asSite(site), asDial(dial)] as const);
  return Object.fromEntries(
    parsed.filter(([site, dial]) => site !== null && dial !== null).slice(0, MOST_SITES),
  ) as Record<string, Dial>;
}

function parseMute(value: unknown): Mute | null {
  if (typeof value !== 'object' || value === null) return null;
  const { id, kind, value: muted, site, at } = value as Record<string, unknown>;
  const known = (['author', 'word', 'pattern'] as const).find(one => one === kind);
  const [name, text] = [asText(id, 60), asText(muted, 200)];
  const where = site === null ? null : asSite(site);
  if (known === undefined || name === null || text === null) return null;
  if (site !== null && where === null) return null;
  return { id: name, kind: known, value: text, site: where, at: typeof at === 'number' ? at : 0 };
}

function parseNote(value: unknown): AuthorNote | null {
  if (typeof value !== 'object' || value === null) return null;
  const { author, site, text } = value as Record<string, unknown>;
  const [name, where, said] = [asText(author, 200), asSite(site), asText(text, LONGEST_NOTE)];
  return name === null || where === null || said === null
    ? null
    : { author: name, site: where, text: said };
}

/** The dial of a site. */
export function dialOf({ dial, dialBySite }: ThreadSettings, site: string): Dial {
  return (Object.hasOwn(dialBySite, site) ? dialBySite[site] : undefined) ?? dial;
}

/** Whether all comments of a site are hidden until the reader asks for them. */
export function isAllHidden(
  { hideAll, hideAllExceptions }: Pick<ThreadSettings, 'hideAll' | 'hideAllExceptions'>,
  site: string,
): boolean {
  return hideAll !== hideAllExceptions.includes(site);
}

/** The same settings with all comments of a site hidden or not. */
export function withAllHidden(
  settings: ThreadSettings,
  site: string,
  isHidden: boolean,
): ThreadSettings {
  const others = settings.hideAllExceptions.filter(known => known !== site);
  const isException = isHidden !== settings.hideAll;
  return { ...settings, hideAllExceptions: isException ? [...others, site].toSorted() : others };
}

/** The same settings with this dial on that site; the general one is not repeated. */
export function withDial(settings: ThreadSettings, site: string, dial: Dial): ThreadSettings {
  const { [site]: _before, ...others } = settings.dialBySite;
  return { ...settings, dialBySite: dial === settings.dial ? others : { ...others, [site]: dial } };
}

/** The same settings with nothing of its own said of a site. */
export function withoutSite(settings: ThreadSettings, site: string): ThreadSettings {
  return {
    ...withDial(settings, site, settings.dial),
    hideAllExceptions: settings.hideAllExceptions.filter(known => known !== site),
  };
}

/** The same settings with one more mute; the same one is not kept twice. */
export function withMute(settings: ThreadSettings, mute: Mute): ThreadSettings {
  const isSame = ({ kind, value, site }: Mute) =>
    kind === mute.kind && value === mute.value && site === mute.site;
  return {
    ...settings,
    mutes: [...settings.mutes.filter(one => !isSame(one)), mute].slice(-MOST_MUTES),
  };
}

export function withoutMute(settings: ThreadSettings, id: string): ThreadSettings {
  return { ...settings, mutes: settings.mutes.filter(mute => mute.id !== id) };
}

/** The same settings with this note on an author; an empty one takes it away. */
export function withNote(settings: ThreadSettings, note: AuthorNote): ThreadSettings {
  const others = settings.notes.filter(
    ({ author, site }) => author !== note.author || site !== note.site,
  );
  const text = note.text.trim().slice(0, LONGEST_NOTE);
  return {
    ...settings,
    notes: text === '' ? others : [...others, { ...note, text }].slice(-MOST_NOTES),
  };
}

/** After so many dismissals the reader does not want to be asked whether they have read. */
const ENOUGH_DISMISSALS = 3;

/** The same settings after a notice was dismissed. */
export function withDismissal(settings: ThreadSettings, kind: NoticeKind): ThreadSettings {
  if (kind !== 'unread') return settings;
  const unreadDismissed = settings.unreadDismissed + 1;
  const counted = { ...settings, unreadDismissed };
  return unreadDismissed < ENOUGH_DISMISSALS ? counted : withNotice(counted, kind, false);
}

/** The same settings with a kind of notice on or off. */
export function withNotice(
  settings: ThreadSettings,
  kind: NoticeKind,
  isOn: boolean,
): ThreadSettings {
  const others = settings.noticesOff.filter(one => one !== kind);
  return {
    ...settings,
    noticesOff: isOn ? others : [...others, kind],
    ...(isOn && kind === 'unread' && { unreadDismissed: 0 }),
  };
}
