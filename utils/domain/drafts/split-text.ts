/** Below this share of the room, a better place to cut is not worth the room it wastes. */
const WORTH = 0.4;

/**
 * Cuts a text in two where a reader would: between paragraphs, else between sentences, else between words,
 * else between letters; never inside one. The spaces around the cut are dropped, nothing else is.
 * @param fits - whether a text is short enough for the first part; true for every start of a text that fits
 * @returns `null` when the whole fits, or not even its first letter does
 */
export function splitText(
  text: string,
  fits: (start: string) => boolean,
): { first: string; rest: string } | null {
  if (fits(text)) return null;
  const most = longestStart(text, fits);
  if (most === 0) return null;
  const window = text.slice(0, most);
  const least = most * WORTH;
  const cuts = [lastParagraph(window), lastSentence(text, most), lastWord(text, most), most];
  // Spaces at a cut are dropped: a cut that leaves nothing on one side is none.
  const cut = cuts.find(at => at >= least && text.slice(0, at).trim() !== '') ?? most;
  const [first, rest] = [text.slice(0, cut).trimEnd(), text.slice(cut).trimStart()];
  return first === '' || rest === '' ? null : { first, rest };
}

/** Where the longest start that fits ends, between two letters as people see them. */
function longestStart(text: string, fits: (start: string) => boolean): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(text.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  return endBefore(text, low, 'grapheme');
}

const lastParagraph = (window: string): number => {
  const at = window.search(/\n[^\S\n]*\n(?![\s\S]*\n[^\S\n]*\n)/u);
  return Math.max(at, 0);
};

const lastSentence = (text: string, most: number): number => endBefore(text, most, 'sentence');

const lastWord = (text: string, most: number): number => {
  if (/^\s/u.test(text.slice(most))) return most;
  return Math.max(text.slice(0, most).search(/\s+\S*$/u), 0);
};

/** More than a cut can need; the text is read from here, so that a long one costs no more. */
const LOOK_BACK = 4000;

/** The last boundary of that kind at or before a place; 0 when there is none. */
function endBefore(text: string, most: number, granularity: 'grapheme' | 'sentence'): number {
  const from = granularity === 'grapheme' ? Math.max(0, most - 200) : Math.max(0, most - LOOK_BACK);
  const segments = new Intl.Segmenter(undefined, { granularity }).segment(
    text.slice(from, most + LOOK_BACK),
  );
  let end = 0;
  for (const { index, segment } of segments) {
    if (from + index > most) break;
    end = from + index;
    // A sentence may end a space or two beyond the room it has.
    const closes = from + index + segment.trimEnd().length;
    if (granularity === 'sentence' && closes <= most && from + index + segment.length > most)
      end = closes;
  }
  if (most >= text.length) return text.length;
  return end === from && from > 0 ? 0 : end;
}
