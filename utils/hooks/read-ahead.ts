import { bareFacts } from '../domain/article/bare-facts.ts';
import { articleAddress } from '../domain/links/article-address.ts';
import { createTranslator } from '../platform/i18n.ts';
import type { TargetTab } from '../platform/target-tab.ts';
import type { Backend } from './backend.ts';
import type { PopupAhead } from './popup-ahead.ts';

/**
 * Begins what the popup's first view will read before it is drawn: who the reader is, what rests and what
 * is new, at once; the article's drafts and what the browser lets us do as soon as the tab is known, by the
 * address it shows, which most pages call their own too. The page's script takes longer to report than all
 * of it. What was begun goes to the first who asks for the same; whoever asks later, or for another
 * article, is answered anew.
 * @param begun - what was begun before even this
 */
export function readAhead(backend: Backend, begun?: PopupAhead): Backend {
  const { readArticleDrafts, siteAccess } = backend;
  const findTargetTab = once(backend.findTargetTab, begun?.tab);
  let report = begun?.report;
  const drafts = new Map<string, ReturnType<typeof readArticleDrafts>>();
  const access = new Map<string | null, Promise<boolean>>();
  const beginAt = ({ url, isPrivate }: TargetTab) => {
    const article = url === null ? null : articleAddress(bareFacts(url, ''));
    if (article === null) return;
    drafts.set(nameOf(article, isPrivate), keep(readArticleDrafts(article, isPrivate)));
    access.set(url, keep(siteAccess.holds(url)));
  };
  return {
    ...backend,
    readIdentities: once(backend.readIdentities),
    readReminders: once(backend.readReminders),
    readNews: once(backend.readNews),
    readPreferences: whilePending(backend.readPreferences),
    findTargetTab: async () => {
      const tab = await findTargetTab();
      if (tab !== null) beginAt(tab);
      return tab;
    },
    lookAtPage: tabId => {
      const taken = report;
      report = undefined;
      return taken ?? backend.lookAtPage(tabId);
    },
    loadTranslator: async language =>
      language === begun?.words.language
        ? createTranslator(language, await begun.words.messages)
        : backend.loadTranslator(language),
    readArticleDrafts: (url, isPrivate) =>
      take(drafts, nameOf(url, isPrivate)) ?? readArticleDrafts(url, isPrivate),
    siteAccess: { ...siteAccess, holds: url => take(access, url) ?? siteAccess.holds(url) },
  };
}

const nameOf = (url: string, isPrivate: boolean) => JSON.stringify([url, isPrivate]);

/** Whoever takes it is told of a failure; until then nobody listens. */
function keep<Value>(begun: Promise<Value>): Promise<Value> {
  begun.catch(() => {});
  return begun;
}

function take<Name, Value>(begun: Map<Name, Value>, name: Name): Value | undefined {
  const taken = begun.get(name);
  begun.delete(name);
  return taken;
}

/** Those who ask while it is read share one reading. */
function whilePending<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let pending: Promise<Value> | null = null;
  return () => {
    pending ??= read().finally(() => (pending = null));
    return pending;
  };
}

/** Begins to read at once, unless that was done. */
function once<Value>(read: () => Promise<Value>, begun = read()): () => Promise<Value> {
  let first: Promise<Value> | null = keep(begun);
  return () => {
    const taken = first;
    first = null;
    return taken ?? read();
  };
}
