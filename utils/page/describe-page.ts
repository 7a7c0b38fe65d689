/** Pages that schema.org has a word for, and whose forms answer a question or go on with a thread. */
const KINDS = ['QAPage', 'DiscussionForumPosting'] as const;

/** At most this many blocks of JSON-LD are looked at. */
const MAX_BLOCKS = 10;

/** Where the page is and what it calls itself, in lower case: `host/path qapage`. */
export function describePage(doc: Document): string {
  const { host, pathname } = new URL(doc.URL);
  const blocks = [...doc.querySelectorAll('script[type="application/ld+json"]')].slice(
    0,
    MAX_BLOCKS,
  );
  const says = (kind: string) =>
    doc.querySelector(`[itemtype$="/${kind}"]`) !== null ||
    blocks.some(({ textContent }) => textContent?.includes(`"${kind}"`));
  return [`${host}${pathname}`, ...KINDS.filter(says)].join(' ').toLowerCase();
}
