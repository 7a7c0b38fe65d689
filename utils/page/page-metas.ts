/** A page with more is no article's. */
const MAX_METAS = 400;

/** The `meta` elements of a page, read once: every value by its lower-case name, first to last. */
export type PageMetas = ReadonlyMap<string, readonly string[]>;

/** Reads every `meta` by its `property`, `name` or `itemprop`; empty values are left out. */
export function readMetas(doc: Document): PageMetas {
  const metas = new Map<string, string[]>();
  for (const meta of [...doc.querySelectorAll('meta')].slice(0, MAX_METAS)) {
    const value = meta.getAttribute('content')?.trim();
    if (!value) continue;
    for (const attribute of ['property', 'name']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (name) metas.set(name, [...(metas.get(name) ?? []), value]);
    }
  }
  return metas;
}

const OF_SITE: ReadonlySet<string> = new Set(['og:site_name', 'application-name', 'og:locale']);

/** What is true of every article of a site. */
export function ofSite(metas: PageMetas): PageMetas {
  return new Map([...metas].filter(([name]) => OF_SITE.has(name)));
}

/** The first value of the first name that has one; empty when none has. */
export function oneOf(metas: PageMetas, ...names: string[]): string {
  for (const name of names) {
    const [value] = metas.get(name.toLowerCase()) ?? [];
    if (value !== undefined) return value;
  }
  return '';
}

/** The first value whose name a pattern fits, for the many names sites make up; empty when none. */
export function oneLike(metas: PageMetas, pattern: RegExp): string {
  for (const [name, [value = '']] of metas) if (pattern.test(name)) return value;
  return '';
}
