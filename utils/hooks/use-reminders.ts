import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Reminder } from '../protocol/messages.ts';
import { useBackend } from './backend.ts';

/** The drafts put aside to rest, the earliest first; empty until they are read. */
export function useReminders(): {
  reminders: readonly Reminder[];
  open: (id: string) => void;
  dismiss: (id: string) => void;
} {
  const backend = useBackend();
  const [reminders, setReminders] = useState<readonly Reminder[]>([]);
  useEffect(() => {
    let isCurrent = true;
    backend.ask('reminder.list', undefined).then(
      found => {
        if (isCurrent) setReminders(found);
      },
      () => {
        // The background does not answer: the composer says so, and there is nothing to list.
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [backend]);
  const without = useCallback(
    (id: string) => setReminders(list => list.filter(({ draft }) => draft.id !== id)),
    [],
  );
  return {
    reminders,
    open: id => {
      without(id);
      void backend.ask('reminder.open', { id });
    },
    dismiss: id => {
      without(id);
      void backend.ask('reminder.set', { id, at: null });
    },
  };
}
