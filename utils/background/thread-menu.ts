import { siteOf } from '../domain/preferences/site-mode.ts';
import { withMute } from '../domain/thread/thread-settings.ts';
import { askFrame } from '../protocol/send.ts';
import { refreshThreads } from './own-thread-handlers.ts';
import type { ThreadRecords } from './thread-records.ts';

/** What the page's menu can do with the comment it was opened on. */
export const THREAD_ENTRIES = ['thread-branch', 'thread-author', 'thread-mute'] as const;
export type ThreadEntry = (typeof THREAD_ENTRIES)[number];

export const isThreadEntry = (entry: string): entry is ThreadEntry =>
  THREAD_ENTRIES.some(known => known === entry);

/** Shows one conversation or one author alone, or mutes an author on this site; outside a comment nothing happens. */
export async function actOnThread(
  entry: ThreadEntry,
  { tabId, frameId, url }: { tabId: number; frameId: number; url: string },
  records: ThreadRecords,
): Promise<void> {
  const pointed = await askFrame(tabId, frameId, 'thread.pointed', undefined).catch(() => null);
  if (pointed === null) return;
  const { id, author } = pointed;
  if (entry === 'thread-branch')
    await askFrame(tabId, frameId, 'thread.view', { filter: { name: 'branch', id } });
  else if (entry === 'thread-author')
    await askFrame(tabId, frameId, 'thread.view', { filter: { name: 'author', author } });
  else {
    const site = siteOf(url);
    const mute = { id: crypto.randomUUID(), kind: 'author' as const, value: author, site };
    await records.change(before => withMute(before, { ...mute, at: Date.now() }));
    await refreshThreads();
  }
}
