import { createContext } from 'preact';
import { useCallback, useContext, useEffect, useState } from 'preact/hooks';
import type { Identity, Preferences } from '../domain/preferences/preferences.ts';
import { emptyIdentity } from '../domain/preferences/parse-preferences.ts';
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
  return { preferences, change };
}

/** The reader's identity, `null` until it is read. */
export function useIdentity(): {
  identity: Identity | null;
  change: (identity: Identity) => Promise<boolean>;
} {
  const backend = useBackend();
  const [identity, setIdentity] = useState<Identity | null>(null);
  useEffect(() => {
    const ending = new AbortController();
    backend.watchIdentity(setIdentity, ending.signal);
    backend.readIdentity().then(setIdentity, () => setIdentity(emptyIdentity));
    return () => ending.abort();
  }, [backend]);
  const change = useCallback(
    async (changed: Identity) => {
      setIdentity(changed);
      return backend.ask('identity.change', changed).then(
        () => true,
        () => false,
      );
    },
    [backend],
  );
  return { identity, change };
}
