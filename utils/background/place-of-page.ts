import type { DraftPlace } from '../domain/drafts/draft.ts';
import { articleAddress } from '../domain/links/article-address.ts';
import type { PagePlace } from '../protocol/messages.ts';
import type { PageSender } from '../protocol/serve.ts';

/**
 * The place a page's script may write to: always on the sender's own site, whatever the message says.
 * @throws Error when the sender has no web address
 */
export function placeOfPage(page: PagePlace, sender: PageSender): DraftPlace {
  const url = articleAddress({ location: sender.url, canonical: page.canonical });
  if (url === null) throw new Error('no article at this address');
  return {
    article: {
      url,
      title: clip(page.title, 300),
      siteName: page.siteName && clip(page.siteName, 100),
      language: page.language && clip(page.language, 35),
    },
    system: clip(page.system, 40),
    parent: page.parent && {
      id: clip(page.parent.id, 100),
      author: clip(page.parent.author, 200),
      excerpt: clip(page.parent.excerpt, 1500),
      date: page.parent.date && clip(page.parent.date, 60),
      permalink: page.parent.permalink && clip(page.parent.permalink, 2000),
    },
  };
}

/** A page may send anything: what is kept is text, bounded and well formed. */
function clip(value: unknown, most: number): string {
  return String(value ?? '')
    .slice(0, most)
    .toWellFormed();
}
