import { articleAddress } from '../domain/links/article-address.ts';
import { modeAt, siteOf } from '../domain/preferences/site-mode.ts';
import type { Draft } from '../domain/drafts/draft.ts';
import type { Answered } from '../domain/thread/answered.ts';
import { asModerationLanguage } from '../domain/moderation/moderation-language.ts';
import { foldWords } from '../domain/thread/fold-words.ts';
import {
  dialOf,
  isAllHidden,
  withAllHidden,
  withDial,
  withMute,
  withoutMute,
  type ThreadSettings,
} from '../domain/thread/thread-settings.ts';
import { endsWithId, findOwn } from '../domain/thread/find-own.ts';
import { markAllRead, visitThread } from '../domain/thread/visit.ts';
import type { Handlers } from '../protocol/envelope.ts';
import type {
  FromThread,
  ThreadAnswer,
  ThreadChange,
  ThreadHere,
} from '../protocol/thread-messages.ts';
import type { PageSender } from '../protocol/serve.ts';
import { writeAnswered } from '../storage/answered.ts';
import { diskArea, memoryArea } from '../storage/browser-areas.ts';
import { readIdentities } from '../storage/identities.ts';
import { readPreferences } from '../storage/preferences.ts';
import type { Stores } from './stores.ts';
import type { ThreadJudge } from './thread-judge.ts';
import type { ThreadRecords } from './thread-records.ts';
import { threadWords } from './thread-words.ts';

/** More comments than this are not told at once by an honest page of ours. */
const MOST_COMMENTS = 20_000;
const MOST_ANSWERS = 500;

/** What the script of a thread may ask: its own article and its own site, whatever it says. */
export function threadHandlers(
  stores: Stores,
  records: ThreadRecords,
  judge: ThreadJudge,
): Handlers<FromThread, PageSender> {
  return {
    'thread.open': async ({ canonical, comments: told }, sender) => {
      const preferences = await readPreferences();
      const url = articleAddress({ location: sender.url, canonical });
      const mode = modeAt(preferences, sender.url);
      if (mode === 'off' || url === null) return null;
      const comments = told.slice(0, MOST_COMMENTS);
      const settings = await records.settings();
      const drafts = await stores.of(sender.isPrivate).ofArticle(url);
      let fresh: number[] = [];
      let lastVisitAt: number | null = null;
      if (settings.marksNew)
        await records.visits(sender.isPrivate).change(url, known => {
          const ids = comments.map(({ id }) => id);
          const { visit, fresh: found } = visitThread(known, ids, Date.now());
          fresh = found;
          lastVisitAt = visit.beforeAt;
          return visit;
        });
      const names = (await readIdentities()).list.map(({ name }) => name);
      const own = findOwn(comments, drafts, names);
      return {
        words: await threadWords(preferences.language),
        here: {
          ...hereOf(settings, sender.url),
          theme: preferences.theme,
          // Where Causerie is quiet, the bar comes when it is asked for.
          ...(mode === 'quiet' && { bar: 'never' as const }),
        },
        fresh: fresh.filter(place => !own.includes(place)),
        own,
        lastVisitAt,
      };
    },

    'thread.judge': async ({ comments, pageLanguage }, sender) =>
      judge.judge(comments, siteOf(sender.url), asModerationLanguage(String(pageLanguage))),

    'thread.change': async (change, sender) => {
      const site = siteOf(sender.url);
      const settings = await records.change(before => changed(before, change, site));
      const { theme } = await readPreferences();
      return { ...hereOf(settings, sender.url), theme };
    },

    'thread.read': async ({ canonical }, sender) => {
      const url = articleAddress({ location: sender.url, canonical });
      if (url === null) return;
      await records.visits(sender.isPrivate).change(url, known => known && markAllRead(known));
    },

    'thread.answers': async ({ canonical, answers }, sender) => {
      const url = articleAddress({ location: sender.url, canonical });
      if (url === null) return;
      const drafts = await stores.of(sender.isPrivate).ofArticle(url);
      const area = sender.isPrivate ? memoryArea() : diskArea();
      await writeAnswered(area, answeredDrafts(drafts, answers.slice(0, MOST_ANSWERS), Date.now()));
    },
  };
}

/** Which drafts were answered; an answer to a comment that no draft is known for proves nothing. */
function answeredDrafts(
  drafts: readonly Draft[],
  answers: readonly ThreadAnswer[],
  seenAt: number,
): [string, Answered][] {
  return drafts.flatMap(({ id, state }): [string, Answered][] => {
    const own = state.name === 'seen' ? state.permalink : null;
    const mine = answers.filter(({ ownId }) => own !== null && endsWithId(own, ownId));
    const last = mine.toSorted((one, other) => (one.at ?? 0) - (other.at ?? 0)).at(-1);
    if (last === undefined) return [];
    const { author, permalink } = last;
    return [[id, { count: mine.length, seenAt, author: String(author).slice(0, 100), permalink }]];
  });
}

/** The settings as one site's script is told them: no list of the reader's goes to a page. */
function hereOf(settings: ThreadSettings, url: string): Omit<ThreadHere, 'theme'> {
  const site = siteOf(url);
  const dial = dialOf(settings, site);
  const isMuted = settings.mutes.some(mute => mute.site === null || mute.site === site);
  return {
    site,
    dial,
    isAllHidden: isAllHidden(settings, site),
    judges: isMuted || dial !== 'off',
    nextKey: settings.nextKey,
    previousKey: settings.previousKey,
    bar: settings.bar,
    firstView: settings.firstView,
    notes: settings.notes.filter(note => note.site === site),
  };
}

function changed(settings: ThreadSettings, change: ThreadChange, site: string): ThreadSettings {
  switch (change.name) {
    case 'dial':
      return withDial(settings, site, change.dial);
    case 'hide-all':
      return withAllHidden(settings, site, change.isHidden);
    case 'mute-author': {
      const value = change.author.trim().slice(0, 200);
      if (foldWords(value) === '') return settings;
      const id = crypto.randomUUID();
      return withMute(settings, { id, kind: 'author', value, site, at: Date.now() });
    }
    case 'unmute':
      return withoutMute(settings, change.muteId);
  }
}
