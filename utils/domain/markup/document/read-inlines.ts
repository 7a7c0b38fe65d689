import { findLinks } from '../../links/find-links.ts';
import { type Inline, isLinkAddress, type MarkKind } from './comment-document.ts';

export type Delimiter = {
  readonly kind: MarkKind;
  readonly open: string;
  readonly close: string;
  /** Only at the edges of words: `a_b_c` has no emphasis. */
  readonly isAtWord?: boolean;
  /** Spaces may stand inside it, and mean nothing there. */
  readonly isLoose?: boolean;
};

export type ReadLink = { readonly address: string; readonly label: string };

/** How one format writes things within a line. Expressions are sticky. */
export type InlineGrammar = {
  /** Group 1: the character that is meant as itself. */
  readonly escape?: RegExp;
  /** Group `code`. */
  readonly code?: RegExp;
  readonly links: readonly {
    readonly pattern: RegExp;
    readonly read: (match: RegExpExecArray) => ReadLink | null;
  }[];
  /** Longer ones first. */
  readonly delimiters: readonly Delimiter[];
  /** A line feed that breaks the line, written. */
  readonly lineBreak: RegExp;
  /** What a line feed alone is: a break, or a space. */
  readonly softBreak: 'break' | 'space';
  readonly decode?: (text: string) => string;
};

const DEEPEST = 12;

/** Reads the lines of one paragraph. */
export const readInlines = (text: string, grammar: InlineGrammar, depth = 0): Inline[] => {
  const inlines: Inline[] = [];
  const bare = new Map(findLinks(text).map(({ start, end }) => [start, end]));
  const hopeless = new Set<Delimiter>();
  let pending = '';
  const flush = (): void => {
    if (pending !== '') inlines.push({ kind: 'text', text: grammar.decode?.(pending) ?? pending });
    pending = '';
  };
  for (let place = 0; place < text.length;) {
    const taken = depth < DEEPEST ? readAt(text, place, { grammar, depth, bare, hopeless }) : null;
    if (taken === null) {
      pending += text.charAt(place);
      place += 1;
    } else {
      if (typeof taken.inline === 'string') pending += taken.inline;
      else {
        flush();
        inlines.push(taken.inline);
      }
      place = taken.end;
    }
  }
  flush();
  return inlines;
};

type Taken = { readonly inline: Inline | string; readonly end: number };
type Reading = {
  readonly grammar: InlineGrammar;
  readonly depth: number;
  /** Bare addresses: where they start and end. */
  readonly bare: ReadonlyMap<number, number>;
  /** Delimiters that close nowhere further on. */
  readonly hopeless: Set<Delimiter>;
};

const readAt = (text: string, place: number, reading: Reading): Taken | null => {
  const { grammar, bare } = reading;
  const address = bare.get(place);
  if (address !== undefined) return { inline: text.slice(place, address), end: address };
  const escaped = matchAt(grammar.escape, text, place);
  if (escaped) return { inline: escaped[1] ?? '', end: place + escaped[0].length };
  const code = matchAt(grammar.code, text, place);
  if (code)
    return {
      inline: { kind: 'code', text: code.groups?.['code'] ?? '' },
      end: place + code[0].length,
    };
  return (
    readLinkAt(text, place, reading) ??
    readMarkAt(text, place, reading) ??
    readBreakAt(text, place, grammar)
  );
};

const matchAt = (
  expression: RegExp | undefined,
  text: string,
  place: number,
): RegExpExecArray | null => {
  if (!expression) return null;
  expression.lastIndex = place;
  return expression.exec(text);
};

const readLinkAt = (text: string, place: number, reading: Reading): Taken | null => {
  for (const { pattern, read } of reading.grammar.links) {
    const match = matchAt(pattern, text, place);
    const link = match && read(match);
    if (!match || !link || !isLinkAddress(link.address)) continue;
    const children = readInlines(link.label, reading.grammar, reading.depth + 1);
    return {
      inline: { kind: 'link', address: link.address, children },
      end: place + match[0].length,
    };
  }
  return null;
};

const readMarkAt = (text: string, place: number, reading: Reading): Taken | null => {
  for (const delimiter of reading.grammar.delimiters) {
    const { open, close, kind } = delimiter;
    if (!text.startsWith(open, place) || reading.hopeless.has(delimiter)) continue;
    const start = place + open.length;
    if (!canOpen(text, place, delimiter)) continue;
    const end = findClose(text, start, delimiter);
    if (end === null) {
      reading.hopeless.add(delimiter);
      continue;
    }
    const inside = text.slice(start, end);
    const words = delimiter.isLoose ? inside.trim() : inside;
    const children = readInlines(words, reading.grammar, reading.depth + 1);
    return { inline: { kind, children }, end: end + close.length };
  }
  return null;
};

const WORD = /[\p{L}\p{N}]/u;

const canOpen = (text: string, place: number, { open, isAtWord, isLoose }: Delimiter): boolean =>
  (isLoose || !/^(?:\s|$)/.test(text.charAt(place + open.length))) &&
  !(isAtWord && WORD.test(text.charAt(place - 1)));

/** The first close after at least one character, none of a longer delimiter of the same sign. */
const findClose = (text: string, start: number, delimiter: Delimiter): number | null => {
  const { close, isAtWord, isLoose } = delimiter;
  for (let end = text.indexOf(close, start + 1); end !== -1; end = text.indexOf(close, end + 1)) {
    if (isEscaped(text, end)) continue;
    if (close.length === 1 && !isSingle(text, end, close)) {
      while (text[end + 1] === close) end++;
      continue;
    }
    while (close.length > 1 && text.startsWith(close, end + 1)) end++;
    const isAfterText = isLoose || !/\s/.test(text.charAt(end - 1));
    const isBeforeWord = isAtWord && WORD.test(text.charAt(end + close.length));
    if (isAfterText && !isBeforeWord) return end;
  }
  return null;
};

const isEscaped = (text: string, place: number): boolean =>
  text[place - 1] === '\\' && text[place - 2] !== '\\';

/** One sign, or one that closes together with a double: `***`. */
const isSingle = (text: string, place: number, sign: string): boolean => {
  let count = 1;
  while (text[place + count] === sign) count++;
  return count % 2 === 1;
};

const readBreakAt = (text: string, place: number, grammar: InlineGrammar): Taken | null => {
  const broken = matchAt(grammar.lineBreak, text, place);
  if (broken) return { inline: { kind: 'break' }, end: place + broken[0].length };
  if (text[place] !== '\n') return null;
  return grammar.softBreak === 'break'
    ? { inline: { kind: 'break' }, end: place + 1 }
    : { inline: ' ', end: place + 1 };
};
