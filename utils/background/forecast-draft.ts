import type { PostingFacts } from '../domain/detection/posting-facts.ts';
import { writingId, restId } from '../domain/drafts/draft-id.ts';
import { beginDraft } from '../domain/drafts/begin-draft.ts';
import type { DraftPlace } from '../domain/drafts/draft.ts';
import { forecast, ownPast, type Forecast } from '../domain/drafts/forecast.ts';
import type { Preferences } from '../domain/preferences/preferences.ts';
import type { WriteOutcome } from '../protocol/messages.ts';
import { isQuotaError } from '../storage/storage-area.ts';
import { MOST_RECENT } from '../storage/draft-records.ts';
import { translatorFor } from './page-words.ts';
import type { Stores } from './stores.ts';
import { writeDraft } from './write-draft.ts';

type Told = {
  place: DraftPlace;
  text: string;
  facts: PostingFacts | null;
  isPrivate: boolean;
};

/** What will probably become of a comment, by what is kept of the reader's own on this site. */
export async function forecastDraft(
  stores: Stores,
  { place, text, facts, isPrivate }: Told,
  now = Date.now(),
): Promise<Forecast[]> {
  const store = stores.of(isPrivate);
  const [ofArticle, recent] = await Promise.all([
    store.ofArticle(place.article.url),
    store.recent(),
  ]);
  const past = ownPast(place.article.url, {
    ofArticle,
    recent,
    isRecentAll: recent.length < MOST_RECENT,
  });
  return forecast({ text, system: place.system, facts }, past, now);
}

/** A page has little room below its field: the rest is told in the composer. */
const MOST_LINES = 2;

/** The same in the reader's words, for the page; how long a wait lasts, the composer counts. */
export async function forecastWords(
  found: readonly Forecast[],
  preference: Preferences['language'],
): Promise<string[]> {
  const { t } = await translatorFor(preference);
  return found.slice(0, MOST_LINES).map(({ kind }) => t(`forecast.${kind}`));
}

/**
 * Keeps a text that was cut in two: the rest first, as a draft of its own beside that of the place, so that
 * nothing is lost should the second write fail.
 */
export async function splitDraft(
  stores: Stores,
  {
    place,
    first,
    rest,
    isPrivate,
  }: { place: DraftPlace; first: string; rest: string; isPrivate: boolean },
): Promise<WriteOutcome> {
  const store = stores.of(isPrivate);
  const id = await writingId(place);
  const whole = await store.read(id);
  const now = Date.now();
  try {
    const begun = beginDraft(place, { id: restId(id, now), text: rest, origin: 'composer', now });
    const { article, parent } = whole ?? begun;
    await store.restore({ draft: { ...begun, article, parent }, revisions: [] });
  } catch (error) {
    return { ok: false, code: isQuotaError(error) ? 'quota' : 'storage' };
  }
  return writeDraft(stores, {
    place,
    text: first,
    origin: 'composer',
    base: whole?.rev ?? 0,
    isPrivate,
  });
}
