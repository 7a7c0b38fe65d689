import { diskArea } from './browser-areas.ts';

/** Which drafts have a reminder, so that 10,000 need not be read to find one; the draft itself says when. */
export const REMINDERS_KEY = 'reminders';

/** Ids of the drafts that have one. */
export async function readReminded(): Promise<string[]> {
  const stored = (await diskArea().get(REMINDERS_KEY))[REMINDERS_KEY];
  return Array.isArray(stored) ? stored.filter(id => typeof id === 'string') : [];
}

/** What is written to have these drafts reminded of, too. */
export async function itemOfReminders(ids: readonly string[]): Promise<Record<string, string[]>> {
  if (ids.length === 0) return {};
  return { [REMINDERS_KEY]: [...new Set([...(await readReminded()), ...ids])] };
}

/** Called by the background alone. */
export async function writeReminded(ids: readonly string[]): Promise<void> {
  if (ids.length === 0) await diskArea().remove(REMINDERS_KEY);
  else await diskArea().set({ [REMINDERS_KEY]: ids });
}
