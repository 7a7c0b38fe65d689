import {
  LONGEST_FILE,
  parseDraftsSection,
  type ParsedBackup,
} from '../drafts/backup/parse-backup.ts';
import { parseRested } from '../moderation/rested-looks.ts';
import { parseIdentities } from '../preferences/identities.ts';
import { parsePreferences, PREFERENCES_SCHEMA } from '../preferences/parse-preferences.ts';
import { parseShareAddresses } from '../share/share-addresses.ts';
import { parseShareHistory } from '../share/share-history.ts';
import { parseAnswered } from '../thread/answered.ts';
import { parseMirror } from '../thread/mirror.ts';
import { parseThreadSettings } from '../thread/thread-settings.ts';
import { parseVisits } from '../thread/visit.ts';
import { BACKUP_SCHEMA, type Belongings } from './backup-file.ts';
import { findDifference } from './find-difference.ts';
import { lineInJson, type JsonPath } from './scan-json.ts';

/** Why a file is not imported: nothing of it is. */
export type RefusedFile = {
  reason: 'too-large' | 'not-json' | 'not-ours' | 'too-new' | 'wrong-value';
  /** Where, from 1; `null` when it is no matter of one line. */
  line: number | null;
  /** What stands there, as its names lead to it: `identities.list.0.name`. */
  place: string;
};

export type ReadFile = {
  /** The parts the file holds; an absent one is left as it is here. */
  parts: Partial<Omit<Belongings, 'drafts'>>;
  drafts: Extract<ParsedBackup, { ok: true }> | null;
};

type Part = Exclude<keyof Belongings, 'drafts'>;

/** How each part is read. What reading does not give back as it stood has the file refused. */
const readers: { [Name in Part]: (value: unknown) => Belongings[Name] } = {
  preferences: value => parsePreferences(value).preferences,
  identities: parseIdentities,
  threads: parseThreadSettings,
  shareAddresses: parseShareAddresses,
  shareHistory: parseShareHistory,
  visits: parseVisits,
  answered: parseAnswered,
  mirror: parseMirror,
  restedLooks: parseRested,
};

const HEAD = new Set(['app', 'kind', 'schema', 'exportedAt']);

/** Reads a file of `writeBackupFile`, or one of drafts alone. Every value is parsed; one that is wrong refuses it all. */
export async function parseBackupFile(
  text: string,
): Promise<({ ok: true } & ReadFile) | ({ ok: false } & RefusedFile)> {
  const json = text.replace(/^\uFEFF/u, '');
  const refuse = (reason: RefusedFile['reason'], path: JsonPath | null = null) => ({
    ok: false as const,
    reason,
    line: reason === 'too-large' ? null : lineInJson(json, path),
    place: path?.join('.') ?? '',
  });
  if (json.length > LONGEST_FILE) return refuse('too-large');
  const file = readJson(json);
  if (file === undefined) return refuse('not-json');
  if (!isRecord(file) || file['app'] !== 'causerie') return refuse('not-ours', ['app']);
  if (typeof file['schema'] !== 'number' || file['schema'] < 1)
    return refuse('not-ours', ['schema']);
  if (file['schema'] > BACKUP_SCHEMA) return refuse('too-new', ['schema']);
  if (file['kind'] === 'drafts') {
    const drafts = await parseDraftsSection(file);
    return drafts.ok ? { ok: true, parts: {}, drafts } : refuse('wrong-value', ['drafts']);
  }
  if (file['kind'] !== 'everything') return refuse('not-ours', ['kind']);
  const wrong = findWrong(file);
  if (wrong !== null) return refuse('wrong-value', wrong);
  const section = file['drafts'];
  const drafts = section === undefined ? null : await parseDraftsSection(section);
  if (drafts !== null && (!drafts.ok || drafts.unreadable > 0))
    return refuse('wrong-value', ['drafts']);
  return { ok: true, parts: partsOf(file), drafts };
}

function partsOf(file: Record<string, unknown>): ReadFile['parts'] {
  const names = (Object.keys(readers) as Part[]).filter(name => file[name] !== undefined);
  return Object.fromEntries(names.map(name => [name, readers[name](file[name])]));
}

/** The place of the first value that is not what it should be. */
function findWrong(file: Record<string, unknown>): JsonPath | null {
  for (const [name, value] of Object.entries(file)) {
    if (HEAD.has(name) || name === 'drafts') continue;
    if (!Object.hasOwn(readers, name)) return [name];
    const wrong = name === 'preferences' ? wrongPreference(value) : wrongIn(name as Part, value);
    if (wrong !== null) return [name, ...wrong];
  }
  return null;
}

const wrongIn = (name: Part, value: unknown): JsonPath | null =>
  findDifference(value, readers[name](value));

/** Preferences of an earlier version are no longer as they stood once they are read. */
function wrongPreference(value: unknown): JsonPath | null {
  if (!isRecord(value)) return [];
  const { preferences, broken } = parsePreferences(value);
  const [first] = broken;
  if (first !== undefined) return Object.hasOwn(value, first) ? [first] : [];
  const { schema, ...given } = value;
  if (schema === PREFERENCES_SCHEMA || schema === undefined)
    return findDifference(given, preferences);
  return typeof schema === 'number' && schema >= 1 && schema < PREFERENCES_SCHEMA
    ? null
    : ['schema'];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readJson(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    // What it throws is worded differently by every browser: the line is found otherwise.
    return undefined;
  }
}
