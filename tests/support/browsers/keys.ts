/** One key going down or up, by its `KeyboardEvent.key` name or its character. */
export type KeyStroke = { type: 'down' | 'up'; key: string };

const WEBDRIVER_KEYS: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE006',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  Meta: '\uE03D',
};

/** Strokes that type a text; a line feed is the Enter key. */
export function strokesOfText(text: string): KeyStroke[] {
  return Array.from(text).flatMap(character => {
    const key = character === '\n' ? 'Enter' : character;
    return [
      { type: 'down' as const, key },
      { type: 'up' as const, key },
    ];
  });
}

/** Strokes of one combination such as `Mod+Shift+z`: all keys go down in order, then up in reverse. */
export function strokesOfCombination(
  combination: string,
  platform = process.platform,
): KeyStroke[] {
  const keys = (combination === '+' ? ['+'] : combination.split('+')).map(key => {
    if (key !== 'Mod') return key;
    return platform === 'darwin' ? 'Meta' : 'Control';
  });
  return [
    ...keys.map(key => ({ type: 'down' as const, key })),
    ...keys.toReversed().map(key => ({ type: 'up' as const, key })),
  ];
}

/**
 * The character WebDriver wants for a key: https://www.w3.org/TR/webdriver2/#keyboard-actions
 * @throws Error for a name it does not know
 */
export function webdriverKey(key: string): string {
  if (Array.from(key).length === 1) return key;
  const code = WEBDRIVER_KEYS[key];
  if (code === undefined) throw new Error(`No WebDriver key is called ${key}`);
  return code;
}
