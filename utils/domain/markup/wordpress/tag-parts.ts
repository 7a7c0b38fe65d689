export type TagParts = {
  /** As typed; WordPress keeps the case of names. */
  readonly name: string;
  readonly isClosing: boolean;
  /** What stands between the name and the `>`. */
  readonly inside: string;
};

/** Splits `<name …>` the way WordPress does; null when WordPress sees no tag in it at all. */
export const parseTag = (tag: string): TagParts | null => {
  const parts = /^<\s*(\/\s*)?([a-zA-Z0-9-]+)([^>]*)>$/.exec(tag);
  if (!parts) return null;
  const [, slash, name = '', inside = ''] = parts;
  return { name, isClosing: slash !== undefined, inside };
};

export type TagAttribute = { readonly name: string; readonly value: string | null };

const NAME = /[\s/]*([^\s/>][^\s/>=]*)/y;
const VALUE = /[\t\n\f\r ]*=[\t\n\f\r ]*("[^"]*"|'[^']*'|(?!["'])[^\s]*)/y;
const EQUALS = /[\t\n\f\r ]*=/y;

/**
 * The attributes of a tag as the HTML standard reads them, names in lower case, the first of a name
 * only. A quote that never closes swallows the end of the tag: then there is none, as in WordPress 7
 * (`WP_HTML_Tag_Processor`).
 */
export const parseAttributes = (inside: string): TagAttribute[] => {
  const attributes = new Map<string, TagAttribute>();
  let place = 0;
  for (;;) {
    const name = matchAt(NAME, inside, place);
    if (!name) return [...attributes.values()];
    place = NAME.lastIndex;
    const value = matchAt(VALUE, inside, place);
    if (value) place = VALUE.lastIndex;
    else if (matchAt(EQUALS, inside, place)) return [];
    const key = (name[1] ?? '').toLowerCase();
    if (!attributes.has(key)) attributes.set(key, { name: key, value: unquote(value?.[1]) });
  }
};

const matchAt = (expression: RegExp, text: string, place: number): RegExpExecArray | null => {
  expression.lastIndex = place;
  return expression.exec(text);
};

const unquote = (value: string | undefined): string | null => {
  if (value === undefined) return null;
  return /^["']/.test(value) ? value.slice(1, -1) : value;
};
