import type { Block, CommentDocument, Inline } from './comment-document.ts';

export type ItemStart = {
  /** 1 for a list that is in no other. */
  readonly depth: number;
  readonly isOrdered: boolean;
  readonly rest: string;
};

/** How one format parts a text into blocks, line by line. */
export type BlockGrammar = {
  /** Opens and closes code over several lines. */
  readonly fence?: { readonly open: RegExp; readonly close: RegExp };
  /** Opens and closes a quotation, each on a line of its own once `separate` has run. */
  readonly quotation?: { readonly open: RegExp; readonly close: RegExp };
  /** Group 1: the line without the mark of quotation. */
  readonly quotedLine?: RegExp;
  readonly readItem?: (line: string) => ItemStart | null;
  /** Group 1: the title; written as a strong line. */
  readonly heading?: RegExp;
  /** Lines that mean nothing. */
  readonly rule?: RegExp;
  /** Puts tags that open and close blocks on lines of their own. */
  readonly separate?: (text: string) => string;
  readonly readLine: (text: string) => Inline[];
};

const DEEPEST = 20;

/** Reads a text into blocks. */
export const readBlocks = (text: string, grammar: BlockGrammar): CommentDocument => {
  const normal = text.replace(/\r\n?/g, '\n');
  return readLines((grammar.separate?.(normal) ?? normal).split('\n'), grammar, 0);
};

type Reader = { readonly blocks: Block[]; readonly paragraph: string[] };

const readLines = (lines: readonly string[], grammar: BlockGrammar, depth: number): Block[] => {
  const reader: Reader = { blocks: [], paragraph: [] };
  for (let index = 0; index < lines.length;) {
    const taken = depth < DEEPEST ? readBlockAt(lines, index, grammar, depth) : null;
    if (taken) {
      endParagraph(reader, grammar);
      reader.blocks.push(...taken.blocks);
      index = taken.end;
    } else {
      const line = lines[index] ?? '';
      if (line.trim() === '') endParagraph(reader, grammar);
      else reader.paragraph.push(line);
      index += 1;
    }
  }
  endParagraph(reader, grammar);
  return reader.blocks;
};

const endParagraph = ({ blocks, paragraph }: Reader, grammar: BlockGrammar): void => {
  const text = paragraph.splice(0).join('\n').trim();
  if (text !== '') blocks.push({ kind: 'paragraph', children: grammar.readLine(text) });
};

type TakenBlocks = { readonly blocks: readonly Block[]; readonly end: number };

const readBlockAt = (
  lines: readonly string[],
  index: number,
  grammar: BlockGrammar,
  depth: number,
): TakenBlocks | null => {
  const line = lines[index] ?? '';
  if (grammar.rule?.test(line)) return { blocks: [], end: index + 1 };
  const title = grammar.heading?.exec(line)?.[1];
  if (title !== undefined) {
    const children: Inline[] = [{ kind: 'strong', children: grammar.readLine(title.trim()) }];
    return { blocks: [{ kind: 'paragraph', children }], end: index + 1 };
  }
  return (
    readFence(lines, index, grammar) ??
    readTagged(lines, index, grammar, depth) ??
    readQuoted(lines, index, grammar, depth) ??
    readList(lines, index, grammar, depth)
  );
};

/** Code that is never closed goes on to the end. */
const readFence = (
  lines: readonly string[],
  index: number,
  { fence }: BlockGrammar,
): TakenBlocks | null => {
  if (!fence?.open.test(lines[index] ?? '')) return null;
  const close = lines.findIndex((line, place) => place > index && fence.close.test(line));
  const end = close === -1 ? lines.length : close;
  const text = lines
    .slice(index + 1, end)
    .join('\n')
    .replace(/\s+$/, '');
  return { blocks: text === '' ? [] : [{ kind: 'code-block', text }], end: end + 1 };
};

const readTagged = (
  lines: readonly string[],
  index: number,
  grammar: BlockGrammar,
  depth: number,
): TakenBlocks | null => {
  const { quotation } = grammar;
  if (!quotation?.open.test(lines[index] ?? '')) return null;
  let open = 0;
  const close = lines.findIndex((line, place) => {
    if (place < index) return false;
    if (quotation.open.test(line)) open += 1;
    else if (quotation.close.test(line)) open -= 1;
    return open === 0;
  });
  if (close === -1) return null;
  return quote(lines.slice(index + 1, close), close + 1, grammar, depth);
};

const readQuoted = (
  lines: readonly string[],
  index: number,
  grammar: BlockGrammar,
  depth: number,
): TakenBlocks | null => {
  const content: string[] = [];
  for (let place = index; ; place++) {
    const quoted = grammar.quotedLine?.exec(lines[place] ?? '')?.[1];
    if (quoted === undefined) break;
    content.push(quoted);
  }
  if (content.length === 0) return null;
  return quote(content, index + content.length, grammar, depth);
};

const quote = (
  lines: readonly string[],
  end: number,
  grammar: BlockGrammar,
  depth: number,
): TakenBlocks => {
  const children = readLines(lines, grammar, depth + 1);
  return { blocks: children.length === 0 ? [] : [{ kind: 'quotation', children }], end };
};

type Item = ItemStart & { readonly lines: string[] };

/** Items, each with the indented lines that belong to it; a blank line may stand between two. */
const readList = (
  lines: readonly string[],
  index: number,
  grammar: BlockGrammar,
  depth: number,
): TakenBlocks | null => {
  const items: Item[] = [];
  let place = index;
  for (; place < lines.length; place++) {
    const line = lines[place] ?? '';
    const start = grammar.readItem?.(line);
    const last = items.at(-1);
    if (start) items.push({ ...start, lines: [start.rest] });
    else if (!last) return null;
    else if (/^\s+\S/.test(line)) last.lines.push(line.trimStart());
    else if (line.trim() !== '' || !belongs(lines[place + 1], grammar)) break;
    else last.lines.push('');
  }
  if (items.length === 0) return null;
  return { blocks: buildLists(items, grammar, depth), end: place };
};

const belongs = (line: string | undefined, grammar: BlockGrammar): boolean =>
  line !== undefined && (/^\s+\S/.test(line) || Boolean(grammar.readItem?.(line)));

const buildLists = (items: readonly Item[], grammar: BlockGrammar, depth: number): Block[] => {
  const level = Math.min(...items.map(item => item.depth));
  const lists: { isOrdered: boolean; items: Block[][] }[] = [];
  for (let index = 0; index < items.length;) {
    const item = items[index];
    if (!item) break;
    let end = index + 1;
    while ((items[end]?.depth ?? level) > level) end++;
    const below = items.slice(index + 1, end);
    const blocks = [
      ...readLines(item.lines, withoutLists(grammar), depth + 1),
      ...(below.length > 0 ? buildLists(below, grammar, depth + 1) : []),
    ];
    const last = lists.at(-1);
    if (last && last.isOrdered === item.isOrdered) last.items.push(blocks);
    else lists.push({ isOrdered: item.isOrdered, items: [blocks] });
    index = end;
  }
  return lists.map(({ isOrdered, items: entries }) => ({
    kind: 'list',
    isOrdered,
    items: entries,
  }));
};

/** Items are found before their lines are read. */
const withoutLists = (grammar: BlockGrammar): BlockGrammar => ({
  ...grammar,
  readItem: () => null,
});
