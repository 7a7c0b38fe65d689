import { unpackRevisions } from '../../utils/domain/drafts/pack-revisions.ts';
import { parseDraft } from '../../utils/domain/drafts/parse-draft.ts';
import type { TestBrowser } from '../support/browsers/test-browser.ts';

/** What is found on the disk, read as Causerie reads it. */
export type KeptRecords = {
  /** The text kept for an address, '' when none is. */
  textAt: (url: string) => string;
  /** Keys of drafts and of earlier texts that cannot be read, or were set aside because of it. */
  unreadable: string[];
};

function isReadable(key: string, value: unknown): boolean {
  if (key.startsWith('draft:')) return parseDraft(value) !== null;
  if (key.startsWith('revisions:')) return unpackRevisions(value).isWhole;
  return !key.startsWith('set-aside:');
}

export async function readKept(browser: TestBrowser): Promise<KeptRecords> {
  const found = await browser.inBackground(async () => {
    type Disk = { storage: { local: { get(key: null): Promise<object> } } };
    const { browser: own, chrome } = globalThis as unknown as { browser?: Disk; chrome: Disk };
    return JSON.stringify(await (own ?? chrome).storage.local.get(null));
  });
  const records = Object.entries(JSON.parse(found) as Record<string, unknown>);
  const drafts = records
    .filter(([key]) => key.startsWith('draft:'))
    .map(([, value]) => parseDraft(value));
  return {
    textAt: url => drafts.find(draft => draft?.article.url === url)?.text ?? '',
    unreadable: records.filter(([key, value]) => !isReadable(key, value)).map(([key]) => key),
  };
}
