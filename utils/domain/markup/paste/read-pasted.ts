import { type Block, type CommentDocument, isLinkAddress } from '../document/comment-document.ts';
import { type Mark, paragraphsOf, type Run } from '../document/text-runs.ts';
import { hasBelow, type PastedElement, type PastedNode, textBelow } from './pasted-node.ts';
import { type PastedStyle, readStyle } from './pasted-style.ts';
import {
  createRemovalCounter,
  type RemovalCounter,
  type RemovedFromPaste,
} from './removed-from-paste.ts';
import { gatherWordLists } from './word-lists.ts';

export type ReadPaste = {
  readonly document: CommentDocument;
  readonly removed: RemovedFromPaste;
};

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const SCRIPTS = set('script style link meta base noscript template xml title head');
const CONTROLS = set(
  'button nav select option datalist input textarea iframe frame object embed applet video audio ' +
    'canvas svg math map dialog menu progress meter',
);
const BLOCKS = set(
  'address article aside body caption center dd details div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html legend main p search section summary table tbody ' +
    'td tfoot th thead tr',
);
const LOOKS = set('h1 h2 h3 h4 h5 h6 font u mark small big ins sub sup center');
const MARKS: Readonly<Record<string, 'strong' | 'emphasis' | 'strike' | 'code'>> = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  s: 'strike',
  strike: 'strike',
  del: 'strike',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
};
const DEEPEST = 200;

/** Where blocks and the line being written go. */
type Sink = { readonly blocks: Block[]; runs: Run[] };
type Context = {
  readonly marks: readonly Mark[];
  readonly keepsLines: boolean;
  readonly depth: number;
  readonly counter: RemovalCounter;
};

/**
 * The meaning of a pasted document: paragraphs, lists, quotations, code, links, bold, italic and
 * struck text. Everything else goes and is counted; addresses other than http(s) and mailto go with
 * their text staying.
 */
export const readPasted = (nodes: readonly PastedNode[]): ReadPaste => {
  const counter = createRemovalCounter();
  const context = { marks: [], keepsLines: false, depth: 0, counter };
  return { document: readBlocks(nodes, context), removed: counter.total() };
};

const readBlocks = (nodes: readonly PastedNode[], context: Context): Block[] => {
  const sink: Sink = { blocks: [], runs: [] };
  readNodes(nodes, context, sink);
  endParagraph(sink);
  return sink.blocks;
};

const endParagraph = (sink: Sink): void => {
  sink.blocks.push(...paragraphsOf(sink.runs));
  sink.runs = [];
};

const readNodes = (nodes: readonly PastedNode[], context: Context, sink: Sink): void => {
  for (const node of gatherWordLists(nodes)) {
    if (typeof node === 'string') addText(node, context, sink);
    else if (context.depth < DEEPEST) readElement(node, context, sink);
    else addText(textBelow(node), context, sink);
  }
};

const addText = (text: string, { marks, keepsLines }: Context, sink: Sink): void => {
  const lines = keepsLines ? text.split(/\r\n?|\n/) : [text];
  lines.forEach((line, index) => {
    if (index > 0) sink.runs.push({ kind: 'break' });
    if (line !== '') sink.runs.push({ kind: 'text', text: line, marks });
  });
};

const readElement = (element: PastedElement, outer: Context, sink: Sink): void => {
  const { name, children } = element;
  const style = readStyle(element);
  if (isDropped(element, style, outer.counter)) return;
  if (
    LOOKS.has(name) ||
    /(?:color|font-size|text-align|background)/.test(attribute(element, 'style'))
  )
    outer.counter.add('appearance');
  const context: Context = {
    ...outer,
    depth: outer.depth + 1,
    marks: marksOf(element, style, outer),
    keepsLines: outer.keepsLines || style.keepsLines,
  };
  if (name === 'br') {
    if (!/interchange-newline/i.test(attribute(element, 'class')))
      sink.runs.push({ kind: 'break' });
  } else if (name === 'img') addPicture(element, context, sink);
  else if (name === 'pre') addBlock(readPre(element), sink);
  else if (name === 'blockquote') addBlock(readQuotation(children, context), sink);
  else if (name === 'ul' || name === 'ol') addList(element, context, sink);
  else if (BLOCKS.has(name) || name === 'li') {
    if (name === 'table') outer.counter.add('tables');
    endParagraph(sink);
    readNodes(children, context, sink);
    endParagraph(sink);
  } else readNodes(children, context, sink);
};

const attribute = ({ attributes }: PastedElement, name: string): string => attributes[name] ?? '';

const isDropped = (
  { name }: PastedElement,
  { isHidden, isListMarker }: PastedStyle,
  counter: RemovalCounter,
): boolean => {
  if (isListMarker) return true;
  const isScript = SCRIPTS.has(name);
  const isControl = CONTROLS.has(name) || /^(?:v|w|m):/.test(name);
  if (isScript && name !== 'head' && name !== 'meta') counter.add('scripts');
  else if (isControl) counter.add('controls');
  else if (isHidden && name !== 'img') counter.add('hidden');
  return isScript || isControl || isHidden;
};

/** Marks are kept in the order they are nested; a style may take one away. */
const marksOf = (element: PastedElement, style: PastedStyle, outer: Context): readonly Mark[] => {
  let marks = outer.marks;
  const put = (kind: 'strong' | 'emphasis' | 'strike' | 'code', isOn: boolean): void => {
    const isThere = marks.some(mark => mark.kind === kind);
    if (isOn && !isThere) marks = [...marks, { kind }];
    if (!isOn && isThere) marks = marks.filter(mark => mark.kind !== kind);
  };
  const own = MARKS[element.name];
  if (own) put(own, true);
  if (style.isBold !== undefined && !/^h[1-6]$/.test(element.name)) put('strong', style.isBold);
  if (style.isItalic !== undefined) put('emphasis', style.isItalic);
  if (style.isStruck) put('strike', true);
  return element.name === 'a' ? linkMarks(element, marks, outer.counter) : marks;
};

const linkMarks = (
  element: PastedElement,
  marks: readonly Mark[],
  counter: RemovalCounter,
): readonly Mark[] => {
  const address = attribute(element, 'href').trim();
  if (address === '' || marks.some(mark => mark.kind === 'link')) return marks;
  if (isLinkAddress(address)) return [...marks, { kind: 'link', address }];
  counter.add(/^file:/i.test(address) ? 'local-paths' : 'links');
  return marks;
};

/** Pictures of emoji are text; others cannot be part of a comment. */
const addPicture = (element: PastedElement, context: Context, sink: Sink): void => {
  const text = attribute(element, 'alt');
  if (/^(?:\p{RGI_Emoji}){1,3}$/v.test(text)) {
    addText(text, context, sink);
    return;
  }
  const source = attribute(element, 'src');
  context.counter.add(/^file:/i.test(source) ? 'local-paths' : 'pictures');
};

const addBlock = (block: Block | null, sink: Sink): void => {
  endParagraph(sink);
  if (block) sink.blocks.push(block);
};

const readPre = (element: PastedElement): Block | null => {
  const text = preText(element)
    .replace(/\r\n?/g, '\n')
    .replace(/^\n|\s+$/g, '');
  return text === '' ? null : { kind: 'code-block', text };
};

const preText = (node: PastedNode): string => {
  if (typeof node === 'string') return node;
  return node.name === 'br' ? '\n' : node.children.map(preText).join('');
};

const readQuotation = (children: readonly PastedNode[], context: Context): Block | null => {
  const blocks = readBlocks(children, context);
  return blocks.length === 0 ? null : { kind: 'quotation', children: blocks };
};

/** A list inside a list, without an item of its own, hangs below the item before it. */
const addList = (element: PastedElement, context: Context, sink: Sink): void => {
  const items: Block[][] = [];
  for (const child of element.children) {
    const isNested = typeof child !== 'string' && /^[uo]l$/.test(child.name);
    const blocks = readBlocks(
      typeof child !== 'string' && child.name === 'li' ? child.children : [child],
      context,
    );
    if (isNested && items.length > 0) items.at(-1)?.push(...blocks);
    else if (blocks.length > 0) items.push(blocks);
  }
  const isBulleted = hasBelow(element, ({ attributes }) => attributes['data-list'] === 'bullet');
  const isOrdered = element.name === 'ol' && !isBulleted;
  addBlock(items.length === 0 ? null : { kind: 'list', isOrdered, items }, sink);
};
