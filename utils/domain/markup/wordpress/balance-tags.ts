const VOID = new Set(
  'area base basefont br col command embed frame hr img input isindex link meta param source track wbr'.split(
    ' ',
  ),
);
const NESTABLE = new Set(
  'article aside blockquote details div figure object q section span'.split(' '),
);

const TAG = /<(\/?)([a-z][a-z0-9._]*(?:-[a-z0-9._-]+)+|\w[\w:]*)(?:\s*(\/?)|(\s+)([^>]*?)(\/?))>/gi;

/**
 * WordPress' `force_balance_tags`: closes what was left open, drops what closes nothing, and ends an
 * element when the same one opens again directly inside it, unless that one may be nested.
 */
export const balanceTags = (html: string): string => {
  const open: string[] = [];
  let balanced = '';
  let place = 0;
  for (const found of html.matchAll(TAG)) {
    const [tag, slash, name = '', bareCloser, , attributes, closer] = found;
    balanced += html.slice(place, found.index);
    place = found.index + tag.length;
    if (slash) balanced += closeElement(name.toLowerCase(), open);
    else
      balanced += openElement(name, attributes?.trim() ?? '', (bareCloser ?? closer) === '/', open);
  }
  balanced += html.slice(place);
  return balanced + closeAll(open, 0);
};

const closeElement = (name: string, open: string[]): string => {
  const index = open.lastIndexOf(name);
  return index === -1 ? '' : closeAll(open, index);
};

const closeAll = (open: string[], from: number): string =>
  open
    .splice(from)
    .toReversed()
    .map(name => `</${name}>`)
    .join('');

const openElement = (
  typedName: string,
  attributes: string,
  isSelfClosed: boolean,
  open: string[],
): string => {
  const name = typedName.toLowerCase();
  const start = `<${name}${attributes === '' ? '' : ` ${attributes}`}`;
  if (VOID.has(name)) return `${start} />`;
  if (isSelfClosed) return `${start}></${name}>`;
  const repeats = open.at(-1) === name && !NESTABLE.has(name);
  const closed = repeats ? closeAll(open, open.length - 1) : '';
  open.push(name);
  return `${closed}${start}>`;
};
