import { browser } from '../platform/browser.ts';

/**
 * Tells every change of one stored item, in this context and in the others.
 * @param onChange - gets the raw value, `undefined` when the item was removed
 * @param signal - ends the watching
 */
export function watchItem(
  areaName: 'local' | 'session' | 'sync',
  key: string,
  onChange: (value: unknown) => void,
  signal: AbortSignal,
): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, changedArea: string) => {
    const change = changedArea === areaName ? changes[key] : undefined;
    if (change !== undefined) onChange(change.newValue);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
