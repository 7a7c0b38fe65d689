import type { ArticleFacts } from '../domain/article/article.ts';
import { bareFacts } from '../domain/article/bare-facts.ts';
import type { PageReport } from '../domain/detection/page-report.ts';
import {
  freshChoices,
  subjectOf,
  type ShareChoices,
  type ShareSubject,
} from '../domain/share/compose-share.ts';
import type { Menus, Tabs } from '../platform/browser.ts';
import { bringPageScript } from '../platform/bring-page-script.ts';
import { askPage } from '../protocol/ask-page.ts';
import { readPassage } from './read-passage.ts';

/** Where the reader opened the menu. */
export type Click = {
  tabId: number;
  /** 0 for the page itself. */
  frameId: number;
  url: string;
  title: string;
  isPrivate: boolean;
  linkUrl: string | null;
  selection: string;
};

/** What is shared by a click: a link of the page by itself, else the article, with what is selected. */
export type Subject = { facts: ArticleFacts; choices: ShareChoices; share: ShareSubject };

/** @returns `null` where nothing could be shared: not a web page */
export function readClick(info: Menus.OnClickData, tab: Tabs.Tab | undefined): Click | null {
  const url = info.pageUrl ?? tab?.url ?? '';
  if (tab?.id === undefined || !/^https?:/u.test(url)) return null;
  const selection = (info.selectionText ?? '').trim();
  return {
    tabId: tab.id,
    frameId: info.frameId ?? 0,
    url,
    title: tab.title ?? '',
    isPrivate: tab.incognito,
    linkUrl:
      selection === '' && /^https?:/u.test(info.linkUrl ?? '') ? (info.linkUrl ?? null) : null,
    selection,
  };
}

/** What the page says of itself; its script is brought where it does not run yet. */
export async function reportOf({ tabId }: Click): Promise<PageReport | null> {
  const ask = () => askPage(tabId, 'page.report', undefined);
  return ask()
    .catch(async () => ((await bringPageScript(tabId)) ? ask() : null))
    .catch(() => null);
}

/** @returns `null` for an address others could not open */
export async function subjectOfClick(click: Click): Promise<Subject | null> {
  const { linkUrl, selection, url, title, tabId } = click;
  const report = linkUrl === null ? await reportOf(click) : null;
  const facts = linkUrl === null ? (report?.article ?? bareFacts(url, title)) : bareFacts(linkUrl);
  // The page's own selection keeps its line breaks; the menu's has lost them.
  const choices = freshChoices(facts, selection === '' ? '' : report?.selection || selection);
  const share = subjectOf(facts, choices, selection === '' ? null : await readPassage(tabId));
  return share && { facts, choices, share };
}
