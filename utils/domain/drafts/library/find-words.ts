/** A piece of a text, and whether it is one of the words looked for. */
export type Piece = { text: string; isFound: boolean };

/** Shown of a text in a list, in characters. */
const SHOWN = 220;
/** …before the first word found. */
const BEFORE = 60;

/**
 * What a list shows of a text: its beginning, or the place where the first word was found, with the
 * words found marked.
 * @param words - as `wordsOf` gives them
 */
export function excerptAround(text: string, words: readonly string[]): Piece[] {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  const spans = findSpans(line, words);
  const first = spans[0]?.start ?? 0;
  const start = first <= BEFORE ? 0 : line.indexOf(' ', first - BEFORE) + 1;
  const end = start + SHOWN;
  const pieces = [
    ...(start > 0 ? [{ text: '… ', isFound: false }] : []),
    ...cut(line, spans, start, end),
  ];
  return line.length > end ? [...pieces, { text: '…', isFound: false }] : pieces;
}

type Span = { start: number; end: number };

/** Where the words stand, in order, without overlap. */
function findSpans(line: string, words: readonly string[]): Span[] {
  if (words.length === 0) return [];
  const { folded, places } = foldWithPlaces(line);
  const spans: Span[] = [];
  for (const word of words)
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length))
      spans.push({ start: places[at] ?? 0, end: places[at + word.length] ?? line.length });
  const inOrder = spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return inOrder.filter(({ start }, index) =>
    inOrder.slice(0, index).every(other => other.end <= start),
  );
}

/** A text as it is searched, and for each of its units where that stands in the text. */
function foldWithPlaces(line: string): { folded: string; places: number[] } {
  let folded = '';
  const places: number[] = [];
  let at = 0;
  for (const character of line) {
    const plain = character.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
    for (let unit = 0; unit < plain.length; unit += 1) places.push(at);
    folded += plain;
    at += character.length;
  }
  places.push(at);
  return { folded, places };
}

function cut(line: string, spans: readonly Span[], start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const span of spans) {
    if (span.start < start || span.end > end) continue;
    if (span.start > at) pieces.push({ text: line.slice(at, span.start), isFound: false });
    pieces.push({ text: line.slice(span.start, span.end), isFound: true });
    at = span.end;
  }
  if (at < Math.min(end, line.length))
    pieces.push({ text: line.slice(at, end).toWellFormed(), isFound: false });
  return pieces;
}
