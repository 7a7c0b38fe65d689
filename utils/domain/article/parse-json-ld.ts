/** One node of JSON-LD: whatever a page wrote, read with suspicion. */
export type LinkedNode = { [property: string]: unknown };

/** Caps: a page with more data than this is not describing one article. */
const MAX_BLOCKS = 20;
const MAX_BLOCK_LENGTH = 500_000;
const MAX_NODES = 500;
const MAX_DEPTH = 6;

const isNode = (value: unknown): value is LinkedNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Parses one block. Pages wrap it in comments or CDATA, leave commas behind the last item, and put
 * raw line breaks in strings: all of that is repaired; anything else is given up.
 */
function parseBlock(block: string): unknown {
  const bare = block.replace(
    /^\s*(?:<!--|\/\*.*?\*\/|\/\/)?\s*(?:<!\[CDATA\[)?|(?:\/\/|\/\*)?\s*(?:\]\]>)?\s*(?:\*\/|-->)?\s*$/gs,
    '',
  );
  for (const text of [bare, bare.replace(/[\n\r\t]+/g, ' ').replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(text);
    } catch {
      // The repaired text is tried next; a block that stays broken costs the others nothing.
    }
  }
  return null;
}

function collect(value: unknown, into: LinkedNode[], depth: number): void {
  if (depth > MAX_DEPTH || into.length >= MAX_NODES) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, into, depth + 1);
  } else if (isNode(value)) {
    into.push(value);
    for (const key of [
      '@graph',
      'mainEntity',
      'mainEntityOfPage',
      'author',
      'publisher',
      'hasPart',
    ])
      collect(value[key], into, depth + 1);
  }
}

/**
 * Every node of a page's JSON-LD blocks, each block parsed on its own: a broken one loses nothing else.
 * `@graph`, arrays and the nodes inside an article are opened.
 */
export function parseJsonLd(blocks: readonly string[]): LinkedNode[] {
  const nodes: LinkedNode[] = [];
  for (const block of blocks.slice(0, MAX_BLOCKS))
    if (block.length <= MAX_BLOCK_LENGTH) collect(parseBlock(block), nodes, 0);
  return nodes;
}
