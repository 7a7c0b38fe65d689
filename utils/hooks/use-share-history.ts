import { useEffect, useState } from 'preact/hooks';
import type { ShareRecord } from '../domain/share/share-history.ts';
import { useBackend } from './backend.ts';
import { useWait } from './first-view.ts';

/** What was shared, newest first; `null` until it is read. */
export function useShareHistory(): {
  records: readonly ShareRecord[] | null;
  forget: (what: { id: string } | { all: true }) => Promise<boolean>;
} {
  const backend = useBackend();
  const [records, setRecords] = useState<readonly ShareRecord[] | null>(null);
  useWait(records === null);
  useEffect(() => {
    const ending = new AbortController();
    backend.watchShareHistory(setRecords, ending.signal);
    backend.ask('share.history', undefined).then(
      found => {
        if (!ending.signal.aborted) setRecords(found);
      },
      () => {
        if (!ending.signal.aborted) setRecords([]);
      },
    );
    return () => ending.abort();
  }, [backend]);
  const forget = (what: { id: string } | { all: true }) =>
    backend.ask('share.forget', what).then(
      () => true,
      () => false,
    );
  return { records, forget };
}
