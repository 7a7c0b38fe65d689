/** A text made from another one, with the place each UTF-16 unit came from. */
export type PlacedText = {
  readonly text: string;
  /** One more than the text has units: the last is where the source ends. */
  readonly places: readonly number[];
};

/** The text as it stands, each unit in its own place from `offset` on. */
export const placeText = (text: string, offset: number): PlacedText => ({
  text,
  places: Array.from({ length: text.length + 1 }, (_, index) => offset + index),
});

/**
 * Percent-decodes once. Units of one escaped character share the place of its first escape; escapes
 * that are no UTF-8 stay as they are.
 */
export const decodeWithPlaces = ({ text, places }: PlacedText): PlacedText => {
  let decoded = '';
  const newPlaces: number[] = [];
  let from = 0;
  const copy = (until: number): void => {
    decoded += text.slice(from, until);
    newPlaces.push(...places.slice(from, until));
  };
  for (const { 0: escapes, index } of text.matchAll(/(?:%[0-9a-f]{2})+/gi)) {
    const characters = decode(escapes);
    if (characters === null) continue;
    copy(index);
    let escape = index;
    for (const character of characters) {
      const place = places[escape] ?? 0;
      decoded += character;
      newPlaces.push(...Array.from({ length: character.length }, () => place));
      escape += 3 * utf8Length(character);
    }
    from = index + escapes.length;
  }
  copy(text.length);
  return { text: decoded, places: [...newPlaces, places[text.length] ?? 0] };
};

const decode = (escapes: string): string | null => {
  try {
    return decodeURIComponent(escapes);
  } catch {
    // Not UTF-8: Latin-1 of old sites, or bytes of something else.
    return null;
  }
};

const utf8Length = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};
