import { sentId, writingId } from '../../utils/domain/drafts/draft-id.ts';
import type { Draft } from '../../utils/domain/drafts/draft.ts';
import { draftKey, RECENT_KEY } from '../../utils/storage/draft-keys.ts';
import type { Json, TestBrowser } from '../support/browsers/test-browser.ts';
import { makeDraft } from '../support/make-draft.ts';

const BATCH = 1000;

/** What a reply among the drafts answers. */
export const ANSWERED_COMMENT = {
  id: '9',
  author: 'Zoé',
  excerpt: 'La Maïzena épaissit.',
  date: '2026-01-02T10:00:00Z',
  permalink: 'https://journal.example/#comment-9',
};

/** Puts records on the disk as they are. */
export async function putItems(
  browser: TestBrowser,
  items: Record<string, unknown>,
): Promise<void> {
  const keys = Object.keys(items);
  for (let start = 0; start < keys.length; start += BATCH) {
    const part = keys.slice(start, start + BATCH).map(key => [key, items[key]]);
    await browser.inBackground(
      async (records: Json) => {
        type Disk = { chrome: { storage: { local: { set(items: Json): Promise<void> } } } };
        await (globalThis as unknown as Disk).chrome.storage.local.set(records);
      },
      Object.fromEntries(part) as Json,
    );
  }
}

/** A draft of its own article, under the id Causerie gives it. */
export async function draftNumbered(number: number, changes: Partial<Draft> = {}): Promise<Draft> {
  const draft = makeDraft({
    article: {
      url: `https://journal.example/2026/article-${number}`,
      title: `Article numéro ${number}`,
      siteName: 'Le Journal',
      language: 'fr',
    },
    text: `Les chiffres cités sont ceux d’avant, et la source ne dit rien de tel. N° ${number}`,
    updatedAt: 1_700_000_000_000 + number,
    ...changes,
  });
  const id = await writingId(draft);
  return { ...draft, id: draft.state.name === 'writing' ? id : sentId(id, draft.updatedAt) };
}

export async function putDrafts(browser: TestBrowser, drafts: readonly Draft[]): Promise<void> {
  const newest = drafts.toSorted((one, other) => other.updatedAt - one.updatedAt).slice(0, 20);
  await putItems(browser, {
    ...Object.fromEntries(drafts.map(draft => [draftKey(draft.id), draft])),
    [RECENT_KEY]: newest.map(({ id }) => id),
  });
}
