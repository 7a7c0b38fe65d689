/**
 * What the popup waits for longest, begun by a small script of its own while the browser still reads and
 * compiles the popup: the page's report above all, which another process makes, and the words.
 */
import type { PageReport } from '../domain/detection/page-report.ts';
import { chooseLanguage, type Language } from '../platform/i18n.ts';
import { loadMessages } from '../platform/load-messages.ts';
import type { Messages } from '../platform/locales/messages.ts';
import { findTargetTab, type TargetTab } from '../platform/target-tab.ts';
import { lookAtPage } from '../protocol/look-at-page.ts';

export type PopupAhead = {
  tab: Promise<TargetTab | null>;
  /** Of that tab. */
  report: Promise<PageReport>;
  /** Of the browser's language, which most readers follow. */
  words: { language: Language; messages: Promise<Messages> };
};

declare global {
  var causerieAhead: PopupAhead | undefined;
}

/** @param search - of the popup's own address */
export function beginPopup(search: string): void {
  const tab = findTargetTab(search);
  const report = tab.then(found => {
    if (found === null) throw new Error('there is no page to look at');
    return lookAtPage(found.id);
  });
  const language = chooseLanguage('auto', navigator.languages);
  const messages = loadMessages(language);
  // Whoever takes one of them is told of its failure; until then nobody listens.
  for (const begun of [tab, report, messages]) begun.catch(() => {});
  globalThis.causerieAhead = { tab, report, words: { language, messages } };
}
