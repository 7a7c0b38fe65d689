import { useCallback, useEffect, useState } from 'preact/hooks';
import { useBackend } from './backend.ts';
import { useWait } from './first-view.ts';
import type { ThreadDesk } from './use-thread.ts';

/** How threads are read, and the way to change it. */
export type ThreadHabitsHold = Pick<ThreadDesk, 'settings' | 'change'>;

/** The same without any thread in front; `null` until it is known. */
export function useThreadSettings(): ThreadHabitsHold | null {
  const backend = useBackend();
  const [settings, setSettings] = useState<ThreadDesk['settings'] | null>(null);
  useWait(settings === null);
  useEffect(() => {
    void backend.ask('thread-settings.read', undefined).then(setSettings, () => {});
  }, [backend]);
  const change = useCallback<ThreadDesk['change']>(
    async changed => {
      if (settings === null) return;
      setSettings(await backend.ask('thread-settings.change', changed(settings)));
    },
    [backend, settings],
  );
  return settings && { settings, change };
}
