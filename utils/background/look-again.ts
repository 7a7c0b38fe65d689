import { openTab } from '../platform/open-address.ts';
import { rememberSentFromTab } from '../storage/session-state.ts';
import type { Stores } from './stores.ts';

/**
 * Opens the page where a comment that was sent should stand, in a tab of its own. What that page shows is
 * judged as after the submit itself: nothing is fetched, and nothing is asked again later.
 */
export async function lookAgain(
  stores: Stores,
  { id, isPrivate }: { id: string; isPrivate: boolean },
): Promise<void> {
  const draft = await stores.of(isPrivate).read(id);
  if (draft === null) return;
  const { state, article } = draft;
  const permalink = 'permalink' in state ? state.permalink : null;
  const tabId = await openTab(isWebAddress(permalink) ? permalink : article.url);
  if (tabId !== null) await rememberSentFromTab(tabId, { draftId: id, isPrivate });
}

/** An address that came from a page is followed only when it is one of the web. */
function isWebAddress(address: string | null): address is string {
  return address !== null && /^https?:\/\//u.test(address);
}
