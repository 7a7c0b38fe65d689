const TAG = /<!--[\s\S]*?(?:-->|$)|<[^>]*>/g;

/**
 * Rewrites the text between the tags of a stored comment, leaving the tags, the comments and the
 * content of the `literal` elements as they are.
 */
export const mapTexts = (
  html: string,
  literal: ReadonlySet<string>,
  rewrite: (text: string) => string,
): string => {
  let result = '';
  let depth = 0;
  let place = 0;
  const copyText = (end: number): void => {
    const text = html.slice(place, end);
    result += depth > 0 || text === '' ? text : rewrite(text);
  };
  for (const { 0: tag, index } of html.matchAll(TAG)) {
    copyText(index);
    const name = /^<\/?([a-z0-9]+)/i.exec(tag)?.[1]?.toLowerCase();
    if (name !== undefined && literal.has(name))
      depth = Math.max(0, depth + (tag.startsWith('</') ? -1 : 1));
    result += tag;
    place = index + tag.length;
  }
  copyText(html.length);
  return result;
};
