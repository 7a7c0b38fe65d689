import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import type { Reminder } from '../storage/reminders.ts';
import { useBackend } from './backend.ts';
import { useWait } from './first-view.ts';

/** The drafts put aside to rest, the earliest first; the page is not shown before they are read. */
export function useReminders(): {
  reminders: readonly Reminder[];
  open: (id: string) => void;
  dismiss: (id: string) => void;
} {
  const backend = useBackend();
  const [reminders, setReminders] = useState<readonly Reminder[] | null>(null);
  useWait(reminders === null);
  useLayoutEffect(() => {
    let isCurrent = true;
    backend.readReminders().then(
      found => {
        if (isCurrent) setReminders(found);
      },
      () => {
        // The storage does not answer: the composer says so, and there is nothing to list.
        if (isCurrent) setReminders([]);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [backend]);
  const without = useCallback(
    (id: string) => setReminders(list => (list ?? []).filter(({ draft }) => draft.id !== id)),
    [],
  );
  return {
    reminders: reminders ?? [],
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
