import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Draft } from '../domain/drafts/draft.ts';
import type { ComposerPlace } from '../protocol/messages.ts';
import { useBackend } from './backend.ts';
import { createDraftSession, type DraftSession, type DraftView } from './draft-session.ts';

/** A text that names a place: equal places, equal names. */
export function placeName({ tabId, article, system, parent, isPrivate }: ComposerPlace): string {
  return JSON.stringify([tabId, article.url, system, parent?.id ?? '', isPrivate]);
}

/**
 * Binds a component to the draft of a place. What is typed is written when the page hides, loses the
 * focus or goes away: a popup vanishes without a word.
 * @param known - the draft as it was just read, `null` for none; absent where it was not
 */
export function useDraft(
  place: ComposerPlace,
  known?: Draft | null,
): { view: DraftView; session: DraftSession } {
  const backend = useBackend();
  const session = useMemo(
    () => createDraftSession(place, backend, known),
    // The place is a new object at every report; only its name says whether it is another one.
    [placeName(place), backend],
  );
  const [view, setView] = useState(session.view());
  useLayoutEffect(() => {
    const update = () => setView(session.view());
    update();
    const stop = session.subscribe(update);
    return () => {
      stop();
      session.end();
    };
  }, [session]);
  useEffect(() => {
    const leaving = new AbortController();
    const options = { signal: leaving.signal };
    const flushHidden = () => {
      if (document.visibilityState === 'hidden') session.flush();
    };
    document.addEventListener('visibilitychange', flushHidden, options);
    window.addEventListener('pagehide', session.flush, options);
    window.addEventListener('blur', session.flush, options);
    return () => leaving.abort();
  }, [session]);
  return { view, session };
}
