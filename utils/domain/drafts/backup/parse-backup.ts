import { LONGEST_DRAFT } from '../apply-write.ts';
import { isRest, sentId, writingId, writingIdOf } from '../draft-id.ts';
import type { Draft, KeptDraft } from '../draft.ts';
import { asObject, type Loose } from '../migrations/migrate.ts';
import { unpackRevisions } from '../pack-revisions.ts';
import { parseDraft } from '../parse-draft.ts';
import type { SetAsideRecord } from './drafts-backup.ts';

/** A file this long, in UTF-16 units, holds some 20,000 comments with their earlier texts. */
export const LONGEST_FILE = 48 * 1024 * 1024;
const MOST_DRAFTS = 50_000;
const MOST_REVISIONS = 200;
const MOST_SET_ASIDE = 2000;
const LONGEST_ADDRESS = 4000;
const LONGEST_WORDS = 4000;

/** Why a file is not imported at all. */
export type BackupRefusal =
  | 'too-large'
  | 'not-json'
  /** Not a file of Causerie's. */
  | 'not-ours'
  /** Of a version to come. */
  | 'too-new'
  /** A record says one thing and claims another, or exceeds what Causerie itself writes. */
  | 'unsafe';

export type ParsedBackup =
  | {
      ok: true;
      drafts: KeptDraft[];
      setAside: SetAsideRecord[];
      /** Records of no version known here: they stay in the file. */
      unreadable: number;
    }
  | { ok: false; reason: BackupRefusal };

/** Ids of the drafts in a file that bring a reminder. */
export const remindedIn = (parsed: ParsedBackup): string[] =>
  parsed.ok
    ? parsed.drafts.filter(({ draft }) => draft.remindAt !== null).map(({ draft }) => draft.id)
    : [];

const refuse = (reason: BackupRefusal): ParsedBackup => ({ ok: false, reason });

/** Reads the text of a file. Every value in it is parsed; one that lies has the whole refused. */
export async function parseDraftsBackup(text: string): Promise<ParsedBackup> {
  if (text.length > LONGEST_FILE) return refuse('too-large');
  try {
    return await parseDraftsSection(JSON.parse(text.replace(/^\uFEFF/u, '')));
  } catch {
    return refuse('not-json');
  }
}

/** The same for a value that was read already: the part of a larger file. */
export async function parseDraftsSection(value: unknown): Promise<ParsedBackup> {
  const file = asObject(value);
  if (file?.app !== 'causerie' || file.kind !== 'drafts') return refuse('not-ours');
  if (typeof file.schema !== 'number' || file.schema < 1) return refuse('not-ours');
  if (file.schema > 1) return refuse('too-new');
  const { drafts: records, setAside = [] } = file;
  if (!Array.isArray(records) || !Array.isArray(setAside)) return refuse('not-ours');
  if (records.length > MOST_DRAFTS || setAside.length > MOST_SET_ASIDE) return refuse('too-large');
  const drafts = new Map<string, KeptDraft>();
  let unreadable = 0;
  for (const record of records) {
    const kept = parseKept(asObject(record));
    if (kept === null) unreadable += 1;
    else if (drafts.has(kept.draft.id) || !(await isHonest(kept))) return refuse('unsafe');
    else drafts.set(kept.draft.id, kept);
  }
  const aside = setAside.map(parseSetAside);
  if (aside.includes(null)) return refuse('unsafe');
  return {
    ok: true,
    drafts: [...drafts.values()],
    setAside: aside.filter(record => record !== null),
    unreadable,
  };
}

/** A draft with its earlier texts. @returns `null` when it cannot be read */
export function parseKept(record: Loose | null): KeptDraft | null {
  const draft = parseDraft(record?.draft);
  const { revisions, isWhole } = unpackRevisions(record?.revisions ?? []);
  return draft !== null && isWhole ? { draft, revisions } : null;
}

/**
 * Whether a record can be one that Causerie wrote: its id is the one of its place, its addresses are of
 * the web, its texts are no longer than any it keeps. A file cannot so put words under another article.
 */
async function isHonest({ draft, revisions }: KeptDraft): Promise<boolean> {
  const texts = [draft.text, draft.before?.text ?? '', ...revisions.map(({ text }) => text)];
  return (
    isAddress(draft.article.url) &&
    addressesOf(draft).every(url => url === '' || isAddress(url)) &&
    revisions.length <= MOST_REVISIONS &&
    texts.every(text => text.length <= LONGEST_DRAFT) &&
    labelsOf(draft).every(label => label.length <= LONGEST_WORDS) &&
    (await isIdOfPlace(draft))
  );
}

async function isIdOfPlace(draft: Draft): Promise<boolean> {
  const id = await writingId(draft);
  if (draft.id === id || (isRest(draft.id) && writingIdOf(draft.id) === id)) return true;
  const sentAt = Number.parseInt(draft.id.slice(id.length + 1), 36);
  return draft.id === sentId(id, sentAt);
}

/** Those that lead somewhere when the reader clicks them. */
function addressesOf({ parent, state, trail }: Draft): string[] {
  const permalink = 'permalink' in state ? state.permalink : null;
  return [parent?.permalink ?? '', permalink ?? '', ...trail.map(({ url }) => url)];
}

function labelsOf({ article, system, parent, state, trail }: Draft): string[] {
  const { title, siteName, language } = article;
  return [
    title,
    siteName ?? '',
    language ?? '',
    system,
    parent?.id ?? '',
    parent?.author ?? '',
    parent?.excerpt ?? '',
    parent?.date ?? '',
    ...('message' in state ? [state.message] : []),
    ...trail.map(({ said }) => said),
  ];
}

function isAddress(url: string): boolean {
  return url.length <= LONGEST_ADDRESS && /^https?:\/\//u.test(url) && URL.canParse(url);
}

function parseSetAside(value: unknown): SetAsideRecord | null {
  const record = asObject(value);
  const key = record?.key;
  const isKey = typeof key === 'string' && /^set-aside:[\w./-]{1,120}:\d{1,16}$/u.test(key);
  return isKey && record?.value !== undefined ? { key, value: record.value } : null;
}
