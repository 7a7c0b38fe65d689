import type { PastedElement, PastedNode } from '../paste/pasted-node.ts';
import { decodeReferences } from '../wordpress/entities.ts';
import { HTML_ELEMENTS } from '../wordpress/html-elements.ts';
import { parseAttributes } from '../wordpress/tag-parts.ts';

const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s[^<>]*)?)\/?>|<!--[^]*?-->/gi;
const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'wbr']);
const DEEPEST = 100;

type Open = { readonly element: PastedElement; readonly children: PastedNode[] };

/**
 * The tree of what a reader typed: tags of elements HTML knows, anything else is text. Elements that
 * are never closed end with the one around them.
 */
export const buildTree = (html: string): PastedNode[] => {
  const root: Open = openElement('div', '');
  const open: Open[] = [root];
  let place = 0;
  const addText = (end: number): void => {
    const text = decodeReferences(html.slice(place, end));
    if (text !== '') open.at(-1)?.children.push(text);
  };
  for (const { 0: tag, 1: slash, 2: name = '', 3: inside = '', index } of html.matchAll(TAG)) {
    const element = name.toLowerCase();
    if (name !== '' && !HTML_ELEMENTS.has(element)) continue;
    addText(index);
    place = index + tag.length;
    if (name === '') continue;
    if (slash) closeElement(open, element);
    else if (VOID.has(element) || open.length > DEEPEST)
      open.at(-1)?.children.push(openElement(element, inside).element);
    else {
      const child = openElement(element, inside);
      open.at(-1)?.children.push(child.element);
      open.push(child);
    }
  }
  addText(html.length);
  return nameCodeBlocks(root.children);
};

const openElement = (name: string, inside: string): Open => {
  const children: PastedNode[] = [];
  const attributes = Object.fromEntries(
    parseAttributes(inside).map(({ name: key, value }) => [key, decodeReferences(value ?? '')]),
  );
  return { element: { name, attributes, children }, children };
};

const closeElement = (open: Open[], name: string): void => {
  const place = open.findLastIndex(({ element }) => element.name === name);
  if (place > 0) open.splice(place);
};

/** `<code>` over several lines is a block of code: where it is allowed, `pre` often is not. */
const nameCodeBlocks = (nodes: readonly PastedNode[]): PastedNode[] =>
  nodes.map(node => {
    if (typeof node === 'string') return node;
    const isBlock = node.name === 'code' && node.children.some(isSeveralLines);
    const children = node.name === 'pre' ? node.children : nameCodeBlocks(node.children);
    return { name: isBlock ? 'pre' : node.name, attributes: node.attributes, children };
  });

const isSeveralLines = (node: PastedNode): boolean =>
  typeof node === 'string' && node.includes('\n');
