import { addShareRecord, withoutTexts, type ShareRecord } from '../domain/share/share-history.ts';
import { readPreferences } from '../storage/preferences.ts';
import { readShareHistory, writeShareHistory } from '../storage/share-history.ts';

/** The history of shares, written by the background alone. */
export type ShareRecords = {
  read: () => Promise<ShareRecord[]>;
  add: (record: ShareRecord) => Promise<void>;
  forget: (what: { id: string } | { all: true }) => Promise<void>;
  /** Forgets what was written, not that it was shared. */
  forgetTexts: () => Promise<void>;
};

/** Changes wait for one another: two shares at once must both be kept. */
export function createShareRecords(): ShareRecords {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(task: () => Promise<Result>): Promise<Result> => {
    const result = last.then(task, task);
    last = result;
    return result;
  };
  return {
    read: readShareHistory,
    add: record =>
      inTurn(async () => {
        const { keepHistoryDays, keepTexts } = await readPreferences();
        const history = await readShareHistory();
        const keeping = { keepDays: keepHistoryDays, keepTexts };
        await writeShareHistory(addShareRecord(history, record, keeping, Date.now()));
      }),
    forget: what =>
      inTurn(async () => {
        const history = await readShareHistory();
        await writeShareHistory('id' in what ? history.filter(({ id }) => id !== what.id) : []);
      }),
    forgetTexts: () =>
      inTurn(async () => writeShareHistory(withoutTexts(await readShareHistory()))),
  };
}
