/**
 * How WordPress cuts a comment into text and markup. The order of its own rules decides, not HTML's:
 * a `<` with no `>` before the next `<` is text; every other `<` opens a tag that ends at the next
 * `>`, whatever stands between.
 */
export type MarkupPiece = {
  /** `bare`: text that starts at a `<` WordPress escapes, quotes included. */
  readonly kind: 'text' | 'bare' | 'greater-than' | 'comment' | 'tag';
  readonly start: number;
  readonly end: number;
};

/**
 * WordPress' `wp_pre_kses_less_than` and `wp_kses_split` in one pass: pieces in order, without gaps,
 * with their places in `text`.
 */
export const scanMarkup = (text: string): MarkupPiece[] => {
  const pieces: MarkupPiece[] = [];
  const add = (kind: MarkupPiece['kind'], start: number, end: number): number => {
    if (end > start) pieces.push({ kind, start, end });
    return end;
  };
  const angles = /[<>]/g;
  let place = 0;
  while (place < text.length) {
    const angle = indexOfNext(angles, text, place);
    place = add('text', place, angle);
    if (angle === text.length) break;
    if (text[angle] === '>') {
      place = add('greater-than', angle, angle + 1);
      continue;
    }
    const next = indexOfNext(angles, text, angle + 1);
    if (next === text.length || text[next] === '<') place = add('bare', angle, next);
    else if (text.startsWith('<!--', angle)) place = addComment(text, angle, next, add);
    else place = add('tag', angle, next + 1);
  }
  return pieces;
};

/** A comment ends at `-->` on its own line or with the text; over several lines, at the first `>`. */
const addComment = (
  text: string,
  start: number,
  greaterThan: number,
  add: (kind: MarkupPiece['kind'], start: number, end: number) => number,
): number => {
  const lineEnd = text.indexOf('\n', start);
  const close = text.indexOf('-->', start + 4);
  if (close !== -1 && (lineEnd === -1 || close < lineEnd)) return add('comment', start, close + 3);
  if (lineEnd === -1) return add('comment', start, text.length);
  return add('comment', start, greaterThan + 1);
};

const indexOfNext = (expression: RegExp, text: string, from: number): number => {
  expression.lastIndex = from;
  return expression.exec(text)?.index ?? text.length;
};
