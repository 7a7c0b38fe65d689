import type { Block, CommentDocument, Inline } from '../document/comment-document.ts';
import { readLinesAsText } from './plain-lists.ts';

/** Paragraphs whose every line starts as an item become lists, quotations included. */
export const liftLists = (document: CommentDocument): CommentDocument =>
  document.flatMap((block): Block[] => {
    if (block.kind === 'quotation') return [{ ...block, children: liftLists(block.children) }];
    if (block.kind !== 'paragraph') return [block];
    return liftParagraph(block.children) ?? [block];
  });

const liftParagraph = (children: readonly Inline[]): Block[] | null => {
  const lists: { isOrdered: boolean; items: Block[][] }[] = [];
  for (const line of linesOf(children)) {
    const [first, ...others] = line;
    const start = first?.kind === 'text' ? readLinesAsText.readItem(`${first.text}\u2060`) : null;
    if (!start) return null;
    const text = start.rest.slice(0, -1);
    const item: Block[] = [{ kind: 'paragraph', children: [{ kind: 'text', text }, ...others] }];
    const last = lists.at(-1);
    if (last?.isOrdered === start.isOrdered) last.items.push(item);
    else lists.push({ isOrdered: start.isOrdered, items: [item] });
  }
  return lists.map(({ isOrdered, items }) => ({ kind: 'list', isOrdered, items }));
};

const linesOf = (children: readonly Inline[]): Inline[][] => {
  const lines: Inline[][] = [[]];
  for (const inline of children) {
    if (inline.kind === 'break') lines.push([]);
    else lines.at(-1)?.push(inline);
  }
  return lines;
};
