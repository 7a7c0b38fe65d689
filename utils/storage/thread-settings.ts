import { parseThreadSettings, type ThreadSettings } from '../domain/thread/thread-settings.ts';
import { diskArea } from './browser-areas.ts';
import { watchItem } from './watch-item.ts';

export const SETTINGS_KEY = 'thread-settings';

/** How the reader reads threads. A storage that cannot be read gives the defaults: the page stays as it is. */
export async function readThreadSettings(): Promise<ThreadSettings> {
  const stored = await diskArea()
    .get(SETTINGS_KEY)
    .catch(() => ({}) as Record<string, unknown>);
  return parseThreadSettings(stored[SETTINGS_KEY]);
}

/** Called by the background alone. */
export async function writeThreadSettings(settings: ThreadSettings): Promise<ThreadSettings> {
  const parsed = parseThreadSettings(settings);
  await diskArea().set({ [SETTINGS_KEY]: parsed });
  return parsed;
}

export function watchThreadSettings(
  onChange: (settings: ThreadSettings) => void,
  signal: AbortSignal,
): void {
  watchItem('local', SETTINGS_KEY, value => onChange(parseThreadSettings(value)), signal);
}
