import { bareFacts } from '../domain/article/bare-facts.ts';
import { articleAddress } from '../domain/links/article-address.ts';
import type { TargetTab } from '../platform/target-tab.ts';
import type { Backend } from './backend.ts';

/**
 * Begins what the popup's first view will read before it is drawn: who the reader is, at once, and the
 * article's drafts as soon as the tab is known, by the address it shows, which most pages call their own
 * too. The page's script takes longer to report than all of it. What was begun goes to the first who asks
 * for the same; whoever asks later, or for another article, is answered anew.
 */
export function readAhead(backend: Backend): Backend {
  const { findTargetTab, ask } = backend;
  const identities = keep(backend.readIdentities());
  const drafts = new Map<string, Promise<unknown>>();
  const beginDrafts = ({ url, isPrivate }: TargetTab) => {
    const article = url === null ? null : articleAddress(bareFacts(url, ''));
    if (article === null) return;
    const payload = { url: article, isPrivate };
    drafts.set(JSON.stringify(payload), keep(ask('drafts.of-article', payload)));
  };
  return {
    ...backend,
    readIdentities: once(identities, backend.readIdentities),
    findTargetTab: async () => {
      const tab = await findTargetTab();
      if (tab !== null) beginDrafts(tab);
      return tab;
    },
    ask: (kind, payload) => {
      const name = kind === 'drafts.of-article' ? JSON.stringify(payload) : '';
      const begun = drafts.get(name);
      drafts.delete(name);
      return (begun as ReturnType<typeof ask<typeof kind>> | undefined) ?? ask(kind, payload);
    },
  };
}

/** Whoever takes it is told of a failure; until then nobody listens. */
function keep<Value>(begun: Promise<Value>): Promise<Value> {
  begun.catch(() => {});
  return begun;
}

function once<Value>(begun: Promise<Value>, read: () => Promise<Value>): () => Promise<Value> {
  let first: Promise<Value> | null = begun;
  return () => {
    const taken = first;
    first = null;
    return taken ?? read();
  };
}
