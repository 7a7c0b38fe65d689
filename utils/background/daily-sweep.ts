import { browser } from '../platform/browser.ts';
import { diskArea } from '../storage/browser-areas.ts';
import { readPreferences } from '../storage/preferences.ts';
import type { Stores } from './stores.ts';

const ALARM = 'sweep-drafts';
const EVERY_MINUTES = 12 * 60;

/** When drafts were last swept, epoch milliseconds. */
const SWEPT_KEY = 'swept-at';

/** Has drafts that were kept long enough removed, twice a day. */
export function registerSweep(stores: Stores): void {
  browser.runtime.onInstalled.addListener(() => {
    void readSweptAt().then(at => (at === null ? rememberSweep() : undefined));
    void setAlarm();
  });
  // Firefox forgets alarms with the browser.
  browser.runtime.onStartup.addListener(() => void keepAlarm());
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void sweep(stores);
  });
}

const setAlarm = () =>
  browser.alarms.create(ALARM, { delayInMinutes: 5, periodInMinutes: EVERY_MINUTES });

async function keepAlarm(): Promise<void> {
  if (!(await browser.alarms.get(ALARM))) await setAlarm();
}

async function readSweptAt(): Promise<number | null> {
  const at = (await diskArea().get(SWEPT_KEY))[SWEPT_KEY];
  return typeof at === 'number' ? at : null;
}

const rememberSweep = () => diskArea().set({ [SWEPT_KEY]: Date.now() });

/**
 * A clock that stands a year ahead for an hour must not cost a draft: its age is told by the clock as it
 * stood at the sweep before, so that two sweeps have to agree.
 */
async function sweep(stores: Stores): Promise<void> {
  const { keepDraftsDays, mostDrafts } = await readPreferences();
  const at = Math.min((await readSweptAt()) ?? -Infinity, Date.now());
  await stores.of(false).sweep(keepDraftsDays, mostDrafts, at);
  await rememberSweep();
}
