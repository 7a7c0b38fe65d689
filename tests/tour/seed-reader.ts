import type { Preferences } from '../../utils/domain/preferences/preferences.ts';
import type { Draft } from '../../utils/domain/drafts/draft.ts';
import { storedPreferences } from '../../utils/domain/preferences/parse-preferences.ts';
import { defaultThreadSettings } from '../../utils/domain/thread/thread-settings.ts';
import { ANSWERED_COMMENT, draftNumbered, putDrafts, putItems } from '../e2e/put-drafts.ts';
import type { TestBrowser } from '../support/browsers/test-browser.ts';

/** Brings findings of several kinds: capitals, signs, an address, a tracker, a hard word. */
export const articleText =
  'SOIXANTE MILLIARDS PAR JOUR, C’EST ÉNORME !!!!! Écrivez-moi à camille@exemple.fr, ' +
  'bande de crétins, ou voyez https://exemple.fr/etude?id=4&utm_source=lettre&fbclid=abc.';

const HOUR = 3_600_000;

/** What somebody leaves who has used Causerie for a while: texts in every state, shares, mutes, a name. */
export async function seedReader(browser: TestBrowser, preferences: Preferences): Promise<void> {
  await putDrafts(browser, await draftsOfReader());
  await putItems(browser, {
    preferences: storedPreferences(preferences),
    identities: {
      list: [
        { id: 'a', name: 'Camille Lectrice', email: 'camille@exemple.fr', site: '' },
        { id: 'b', name: 'C. L.', email: '', site: 'https://exemple.fr/' },
      ],
      bySite: { 'journal.example': 'b' },
    },
    'share-history': ['whatsapp', 'whatsapp', 'telegram', 'sms'].map((messenger, number) => ({
      id: `share-${number}`,
      messenger,
      articleUrl: `https://journal.example/2026/article-${number}`,
      title: `Article numéro ${number}`,
      at: Date.now() - number * HOUR,
    })),
    'thread-settings': {
      ...defaultThreadSettings,
      dial: 'medium',
      mutes: [{ id: 'm', kind: 'author', value: 'Lecteur 3', site: null, at: 1 }],
    },
    'set-aside:a.b:1700000000000': { schema: 99, text: 'Ancien' },
  });
}

async function draftsOfReader(): Promise<Draft[]> {
  const at = Date.now() - HOUR;
  const proof = { at, url: 'https://journal.example/', status: 200, said: '' };
  return Promise.all([
    draftNumbered(1, { updatedAt: at - 4 * HOUR }),
    draftNumbered(2, {
      parent: ANSWERED_COMMENT,
      state: { name: 'waiting', at, permalink: null },
      trail: [{ ...proof, state: 'waiting', sign: 'held-notice' }],
      updatedAt: at - 3 * HOUR,
    }),
    draftNumbered(3, {
      state: { name: 'failed', at, reason: 'too-fast', message: '' },
      trail: [{ ...proof, state: 'failed', sign: 'error-page', status: 429, said: 'Doucement.' }],
      updatedAt: at - 2 * HOUR,
    }),
    draftNumbered(4, {
      isPinned: true,
      remindAt: at + 48 * HOUR,
      state: { name: 'seen', at, permalink: 'https://journal.example/#comment-4' },
      updatedAt: at - HOUR,
    }),
  ]);
}
