import { useCallback, useEffect, useState } from 'preact/hooks';
import { noShareAddresses, type ShareAddresses } from '../domain/share/share-addresses.ts';
import { useBackend } from './backend.ts';
import { useWait } from './first-view.ts';

/** The reader's own servers, as they are kept in this browser; none until they are read. */
export function useShareAddresses(): {
  addresses: ShareAddresses;
  /** Shows the change at once and has it written. @returns whether it was */
  change: (addresses: ShareAddresses) => Promise<boolean>;
} {
  const backend = useBackend();
  const [addresses, setAddresses] = useState(noShareAddresses);
  const [isRead, setIsRead] = useState(false);
  useWait(!isRead);
  useEffect(() => {
    const ending = new AbortController();
    backend.watchShareAddresses(setAddresses, ending.signal);
    backend.readShareAddresses().then(
      found => {
        if (ending.signal.aborted) return;
        setAddresses(found);
        setIsRead(true);
      },
      () => {
        // Sharing goes on without: a hub stands in for the server.
        setIsRead(true);
      },
    );
    return () => ending.abort();
  }, [backend]);
  const change = useCallback(
    async (changed: ShareAddresses) => {
      setAddresses(changed);
      return backend.ask('share.addresses', changed).then(
        () => true,
        () => false,
      );
    },
    [backend],
  );
  return { addresses, change };
}
