import type { Draft, DraftSummary } from '../domain/drafts/draft.ts';
import { summarizeDraft } from '../domain/drafts/summarize-draft.ts';
import { diskArea } from './browser-areas.ts';
import { draftKey } from './draft-keys.ts';
import { createDraftRecords } from './draft-records.ts';

/** Which drafts have a reminder, so that 10,000 need not be read to find one; the draft itself says when. */
export const REMINDERS_KEY = 'reminders';

/** Ids of the drafts that have one. */
export async function readReminded(): Promise<string[]> {
  const stored = (await diskArea().get(REMINDERS_KEY))[REMINDERS_KEY];
  return Array.isArray(stored) ? stored.filter(id => typeof id === 'string') : [];
}

/** The drafts that have one, those to come and those that are due, the earliest first. */
export async function readRemindedDrafts(): Promise<(Draft & { remindAt: number })[]> {
  const keys = (await readReminded()).map(draftKey);
  const drafts = await createDraftRecords(diskArea(), Date.now).readAll(keys);
  return drafts
    .filter((draft): draft is Draft & { remindAt: number } => draft.remindAt !== null)
    .toSorted((one, other) => one.remindAt - other.remindAt);
}

/** A draft put aside to rest. @param at - when it is due, epoch milliseconds */
export type Reminder = { draft: DraftSummary; at: number };

/** What lists show of them. */
export async function readReminders(): Promise<Reminder[]> {
  const drafts = await readRemindedDrafts();
  return drafts.map(draft => ({ draft: summarizeDraft(draft), at: draft.remindAt }));
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
