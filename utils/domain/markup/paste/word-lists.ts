import { type PastedElement, type PastedNode, textBelow } from './pasted-node.ts';
import { readStyle } from './pasted-style.ts';

/**
 * Word, Outlook and old OneNote write lists as paragraphs with a level and a marker of text. Runs of
 * them become lists.
 */
export const gatherWordLists = (nodes: readonly PastedNode[]): PastedNode[] => {
  const gathered: PastedNode[] = [];
  let items: WordItem[] = [];
  const flush = (): void => {
    if (items.length > 0) gathered.push(...buildLists(items));
    items = [];
  };
  for (const node of nodes) {
    const item = typeof node === 'string' ? null : readItem(node);
    if (item) items.push(item);
    else if (typeof node === 'string' && node.trim() === '' && items.length > 0) continue;
    else {
      flush();
      gathered.push(node);
    }
  }
  flush();
  return gathered;
};

type WordItem = {
  readonly level: number;
  readonly isOrdered: boolean;
  readonly content: readonly PastedNode[];
};

const readItem = (element: PastedElement): WordItem | null => {
  if (!/^(?:p|div|h[1-6])$/.test(element.name)) return null;
  const { listLevel } = readStyle(element);
  if (listLevel === undefined) return null;
  const { marker, rest } = cutMarker(element.children);
  return { level: listLevel, isOrdered: isNumber(marker), content: rest };
};

/** `1.`, `a)`, `iv.`, `(2)`; anything else is a bullet, the letter `o` and Wingdings' `§` too. */
const isNumber = (marker: string): boolean =>
  /^\(?(?:\d{1,3}|[a-hj-n]|[ivxlc]{1,6})(?:[.)]|\s|$)/i.test(marker.trim()) &&
  !/^o$/i.test(marker.trim());

const TEXT_MARKER = /^[\s\u00a0]*(?:[·•▪◦‣§oØü–-]|\(?\d{1,3}[.)]|[a-z][.)])(?:[\s\u00a0]{1,20})/u;

/** The marker is marked as such, or stands as text at the very start. */
const cutMarker = (
  children: readonly PastedNode[],
): { readonly marker: string; readonly rest: readonly PastedNode[] } => {
  const markers: string[] = [];
  const without = (nodes: readonly PastedNode[]): PastedNode[] =>
    nodes.flatMap((node): PastedNode[] => {
      if (typeof node === 'string') return [node];
      if (!readStyle(node).isListMarker) return [{ ...node, children: without(node.children) }];
      markers.push(textBelow(node));
      return [];
    });
  const rest = without(children);
  if (markers.length > 0) return { marker: markers.join(''), rest };
  const text = rest.map(textBelow).join('');
  const written = TEXT_MARKER.exec(text)?.[0] ?? '';
  return { marker: written, rest: dropStart(rest, written.length) };
};

const dropStart = (nodes: readonly PastedNode[], count: number): PastedNode[] => {
  let left = count;
  return nodes.map(node => {
    const length = Math.min(left, textBelow(node).length);
    left -= length;
    if (typeof node === 'string') return node.slice(length);
    return length === 0 ? node : { ...node, children: dropStart(node.children, length) };
  });
};

/** Deeper items hang below the item before them; a change of kind on one level starts a new list. */
const buildLists = (items: readonly WordItem[]): PastedElement[] => {
  const lists: PastedElement[] = [];
  const level = Math.min(...items.map(item => item.level));
  for (let index = 0; index < items.length;) {
    const isOrdered = items[index]?.isOrdered ?? false;
    const entries: PastedElement[] = [];
    for (let item = items[index]; item; item = items[index]) {
      const isOwn = item.level === level;
      if (isOwn && item.isOrdered !== isOrdered && entries.length > 0) break;
      const below = index + (isOwn ? 1 : 0);
      let end = below;
      while ((items[end]?.level ?? level) > level) end++;
      const nested = end > below ? buildLists(items.slice(below, end)) : [];
      entries.push(element('li', [...(isOwn ? item.content : []), ...nested]));
      index = end;
    }
    lists.push(element(isOrdered ? 'ol' : 'ul', entries));
  }
  return lists;
};

const element = (name: string, children: readonly PastedNode[]): PastedElement => ({
  name,
  attributes: {},
  children,
});
