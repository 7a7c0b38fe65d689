import { applyEdits, type Edit, type TextSelection } from './text-selection.ts';
import type { BlockShape } from './written-marks.ts';

type Line = { readonly start: number; readonly end: number; readonly text: string };

/** Makes the selected lines, whole, a quotation, a list or code; lines that are one already no more. */
export const toggleBlock = (selection: TextSelection, shape: BlockShape): TextSelection => {
  const lines = selectedLines(selection);
  const { start, end } = selection;
  const last = lines.at(-1)?.end ?? end;
  // A selection that ends at the start of a line means the line before.
  const stays = start === end ? selection : { ...selection, end: Math.min(end, last) };
  const unmarked = shape.open === '' ? unmarkLines(lines, shape) : unwrap(selection, shape);
  return applyEdits(stays, unmarked ?? wrap(selection.text, lines, shape));
};

/** Whether the selected lines are such a block already. */
export const isBlock = (selection: TextSelection, shape: BlockShape): boolean =>
  (shape.open === '' ? unmarkLines(selectedLines(selection), shape) : unwrap(selection, shape)) !==
  null;

const selectedLines = ({ text, start, end }: TextSelection): Line[] => {
  const from = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
  const until = end > start && text[end - 1] === '\n' ? end - 1 : end;
  const next = text.indexOf('\n', until);
  return linesOf(text, from, next === -1 ? text.length : next);
};

const linesOf = (text: string, from: number, to: number): Line[] => {
  let place = from;
  return text
    .slice(from, to)
    .split('\n')
    .map(line => {
      const start = place;
      place += line.length + 1;
      return { start, end: start + line.length, text: line };
    });
};

/** What a line of the block starts with, as people type it too: `>x`, `* x`. */
const lineMark = ({ lineOpen }: BlockShape): RegExp => {
  if (lineOpen === '- ') return /^[-+*] /;
  const sign = lineOpen.trimEnd().replace(/[*[\]]/g, '\\$&');
  return new RegExp(`^${sign} ?`);
};

const isBlank = ({ text }: { readonly text: string }): boolean => text.trim() === '';

const unmarkLines = (lines: readonly Line[], shape: BlockShape): Edit[] | null => {
  const mark = lineMark(shape);
  const marked = lines.filter(line => mark.test(line.text));
  const isEvery = lines.every(line => isBlank(line) || mark.test(line.text));
  if (marked.length === 0 || !isEvery) return null;
  return marked.map(({ start, text }) => ({
    at: start,
    remove: mark.exec(text)?.[0].length ?? 0,
  }));
};

/** The marks around the selected lines, where nothing else opens or closes between. */
const unwrap = (selection: TextSelection, shape: BlockShape): Edit[] | null => {
  const { text } = selection;
  const { open, close, lineOpen, lineClose } = shape;
  const lines = selectedLines(selection);
  const [from = 0, to = 0] = [lines[0]?.start, lines.at(-1)?.end];
  const openAt = text.lastIndexOf(open, from);
  const inner = openAt + open.length;
  const closeAt = text.indexOf(close, Math.max(inner, to - close.length));
  if (openAt === -1 || closeAt === -1) return null;
  const isParted = [open, close].some(mark => text.slice(inner, closeAt).includes(mark));
  if (isParted) return null;
  if (isFence(shape) && countFences(text.slice(0, openAt), open.trim()) % 2 === 1) return null;
  const edits: Edit[] = [{ at: openAt, remove: open.length }];
  for (const line of linesOf(text, inner, closeAt)) {
    if (lineOpen !== '' && line.text.startsWith(lineOpen))
      edits.push({ at: line.start, remove: lineOpen.length });
    if (lineClose !== '' && line.text.endsWith(lineClose))
      edits.push({ at: line.end - lineClose.length, remove: lineClose.length });
  }
  return [...edits, { at: closeAt, remove: close.length }];
};

/** Opens and closes alike: only by counting is it known which. */
const isFence = ({ open, close }: BlockShape): boolean => open.trim() === close.trim();

const countFences = (text: string, fence: string): number =>
  text.split('\n').filter(line => line.startsWith(fence)).length;

const wrap = (text: string, lines: readonly Line[], shape: BlockShape): Edit[] => {
  const [from = 0, to = 0] = [lines[0]?.start, lines.at(-1)?.end];
  const edits: Edit[] = [];
  if (needsGap(lineBefore(text, from), shape))
    edits.push({ at: from, insert: '\n', isBefore: true });
  edits.push({ at: from, insert: shape.open, isBefore: true });
  for (const line of lines) edits.push(...markLine(line, lines, shape));
  edits.push({ at: to, insert: shape.close });
  if (needsGap(lineAfter(text, to), shape)) edits.push({ at: to, insert: '\n' });
  return edits;
};

/** A blank line stands between items, and goes on with a quotation. */
const markLine = (line: Line, lines: readonly Line[], shape: BlockShape): Edit[] => {
  const { lineOpen, lineClose } = shape;
  const isAlone = lines.every(isBlank);
  if (isBlank(line) && !isAlone && !isQuotation(shape)) return [];
  const isEmptyQuoted = line.text === '' && !isAlone;
  return [
    { at: line.start, insert: isEmptyQuoted ? lineOpen.trimEnd() : lineOpen, isBefore: true },
    { at: line.end, insert: lineClose },
  ];
};

const isQuotation = ({ lineOpen }: BlockShape): boolean => lineOpen.startsWith('>');

const lineBefore = (text: string, from: number): string =>
  from === 0 ? '' : text.slice(text.lastIndexOf('\n', from - 2) + 1, from - 1);

const lineAfter = (text: string, to: number): string =>
  to >= text.length ? '' : (text.slice(to + 1).split('\n', 1)[0] ?? '');

/** Between a paragraph and the block, where one would run into the other. */
const needsGap = (line: string, shape: BlockShape): boolean =>
  shape.isParagraph && line.trim() !== '' && !lineMark(shape).test(line);
