/** What a reader takes for one character: a letter with its accents, a whole emoji. */
export function graphemesOf(text: string): string[] {
  return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
}

/**
 * The longest beginning of a text for which `fits` holds, cut between graphemes and ended with `…`.
 * @param fits must stay true for anything shorter than a text it accepts
 * @returns the text itself when it fits, an empty string when not even one grapheme does
 */
export function shortenToFit(text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text;
  const graphemes = graphemesOf(text);
  const shortened = (count: number) => `${graphemes.slice(0, count).join('').trimEnd()}…`;
  let fitting = 0;
  let tooLong = graphemes.length;
  while (tooLong - fitting > 1) {
    const middle = (fitting + tooLong) >> 1;
    if (fits(shortened(middle))) fitting = middle;
    else tooLong = middle;
  }
  return fitting === 0 ? '' : shortened(fitting);
}
