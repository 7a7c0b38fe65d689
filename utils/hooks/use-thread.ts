import { useEffect, useState } from 'preact/hooks';
import { defaultThreadSettings, type ThreadSettings } from '../domain/thread/thread-settings.ts';
import type { ThreadView } from '../domain/thread/thread-view.ts';
import type { ThreadState } from '../protocol/thread-messages.ts';
import { useBackend, type Backend } from './backend.ts';

/** The thread of a tab and how it is read. `state` is `null` where the page shows no thread. */
export type ThreadDesk = {
  state: ThreadState | null;
  isLoaded: boolean;
  settings: ThreadSettings;
  view: (patch: Partial<ThreadView>) => Promise<void>;
  go: (to: { id: string } | { next: 'new' | 'answer' }) => Promise<void>;
  showBar: () => Promise<void>;
  undo: () => Promise<void>;
  /** Changes the settings; the open threads follow at once. */
  change: (change: (before: ThreadSettings) => ThreadSettings) => Promise<void>;
};

/** The script that reads a thread takes a moment to come. */
const TRIES = 12;
const PAUSE_MS = 150;
/** Thousands of comments, in slices, on a busy machine. */
const LONGEST_READING_MS = 60_000;

const pause = () =>
  new Promise(resolve => {
    setTimeout(resolve, PAUSE_MS);
  });

async function readState(
  backend: Backend,
  tabId: number,
  hasThread: boolean,
): Promise<ThreadState | null> {
  const isThere = await backend.ask('thread.bring', { tabId });
  const until = performance.now() + LONGEST_READING_MS;
  let left = isThere && hasThread ? TRIES : 0;
  while (left > 0 && performance.now() < until) {
    const state = await backend.askPage(tabId, 'thread.state', undefined).catch(() => null);
    if (state !== null && state !== 'reading') return state;
    if (state === null) left -= 1;
    await pause();
  }
  return null;
}

/** @param hasThread - whether comments were seen in the page: else nothing is waited for */
export function useThread(tabId: number, hasThread: boolean): ThreadDesk {
  const backend = useBackend();
  const [state, setState] = useState<ThreadState | null>(null);
  const [settings, setSettings] = useState(defaultThreadSettings);
  const [isLoaded, setIsLoaded] = useState(false);
  const read = () => readState(backend, tabId, hasThread).catch(() => null);
  useEffect(() => {
    let isGone = false;
    const load = async () => {
      const known = await backend.ask('thread-settings.read', undefined).catch(() => null);
      const found = await read();
      if (isGone) return;
      if (known !== null) setSettings(known);
      setState(found);
      setIsLoaded(true);
    };
    void load();
    return () => {
      isGone = true;
    };
  }, [tabId, hasThread]);
  const told = (next: ThreadState | null) => setState(next ?? null);
  return {
    state,
    settings,
    isLoaded,
    view: async patch => told(await backend.askPage(tabId, 'thread.view', patch)),
    go: async to => {
      await backend.askPage(tabId, 'thread.go', to);
      setState(await read());
    },
    showBar: async () => {
      await backend.askPage(tabId, 'thread.show-bar', undefined);
      setState(await read());
    },
    undo: async () => {
      await backend.askPage(tabId, 'thread.undo', undefined);
      setState(null);
    },
    change: async change => {
      const changed = await backend.ask('thread-settings.change', change(settings));
      setSettings(changed);
      const next = await read();
      setState(next);
    },
  };
}
