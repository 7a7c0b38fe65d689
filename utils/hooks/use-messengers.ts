import { useMemo } from 'preact/hooks';
import type { Preferences } from '../domain/preferences/preferences.ts';
import { shownMessengers } from '../domain/share/compose-share.ts';
import type { Messenger } from '../domain/share/messenger.ts';
import { sortByUse } from '../domain/share/share-counts.ts';
import { useShareHistory } from './use-share-history.ts';

/**
 * The reader's messengers in the order they chose: theirs, or the most used first. What is shared
 * while they look moves nothing under their finger.
 */
export function useMessengers({
  messengers,
  messengerOrder,
}: Pick<Preferences, 'messengers' | 'messengerOrder'>): Messenger[] {
  const { records } = useShareHistory();
  const isRead = records !== null;
  return useMemo(
    () =>
      shownMessengers(
        messengerOrder === 'most-used' ? sortByUse(messengers, records ?? []) : messengers,
      ),
    // Not the records themselves: see above.
    [messengers, messengerOrder, isRead],
  );
}
