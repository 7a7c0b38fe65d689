import type { Block, Inline, MarkKind } from './comment-document.ts';

/** What surrounds a stretch of text, outermost first. */
export type Mark =
  | { readonly kind: MarkKind }
  | { readonly kind: 'code' }
  | { readonly kind: 'link'; readonly address: string };

/** A stretch of text with one formatting, or a line break. */
export type Run =
  | { readonly kind: 'text'; readonly text: string; readonly marks: readonly Mark[] }
  | { readonly kind: 'break' };

/** Spaces that may be folded; narrow and figure spaces are typography. */
const SPACES = /[\t\n\f\r \u00a0]+/g;
/** Where a no-break space is good French: high punctuation, units, figures, abbreviations. */
const NO_BREAK_BEFORE = /^[:;!?»%‰€$£°›]|^\d|^(?:k?g|k?m|cm|mm|h|min|kWh|M€|k€)(?!\p{L})/u;
const NO_BREAK_AFTER = /[«‹\d]$|(?:^|[\s(])(?:M|MM|Mme|Mlle|Mmes|Dr|Me|n[°º]|p|pp|art|§)\.?$/u;

/**
 * Paragraphs of a run of inline content: spaces fold to one, across formatting; no-break spaces
 * stay where French wants them; two breaks in a row part paragraphs; empty ones go.
 */
export const paragraphsOf = (runs: readonly Run[]): Block[] =>
  splitAtDoubleBreaks(foldSpaces(runs))
    .map(part => trimRuns(part))
    .filter(part => part.some(run => run.kind === 'text' && run.text.trim() !== ''))
    .map(part => ({ kind: 'paragraph', children: nestRuns(part) }));

const foldSpaces = (runs: readonly Run[]): Run[] => {
  const folded: Run[] = [];
  let line = '';
  let isAfterSpace = true;
  runs.forEach((run, index) => {
    if (run.kind === 'break') {
      folded.push(run);
      line = '';
      isAfterSpace = true;
      return;
    }
    const following = runs[index + 1];
    const next = following?.kind === 'text' ? following.text : '';
    const text = run.text.replace(SPACES, (spaces, offset: number) => {
      const isContinued = offset === 0 && isAfterSpace;
      const isContinuing = offset + spaces.length === run.text.length && /^[\s\u00a0]/.test(next);
      if (isContinued) return '';
      if (spaces !== '\u00a0' || isContinuing) return ' ';
      const before = line + run.text.slice(0, offset);
      const after = run.text.slice(offset + 1) + next;
      return NO_BREAK_BEFORE.test(after) || NO_BREAK_AFTER.test(before) ? spaces : ' ';
    });
    if (text === '') return;
    line = (line + text).slice(-20);
    isAfterSpace = /[\s\u00a0]$/.test(text);
    folded.push({ kind: 'text', text, marks: run.marks });
  });
  return folded;
};

const splitAtDoubleBreaks = (runs: readonly Run[]): Run[][] => {
  const parts: Run[][] = [[]];
  let breaks: Run[] = [];
  for (const run of runs) {
    if (run.kind === 'break') {
      breaks.push(run);
    } else if (run.text.trim() === '' && breaks.length > 0) {
      continue;
    } else {
      if (breaks.length > 1) parts.push([]);
      else parts.at(-1)?.push(...breaks);
      breaks = [];
      parts.at(-1)?.push(run);
    }
  }
  return parts;
};

/** Without breaks at the ends and without spaces at the ends of lines. */
const trimRuns = (runs: readonly Run[]): Run[] => {
  const trimmed: Run[] = [];
  runs.forEach((run, index) => {
    if (run.kind === 'break') {
      if (trimmed.length > 0) trimmed.push(run);
      return;
    }
    const previous = trimmed.at(-1);
    const startsLine = previous === undefined || previous.kind === 'break';
    const next = runs[index + 1];
    const endsLine = next === undefined || next.kind === 'break';
    const start = startsLine ? run.text.trimStart() : run.text;
    const text = endsLine ? start.trimEnd() : start;
    if (text !== '') trimmed.push({ kind: 'text', text, marks: run.marks });
  });
  while (trimmed.at(-1)?.kind === 'break') trimmed.pop();
  return trimmed;
};

/** Neighbours that share their outermost mark become one element. */
export const nestRuns = (runs: readonly Run[], depth = 0): Inline[] => {
  const inlines: Inline[] = [];
  for (let index = 0; index < runs.length;) {
    const run = runs[index];
    if (run === undefined) break;
    const mark = run.kind === 'text' ? run.marks[depth] : undefined;
    let end = index + 1;
    while (end < runs.length && isSame(markAt(runs[end], depth), mark)) end++;
    const group = runs.slice(index, mark === undefined ? index + 1 : end);
    if (mark === undefined) inlines.push(...bare(run));
    else if (mark.kind === 'code') inlines.push({ kind: 'code', text: textOf(group) });
    else inlines.push(wrap(mark, nestRuns(group, depth + 1)));
    index += group.length;
  }
  return joinTexts(inlines);
};

const wrap = (
  mark: Exclude<Mark, { readonly kind: 'code' }>,
  children: readonly Inline[],
): Inline =>
  mark.kind === 'link'
    ? { kind: 'link', address: mark.address, children }
    : { kind: mark.kind, children };

const bare = (run: Run): Inline[] =>
  run.kind === 'break' ? [{ kind: 'break' }] : [{ kind: 'text', text: run.text }];

const markAt = (run: Run | undefined, depth: number): Mark | undefined =>
  run?.kind === 'text' ? run.marks[depth] : undefined;

const isSame = (a: Mark | undefined, b: Mark | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  a.kind === b.kind &&
  (a.kind !== 'link' || b.kind !== 'link' || a.address === b.address);

const textOf = (runs: readonly Run[]): string =>
  runs.map(run => (run.kind === 'text' ? run.text : '\n')).join('');

const joinTexts = (inlines: readonly Inline[]): Inline[] => {
  const joined: Inline[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (last?.kind === 'text' && inline.kind === 'text')
      joined.splice(-1, 1, { kind: 'text', text: last.text + inline.text });
    else joined.push(inline);
  }
  return joined;
};
