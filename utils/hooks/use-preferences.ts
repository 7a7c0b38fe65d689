import { createContext } from 'preact';
import {
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useState,
} from 'preact/hooks';
import { noIdentities, type Identities } from '../domain/preferences/identities.ts';
import type { Preferences } from '../domain/preferences/preferences.ts';
import { useBackend } from './backend.ts';

export type PreferencesHold = {
  preferences: Preferences;
  /** Shows the change at once and has it written. @returns whether it was */
  change: (patch: Partial<Preferences>) => Promise<boolean>;
};

const PreferencesContext = createContext<PreferencesHold | null>(null);

export const PreferencesProvider = PreferencesContext.Provider;

export function usePreferences(): PreferencesHold {
  const hold = useContext(PreferencesContext);
  if (hold === null) throw new Error('no PreferencesProvider above this component');
  return hold;
}

/** Follows the stored preferences; for the top of an application. */
export function usePreferencesHold(initial: Preferences): PreferencesHold {
  const backend = useBackend();
  const [preferences, setPreferences] = useState(initial);
  useEffect(() => {
    const ending = new AbortController();
    backend.watchPreferences(setPreferences, ending.signal);
    return () => ending.abort();
  }, [backend]);
  const change = useCallback(
    async (patch: Partial<Preferences>) => {
      setPreferences(before => ({ ...before, ...patch }));
      try {
        setPreferences(await backend.ask('preferences.change', patch));
        return true;
      } catch {
        // Not written: show again what is stored; the caller says so.
        setPreferences(await backend.readPreferences());
        return false;
      }
    },
    [backend],
  );
  return useMemo(() => ({ preferences, change }), [preferences, change]);
}

export type Saving = {
  preferences: Preferences;
  /** Changes some, and says afterwards whether they were kept. */
  set: (patch: Partial<Preferences>) => void;
  outcome: 'saved' | 'failed' | null;
};

/** The preferences with a word on each change: for the views that are made of them. */
export function useSaving(): Saving {
  const { preferences, change } = usePreferences();
  const [outcome, setOutcome] = useState<Saving['outcome']>(null);
  const set = (patch: Partial<Preferences>) => {
    setOutcome(null);
    void change(patch).then(isKept => setOutcome(isKept ? 'saved' : 'failed'));
  };
  return { preferences, set, outcome };
}

/** Who the reader is under articles, `null` until it is read. */
export function useIdentities(): {
  identities: Identities | null;
  change: (identities: Identities) => Promise<boolean>;
} {
  const backend = useBackend();
  const [identities, setIdentities] = useState<Identities | null>(null);
  useLayoutEffect(() => {
    const ending = new AbortController();
    backend.watchIdentities(setIdentities, ending.signal);
    backend.readIdentities().then(setIdentities, () => setIdentities(noIdentities));
    return () => ending.abort();
  }, [backend]);
  const change = useCallback(
    async (changed: Identities) => {
      setIdentities(changed);
      return backend.ask('identities.change', changed).then(
        () => true,
        () => false,
      );
    },
    [backend],
  );
  return { identities, change };
}
