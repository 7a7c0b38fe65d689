import type { Draft } from '../domain/drafts/draft.ts';
import { browser } from '../platform/browser.ts';
import { openTab } from '../platform/open-address.ts';
import { diskArea } from '../storage/browser-areas.ts';
import { readPreferences } from '../storage/preferences.ts';
import {
  itemOfReminders,
  readReminded,
  readRemindedDrafts,
  writeReminded,
} from '../storage/reminders.ts';
import { showReminders } from './badge.ts';
import type { Stores } from './stores.ts';

export const REMINDER_ALARM = 'reminders';

/** The drafts that were put aside to rest, and the bell. It rings as a badge; it never opens nor posts. */
export type Reminders = {
  /** @param at - epoch milliseconds; `null` for no reminder any more */
  set: (id: string, at: number | null) => Promise<void>;
  /** Drafts that came with their reminder, by an import. */
  add: (ids: readonly string[]) => Promise<void>;
  /** Shows what is due on the toolbar, and sets the alarm for the next: after a restart too. */
  ring: () => Promise<void>;
  /** Opens the article at the comment being answered; the reminder has done its work. */
  open: (id: string) => Promise<void>;
};

/** Changes wait for one another: two at once must both be kept. */
export function createReminders(stores: Stores): Reminders {
  const store = stores.of(false);
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(task: () => Promise<Result>): Promise<Result> => {
    const result = last.then(task, task);
    last = result;
    return result;
  };

  async function set(id: string, at: number | null): Promise<void> {
    await inTurn(async () => {
      const draft = await store.remind(id, at);
      const others = (await readReminded()).filter(known => known !== id);
      await writeReminded(draft === null || at === null ? others : [...others, id]);
    });
    await ring();
  }

  return {
    set,
    ring,
    add: async ids => {
      await inTurn(async () => diskArea().set(await itemOfReminders(ids)));
      await ring();
    },
    open: async id => {
      const draft = await store.read(id);
      await set(id, null);
      if (draft !== null) await openTab(placeOf(draft));
    },
  };
}

async function ring(): Promise<void> {
  const drafts = await readRemindedDrafts();
  const now = Date.now();
  const next = drafts.find(({ remindAt }) => remindAt > now);
  if (next === undefined) await browser.alarms.clear(REMINDER_ALARM);
  else await browser.alarms.create(REMINDER_ALARM, { when: next.remindAt });
  const due = drafts.filter(({ remindAt }) => remindAt <= now);
  await showReminders(due.length, await readPreferences());
}

/** The comment being answered where it has an address of the same site, else the article. */
function placeOf({ article, parent }: Draft): string {
  const permalink = parent?.permalink ?? '';
  const isHere =
    URL.canParse(permalink) && new URL(permalink).origin === new URL(article.url).origin;
  return isHere ? permalink : article.url;
}
