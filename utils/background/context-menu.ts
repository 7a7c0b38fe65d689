import { shownMessengers } from '../domain/share/compose-share.ts';
import { messengerName } from '../platform/messenger-name.ts';
import { browser } from '../platform/browser.ts';
import { readPreferences, watchPreferences } from '../storage/preferences.ts';
import { actOnMenu } from './act-on-menu.ts';
import { translatorFor } from './page-words.ts';
import type { ShareRecords } from './share-records.ts';
import { THREAD_ENTRIES } from './thread-menu.ts';
import type { ThreadRecords } from './thread-records.ts';

/** A menu longer than this would not fit a small screen; the popup has them all. */
const MOST_MESSENGERS = 12;

const WEB = ['http://*/*', 'https://*/*'];

type PageMenu = NonNullable<typeof browser.contextMenus>;

/** Puts sharing, clean links and quoting in the page's own menu, where the browser has one. */
export function registerContextMenu(shares: ShareRecords, threads: ThreadRecords): void {
  const menu = browser.contextMenus;
  if (menu === undefined) return;
  const build = () => buildMenu(menu);
  let last: Promise<void> = Promise.resolve();
  const rebuild = () => {
    last = last.then(build, build);
  };
  browser.runtime.onInstalled.addListener(rebuild);
  browser.runtime.onStartup.addListener(rebuild);
  watchPreferences(rebuild, new AbortController().signal);
  menu.onClicked.addListener((click, tab) => void actOnMenu(click, tab, shares, threads));
}

/** Written anew as a whole: the reader's messengers and language may have changed. */
async function buildMenu(menu: PageMenu): Promise<void> {
  const { messengers, language } = await readPreferences();
  const translator = await translatorFor(language);
  const { t } = translator;
  await menu.removeAll();
  const shown = shownMessengers(messengers).slice(0, MOST_MESSENGERS);
  if (shown.length > 0) add(menu, 'share', t('menu.share'), ['page', 'link', 'selection']);
  for (const messenger of shown) {
    const name = messengerName(messenger, translator);
    add(menu, `share:${messenger.id}`, name, ['page', 'link', 'selection'], 'share');
  }
  add(menu, 'copy-link', t('menu.copyLink'), ['page', 'link']);
  add(menu, 'copy-passage', t('menu.copyPassage'), ['selection']);
  add(menu, 'quote', t('menu.quote'), ['selection']);
  add(menu, 'thread', t('menu.thread'), ['page', 'frame', 'link']);
  for (const entry of THREAD_ENTRIES)
    add(menu, entry, t(`menu.${entry}`), ['page', 'frame', 'link'], 'thread');
}

function add(
  menu: PageMenu,
  id: string,
  title: string,
  contexts: ('page' | 'frame' | 'link' | 'selection')[],
  parentId?: string,
): void {
  const place = { documentUrlPatterns: WEB, ...(parentId !== undefined && { parentId }) };
  menu.create({ id, title, contexts, ...place });
}
