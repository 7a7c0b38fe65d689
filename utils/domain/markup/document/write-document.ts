import type { FormattingKind, Inline, MarkKind } from './comment-document.ts';
import type { Block, CommentDocument } from './comment-document.ts';
import { plainText } from './comment-document.ts';

export type ListItem = {
  /** From 1. */
  readonly number: number;
  readonly isOrdered: boolean;
  /** 1 for a list that is in no other. */
  readonly depth: number;
};

/** How one format writes things down. What it leaves out degrades to text. */
export type Dialect = {
  /** Text that must be read as text; `isLineStart` where marks of lines would be read. */
  readonly escape: (text: string, isLineStart: boolean) => string;
  readonly marks: Partial<Readonly<Record<MarkKind, readonly [open: string, close: string]>>>;
  /** Marks around what they hold, where the two would be read as another mark when they touch. */
  readonly join?: (open: string, inside: string, close: string) => string;
  readonly code?: (text: string) => string;
  readonly codeBlock?: (text: string) => string;
  /** `label` is written already. */
  readonly link?: (address: string, label: string) => string;
  readonly quotation?: (content: string) => string;
  /** Whole lists, where items alone are not enough. */
  readonly list?: (items: readonly string[], isOrdered: boolean) => string;
  /** What an item starts with. */
  readonly item?: (item: ListItem) => string;
  readonly paragraph?: (content: string) => string;
  readonly lineBreak: string;
  readonly gap: string;
};

/** Writes a document in one format. */
export const writeDocument = (document: CommentDocument, dialect: Dialect): string =>
  writeBlocks(document, dialect, 0);

const writeBlocks = (blocks: readonly Block[], dialect: Dialect, depth: number): string =>
  blocks.map(block => writeBlock(block, dialect, depth)).join(dialect.gap);

const writeBlock = (block: Block, dialect: Dialect, depth: number): string => {
  switch (block.kind) {
    case 'paragraph': {
      const line = writeInlines(block.children, dialect, true);
      return dialect.paragraph?.(line) ?? line;
    }
    case 'quotation': {
      const content = writeBlocks(block.children, dialect, depth);
      return dialect.quotation?.(content) ?? prefixLines(content, '> ');
    }
    case 'code-block':
      return dialect.codeBlock?.(block.text) ?? dialect.escape(block.text, true);
    case 'list':
      return writeList(block, dialect, depth);
  }
};

/** Puts a mark before every line, without a space at the end of empty ones. */
export const prefixLines = (text: string, prefix: string): string =>
  text
    .split('\n')
    .map(line => (line === '' ? prefix.trimEnd() : prefix + line))
    .join('\n');

const writeList = (
  { isOrdered, items }: Extract<Block, { kind: 'list' }>,
  dialect: Dialect,
  depth: number,
): string => {
  if (dialect.list) {
    const written = items.map(blocks => writeItemBlocks(blocks, dialect, depth));
    return dialect.list(written, isOrdered);
  }
  const start = dialect.item ?? writePlainItem;
  return items
    .map((blocks, index) => {
      const mark = start({ number: index + 1, isOrdered, depth: depth + 1 });
      const indent = ' '.repeat(dialect.item ? 0 : mark.length);
      const content = writeItemBlocks(blocks, dialect, depth + 1);
      return mark + content.replace(/\n(?=[^\n])/g, `\n${indent}`);
    })
    .join('\n');
};

/** "- " and "1. ", which every reader takes for a list. */
export const writePlainItem = ({ number, isOrdered }: ListItem): string =>
  isOrdered ? `${number}. ` : '- ';

/** One paragraph stands bare; lists follow on the next line, other blocks after a gap. */
const writeItemBlocks = (blocks: readonly Block[], dialect: Dialect, depth: number): string =>
  blocks
    .map((block, index) => {
      const isBare = block.kind === 'paragraph' && (index === 0 || dialect.list === undefined);
      const written = isBare
        ? writeInlines(block.children, dialect, true)
        : writeBlock(block, dialect, depth);
      if (index === 0) return written;
      const joint = dialect.list ? '' : block.kind === 'list' ? '\n' : dialect.gap;
      return joint + written;
    })
    .join('');

export const writeInlines = (
  inlines: readonly Inline[],
  dialect: Dialect,
  isLineStart: boolean,
): string => {
  let written = '';
  let atStart = isLineStart;
  for (const inline of inlines) {
    written += writeInline(inline, dialect, atStart);
    atStart = inline.kind === 'break';
  }
  return written;
};

const writeInline = (inline: Inline, dialect: Dialect, isLineStart: boolean): string => {
  switch (inline.kind) {
    case 'text':
      return dialect.escape(inline.text, isLineStart);
    case 'break':
      return dialect.lineBreak;
    case 'code':
      return dialect.code?.(inline.text) ?? dialect.escape(inline.text, isLineStart);
    case 'link':
      return writeLink(inline, dialect, isLineStart);
    default:
      return writeMark(inline, dialect, isLineStart);
  }
};

/** An address that is its own label is written bare: systems make it a link, or it can be copied. */
const writeLink = (
  { address, children }: Extract<Inline, { kind: 'link' }>,
  dialect: Dialect,
  isLineStart: boolean,
): string => {
  const bare = address.replace(/^mailto:/i, '');
  const label = plainText(children).trim();
  if (label === '' || isSameAddress(label, bare)) return bare;
  const written = writeInlines(children, dialect, isLineStart);
  return dialect.link?.(address, written) ?? `${written} (${bare})`;
};

/** A trailing slash makes no other address. */
export const isSameAddress = (label: string, address: string): boolean =>
  label.replace(/\/$/, '') === address.replace(/\/$/, '');

/** Struck text read as if it stood would say the opposite: it keeps a sign everywhere. */
const UNMARKED: Readonly<Record<MarkKind, string>> = { strong: '', emphasis: '', strike: '~~' };

/** Spaces at the ends of a mark go outside, where every grammar reads the mark. */
const writeMark = (
  { kind, children }: Extract<Inline, { kind: MarkKind }>,
  dialect: Dialect,
  isLineStart: boolean,
): string => {
  const marks = dialect.marks[kind];
  const content = writeInlines(children, dialect, isLineStart && !marks);
  const [, before = '', inside = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(content) ?? [];
  if (inside === '') return content;
  const [open, close] = marks ?? [UNMARKED[kind], UNMARKED[kind]];
  return before + (dialect.join?.(open, inside, close) ?? open + inside + close) + after;
};

/** Everything a document says. */
export const formattingOf = (document: CommentDocument): ReadonlySet<FormattingKind> => {
  const kinds = new Set<FormattingKind>();
  const visit = (node: Block | Inline): void => {
    if (node.kind === 'list') {
      kinds.add(node.isOrdered ? 'ordered-list' : 'list');
      node.items.flat().forEach(visit);
    } else if ('children' in node) {
      if (node.kind === 'link') {
        const bare = node.address.replace(/^mailto:/i, '');
        if (!isSameAddress(plainText(node.children).trim(), bare)) kinds.add('link');
      } else if (node.kind !== 'paragraph') kinds.add(node.kind);
      node.children.forEach(visit);
    } else if (node.kind === 'code' || node.kind === 'code-block') kinds.add(node.kind);
  };
  document.forEach(visit);
  return kinds;
};
