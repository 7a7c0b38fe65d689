import type { OperatingSystem } from '../domain/share/messenger.ts';
import type { Language } from './locales/languages.ts';

/** Keys that are not what is written on them, as the manifest and `KeyboardEvent` name them in English. */
type KeyName = keyof typeof MAC_SIGNS;

/**
 * As Apple writes them in menus
 * (https://support.apple.com/guide/mac-help/what-are-those-symbols-shown-in-menus-cpmh0011/mac).
 * Where a page says Control, a Mac means Command.
 */
const MAC_SIGNS = {
  MacCtrl: '⌃',
  Alt: '⌥',
  Shift: '⇧',
  Ctrl: '⌘',
  Command: '⌘',
  Enter: '⏎',
  Esc: '⎋',
  Delete: '⌦',
  Space: '␣',
  Up: '↑',
  Down: '↓',
  Left: '←',
  Right: '→',
} as const;

/** In the order a Mac names them. */
const MAC_ORDER: readonly string[] = ['MacCtrl', 'Alt', 'Shift', 'Ctrl', 'Command'];

/** What stands on the keyboards of a language where it is not the English word; arrows are signs everywhere. */
const WORDS: Readonly<Partial<Record<Language, Partial<Record<KeyName, string>>>>> = {
  fr: { Shift: 'Maj', Enter: 'Entrée', Esc: 'Échap', Delete: 'Suppr', Space: 'Espace' },
  de: { Ctrl: 'Strg', Shift: 'Umschalt', Enter: 'Eingabe', Delete: 'Entf', Space: 'Leertaste' },
  es: { Shift: 'Mayús', Enter: 'Intro', Delete: 'Supr', Space: 'Espacio' },
  it: { Shift: 'Maiusc', Enter: 'Invio', Delete: 'Canc', Space: 'Spazio' },
  nl: { Space: 'Spatie' },
  'pt-BR': { Space: 'Espaço' },
  'pt-PT': { Space: 'Espaço' },
};

const ARROWS: ReadonlySet<string> = new Set(['Up', 'Down', 'Left', 'Right']);

/**
 * A combination of keys as the reader finds it on the keyboard: « Ctrl+Maj+V », “Strg+B”, on a Mac ⇧⌘V.
 * @param keys - in English, joined by `+` as in the manifest; what the browser has written its own way
 *   (Chromium on a Mac) is given back as it is
 */
export function nameKeys(
  keys: string,
  { language, os }: { language: Language; os: OperatingSystem },
): string {
  const parts = keys.split('+');
  if (os === 'macos' || os === 'ios') {
    const rank = (key: string) => MAC_ORDER.indexOf(key) + 1 || MAC_ORDER.length + 1;
    return parts
      .toSorted((one, other) => rank(one) - rank(other))
      .map(key => (isNamed(key) ? MAC_SIGNS[key] : key))
      .join('');
  }
  const words = WORDS[language] ?? {};
  return parts
    .map(key => (isNamed(key) ? (words[key] ?? (ARROWS.has(key) ? MAC_SIGNS[key] : key)) : key))
    .join('+');
}

const isNamed = (key: string): key is KeyName => Object.hasOwn(MAC_SIGNS, key);
