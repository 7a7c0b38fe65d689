import { isRest, writingId, writingIdOf } from '../domain/drafts/draft-id.ts';
import type { Draft, DraftPlace } from '../domain/drafts/draft.ts';
import { articleAddress } from '../domain/links/article-address.ts';
import { judgeOutcome, type Evidence } from '../domain/drafts/judge-outcome.ts';
import { proofFromPage } from '../domain/drafts/prove-state.ts';
import { isSiteOn, modeAt } from '../domain/preferences/site-mode.ts';
import { bringPageScript, bringThreadScript } from '../platform/bring-page-script.ts';
import type { Handlers } from '../protocol/envelope.ts';
import type { FromPageScript, PageWelcome, PendingComment } from '../protocol/messages.ts';
import { askFrame } from '../protocol/send.ts';
import type { PageSender } from '../protocol/serve.ts';
import type { DraftStore } from '../storage/draft-store.ts';
import { readPreferences } from '../storage/preferences.ts';
import { wakeDraft } from '../storage/rested-looks.ts';
import {
  forgetSentFromTab,
  readSheet,
  readSentFromTab,
  rememberSentFromTab,
  rememberSheet,
  readPutBack,
  forgetPutBack,
  type SentFromTab,
} from '../storage/session-state.ts';
import { showBadge, type BadgeState } from './badge.ts';
import { forecastDraft, forecastWords } from './forecast-draft.ts';
import { outcomeWords, pageWords } from './page-words.ts';
import { placeOfPage } from './place-of-page.ts';
import type { Stores } from './stores.ts';
import { writeDraft } from './write-draft.ts';

/**
 * What a page's script may ask. Each handler takes the place from the sender's own address: a script
 * reaches the drafts of its own article and no others.
 */
export function pageHandlers(stores: Stores): Handlers<FromPageScript, PageSender> {
  return {
    'page.enter': async (_nothing, { tabId, frameId }) =>
      void (await bringPageScript(tabId, frameId)),

    'page.stay': async ({ form, canonical }, sender) => {
      const preferences = await readPreferences();
      if (!isSiteOn(preferences, sender.url)) return;
      const url = articleAddress({ location: sender.url, canonical });
      const drafts = url === null ? [] : await stores.of(sender.isPrivate).ofArticle(url);
      // What was written here is worth the script, which tells all there is to tell.
      if (drafts.length > 0) await bringPageScript(sender.tabId);
      else if (form) await showBadge(sender.tabId, 'form', preferences);
    },

    'page.ready': async (page, sender) => {
      const preferences = await readPreferences();
      const mode = modeAt(preferences, sender.url);
      const isOn = mode !== 'off';
      if (isOn && page.commentCount > 0) void bringThreadScript(sender.tabId, sender.frameId);
      const store = stores.of(sender.isPrivate);
      const drafts = isOn ? await store.ofArticle(addressOf(page, sender)) : [];
      const unsent = drafts.filter(isUnsent);
      await showBadge(sender.tabId, badgeOf(isOn, page.formCount, unsent.length), preferences);
      return {
        isOn,
        isQuiet: mode === 'quiet',
        theme: preferences.theme,
        marksTitle: preferences.titleMark,
        words: await pageWords(preferences.language),
        drafts: await draftsToOffer(store, unsent),
        ...(await pendingComments(stores, sender, drafts, page.isErrorPage)),
        putBack: await draftToPutBack(sender, unsent),
      };
    },

    'draft.write': async ({ place, text, base, held }, sender) => {
      if (!isSiteOn(await readPreferences(), sender.url)) return { ok: false, code: 'site-off' };
      const { isPrivate } = sender;
      const where = placeOfPage(place, sender);
      return writeDraft(stores, { place: where, text, origin: 'field', base, held, isPrivate });
    },

    'draft.take': async (place, sender) => {
      const store = stores.of(sender.isPrivate);
      const draft = await store.open(await writingId(placeOfPage(place, sender)));
      // The rest of a text that was cut in two goes on in our own page.
      if (draft === null)
        return (await hasRest(store, placeOfPage(place, sender))) ? 'in-composer' : null;
      const { text, origin, rev } = await textToGiveBack(store, draft);
      // A page can lead the reader's click to our button: words it never saw are inserted from our own page.
      return origin === 'field' ? { text, rev } : 'in-composer';
    },

    'draft.forecast': async ({ place, text, facts }, sender) => {
      const { isPrivate } = sender;
      const told = { place: placeOfPage(place, sender), text: String(text), facts, isPrivate };
      const found = await forecastDraft(stores, told);
      return forecastWords(found, (await readPreferences()).language);
    },

    'put-back.heard': (_nothing, { tabId }) => forgetPutBack(tabId),

    'draft.submitted': inFlight(async ({ place, text, twins }, sender) => {
      const { isPrivate, tabId } = sender;
      const draftPlace = placeOfPage(place, sender);
      const store = stores.of(isPrivate);
      const before = await store.read(await writingId(draftPlace));
      const written = { place: draftPlace, text, origin: 'field', base: before?.rev ?? 0 } as const;
      const kept = text === '' || (await writeDraft(stores, { ...written, isPrivate })).ok;
      // What is stored is another text, and has not left.
      if (!kept) return;
      const known = twins.slice(0, MOST_TWINS).map(twin => String(twin).slice(0, LONGEST_TWIN));
      const id = await writingId(draftPlace);
      const sent = await store.markSent(id, known);
      await wakeDraft(id, isPrivate);
      if (sent !== null) await rememberSentFromTab(tabId, { draftId: sent.id, isPrivate });
    }),

    'outcome.evidence': async (evidence, sender) => {
      const store = stores.of(sender.isPrivate);
      const draft = await store.read(evidence.draftId);
      const url = sender.url;
      if (draft === null || !isSameSite(draft.article.url, url)) return null;
      const now = Date.now();
      const isAnswer = (await readSentFromTab(sender.tabId))?.draftId === draft.id;
      const shown = isAnswer ? { ...evidence, url } : onlyInThread({ ...evidence, url });
      const state = judgeOutcome(draft.state, shown, now);
      if (state === null) return null;
      const proof = proofFromPage(state, shown, now);
      if (isAnswer) await forgetSentFromTab(sender.tabId);
      // Refused, or only previewed: it is still to be sent, from where it was written.
      if (state.name === 'failed' || state.name === 'writing')
        await store.returnFailed(draft.id, writingIdOf(draft.id), { state, proof });
      else await store.setState(draft.id, state, proof);
      const preferences = await readPreferences();
      if (state.name === 'failed' || state.name === 'waiting')
        await showBadge(sender.tabId, state.name, preferences);
      const reason = state.name === 'failed' ? state.reason : null;
      const words = await outcomeWords(state, preferences.language);
      return { state: state.name, reason, words };
    },

    'sheet.tie': async ({ sheetId, place, draftId }, sender) => {
      const { tabId, frameId, isPrivate } = sender;
      const store = stores.of(isPrivate);
      // A refused comment has gone back to the place where it was written.
      const refused = draftId === null ? null : await store.read(writingIdOf(draftId));
      const isOwn = refused !== null && isSameSite(refused.article.url, sender.url);
      const { article, system, parent } = isOwn ? refused : placeOfPage(place, sender);
      await rememberSheet(sheetId, { tabId, frameId, isPrivate, article, system, parent });
    },

    'sheet.lift': async ({ sheetId }, { tabId, frameId }) => {
      const place = await readSheet(sheetId);
      if (place?.tabId !== tabId || place.frameId !== frameId) return { isOpen: false };
      const { language } = await readPreferences();
      const { sheetTitle: title } = await pageWords(language);
      return askFrame(tabId, 0, 'sheet.show', { sheetId, title });
    },
  };
}

/** What a page answers is about the comment sent last: of any other only what the thread shows is proof. */
function onlyInThread(evidence: Evidence): Evidence {
  const url = evidence.url.replace(/[?#].*/su, '');
  return { ...evidence, url, signal: null, isErrorPage: false, status: 0, errorText: '' };
}

/** A page may send anything: as many comments that say the same are kept apart, with ids as long. */
const MOST_TWINS = 5;
const LONGEST_TWIN = 100;

function badgeOf(isOn: boolean, formCount: number, draftCount: number): BadgeState {
  if (!isOn) return 'off';
  if (draftCount > 0) return 'formWithDraft';
  return formCount > 0 ? 'form' : 'noForm';
}

function addressOf(page: { place: Parameters<typeof placeOfPage>[0] }, sender: PageSender): string {
  return placeOfPage(page.place, sender).article.url;
}

const isUnsent = (draft: Draft): boolean =>
  (draft.state.name === 'writing' || draft.state.name === 'failed') && draft.text.trim() !== '';

/**
 * The reader may type a few words before asking for the draft back: those words replaced it, and what
 * they replaced is what is asked for. No draft has revision 0, so that the few words are kept in turn.
 */
async function textToGiveBack(
  store: DraftStore,
  draft: Draft,
): Promise<Pick<Draft, 'text' | 'origin' | 'rev'>> {
  const [replaced] = await store.readRevisions(draft.id);
  // What the reader chose in the composer was meant.
  const isTyped = draft.origin === 'field' && replaced?.cause === 'conflict';
  const isReplaced = isTyped && replaced.text.length > draft.text.length;
  return isReplaced ? { ...replaced, rev: 0 } : draft;
}

const MOST_AWAITED = 5;

/** The comment just sent from this tab, and the others of this article that were never seen. */
async function pendingComments(
  stores: Stores,
  sender: PageSender,
  drafts: Draft[],
  isErrorPage: boolean,
): Promise<Pick<PageWelcome, 'pending' | 'awaited'>> {
  const fromTab = await sentFromTab(sender.tabId, isErrorPage ? ERROR_PAGE_TRIES : 1);
  const sent = fromTab && (await stores.of(fromTab.isPrivate).read(fromTab.draftId));
  const isHere = sent !== null && isSameSite(sent.article.url, sender.url);
  const others = drafts.filter(
    ({ id, state }) => AWAITED_STATES.has(state.name) && (!isHere || id !== sent.id),
  );
  return {
    pending: isHere ? asPending(sent) : null,
    awaited: isErrorPage ? [] : others.slice(0, MOST_AWAITED).map(asPending),
  };
}

const AWAITED_STATES: ReadonlySet<string> = new Set(['sent', 'waiting', 'missing']);

function asPending({ id, text, state }: Draft): PendingComment {
  const twins = state.name === 'sent' || state.name === 'missing' ? state.twins : undefined;
  return { draftId: id, text, twins: twins ?? [] };
}

/** What the reader asked to be put back, when this page is the article it was written for. */
async function draftToPutBack(
  { tabId }: PageSender,
  unsent: readonly Draft[],
): Promise<string | null> {
  if (unsent.length === 0) return null;
  const draftId = await readPutBack(tabId);
  const draft = unsent.find(({ id }) => id === draftId);
  return draft === undefined ? null : (draft.parent?.id ?? '');
}

/** One for each place: its draft, else the rest of the one that was posted there. */
async function draftsToOffer(
  store: DraftStore,
  unsent: readonly Draft[],
): Promise<PageWelcome['drafts']> {
  const whole = unsent.filter(({ id }) => !isRest(id));
  const places = new Set(whole.map(({ id }) => id));
  const rests = unsent.filter(({ id }) => isRest(id) && !places.has(writingIdOf(id)));
  return Promise.all(
    [...whole, ...rests].map(async draft => ({
      parentId: draft.parent?.id ?? '',
      length: (await textToGiveBack(store, draft)).text.length,
      author: draft.parent?.author,
    })),
  );
}

/** Whether the rest of a text that was cut in two waits at a place. */
async function hasRest(store: DraftStore, place: DraftPlace): Promise<boolean> {
  const id = await writingId(place);
  const drafts = await store.ofArticle(place.article.url);
  return drafts.some(draft => isRest(draft.id) && writingIdOf(draft.id) === id);
}

/** A tab that moved on to another site learns nothing of what was sent before. */
function isSameSite(url: string, other: string): boolean {
  return plainHost(url) === plainHost(other);
}

function plainHost(url: string): string {
  return new URL(url).host.replace(/^(?:www|m|amp)\./u, '');
}

/**
 * An error page can report itself before the submit that led to it has arrived. Far less than the page's
 * patience (`ask`): what it no longer waits for is answered in vain.
 */
const ERROR_PAGE_TRIES = 6;
const TRY_EVERY_MS = 200;

/** What is being written down of comments that left, by tab. */
const leaving = new Map<number, Promise<void>>();

type Submitted = Handlers<FromPageScript, PageSender>['draft.submitted'];

/** The page that answers waits for the end of this, however slow the disk is. */
function inFlight(handle: Submitted): Submitted {
  return async (submit, sender) => {
    const { tabId } = sender;
    const written = Promise.resolve(handle(submit, sender)).finally(() => {
      if (leaving.get(tabId) === written) leaving.delete(tabId);
    });
    leaving.set(tabId, written);
    await written;
  };
}

async function sentFromTab(tabId: number, tries: number): Promise<SentFromTab | null> {
  // Its own page hears of a failure.
  await leaving.get(tabId)?.catch(() => undefined);
  const sent = await readSentFromTab(tabId);
  if (sent !== null || tries <= 1) return sent;
  await new Promise(resolve => setTimeout(resolve, TRY_EVERY_MS));
  return sentFromTab(tabId, tries - 1);
}
