import { findDegraded, writeDraft } from './domain/markup/convert-draft.ts';
import type { FormattingKind } from './domain/markup/document/comment-document.ts';
import type { MarkupProfile } from './domain/markup/profile.ts';
import type { UnsafeHtml } from './domain/markup/unsafe-html.ts';
import type { PastedNode } from './domain/markup/paste/pasted-node.ts';
import { readPasted, type ReadPaste } from './domain/markup/paste/read-pasted.ts';
import type { RemovedFromPaste } from './domain/markup/paste/removed-from-paste.ts';

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

export type CleanedPaste = {
  /** To be put in the draft, in the format of the comment system. */
  readonly text: string;
  /** What was left behind, counted by kind. */
  readonly removed: RemovedFromPaste;
  /** Formatting the comment system cannot say; it was written as plain text. */
  readonly degraded: readonly FormattingKind[];
};

/**
 * What a rich paste becomes in a draft for one comment system. Bare addresses are left to the check
 * of links, like everything else that is typed.
 */
export const cleanPaste = (
  html: UnsafeHtml,
  profile: MarkupProfile,
  parser: Pick<DOMParser, 'parseFromString'>,
): CleanedPaste => {
  const { document, removed } = readPastedHtml(html, parser);
  return {
    text: writeDraft(document, profile),
    removed,
    degraded: findDegraded(document, profile),
  };
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
