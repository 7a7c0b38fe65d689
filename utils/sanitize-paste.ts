import type { UnsafeHtml } from './domain/markup/unsafe-html.ts';
import type { PastedNode } from './domain/markup/paste/pasted-node.ts';
import { readPasted, type ReadPaste } from './domain/markup/paste/read-pasted.ts';

/** More nodes than this is a whole site: the text is taken as plain. */
const MOST_NODES = 20_000;
const DEEPEST = 400;

/**
 * Reads pasted HTML into what it means. The parser makes an inert document: nothing in it runs or
 * loads, and nothing of it leaves but text, checked addresses and light formatting.
 *
 * @param parser a `DOMParser` of the page this runs in
 */
export const readPastedHtml = (
  html: UnsafeHtml,
  parser: Pick<DOMParser, 'parseFromString'>,
): ReadPaste => {
  const { body } = parser.parseFromString(html, 'text/html');
  const budget = { left: MOST_NODES };
  const nodes = snapshot(body, budget, 0);
  if (budget.left > 0) return readPasted(nodes);
  return readPasted([
    { name: 'div', attributes: { style: 'white-space:pre' }, children: [body.textContent] },
  ]);
};

const snapshot = (parent: Node, budget: { left: number }, depth: number): PastedNode[] => {
  if (depth > DEEPEST) return [parent.textContent ?? ''];
  const nodes: PastedNode[] = [];
  for (const child of parent.childNodes) {
    if (budget.left-- <= 0) break;
    if (isText(child)) nodes.push(child.data);
    else if (isElement(child))
      nodes.push({
        name: child.localName.toLowerCase(),
        attributes: Object.fromEntries(
          Array.from(child.attributes, ({ name, value }) => [name, value]),
        ),
        children: snapshot(child, budget, depth + 1),
      });
  }
  return nodes;
};

const isText = (node: Node): node is Text => node.nodeType === node.TEXT_NODE;
const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE;
