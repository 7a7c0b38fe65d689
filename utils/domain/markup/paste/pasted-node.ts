/** A pasted document as plain data: what a parser saw, without a DOM. */
export type PastedElement = {
  /** Lower case, prefix included: `p`, `o:p`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly PastedNode[];
};

export type PastedNode = string | PastedElement;

/** All text below a node, as it stands. */
export const textBelow = (node: PastedNode): string =>
  typeof node === 'string' ? node : node.children.map(textBelow).join('');

/** Elements of a name below a node, in order. */
export const hasBelow = (node: PastedNode, test: (element: PastedElement) => boolean): boolean =>
  typeof node !== 'string' && (test(node) || node.children.some(child => hasBelow(child, test)));
