import { expect, test } from 'vitest';
import { storedItems, waitForLauncher } from '../journey/page-parts.ts';
import { openTab, waitForText } from '../journey/popup-parts.ts';
import { say } from '../journey/words.ts';
import type { ShareRecord } from '../../utils/domain/share/share-history.ts';
import { poll } from '../support/browsers/poll.ts';
import type { TestPage, TestPopup } from '../support/browsers/test-browser.ts';
import { useOneBrowser } from './one-browser.ts';
import { keepFiles } from './page-files.ts';

const one = useOneBrowser();

const NOTE = 'À lire : R&D, 100 % utile + court ?';

/** Opens the article by an address with a tracker and selects a passage. */
async function openArticle(): Promise<{ page: TestPage; quoted: string; title: string }> {
  const page = await one.open(`${one.wordpress.articles.french}?utm_source=lettre&fbclid=abc`);
  await waitForLauncher(page);
  const quoted = await page.evaluate(() => {
    const paragraphs = [...document.querySelectorAll('article p')];
    const paragraph = paragraphs.find(({ textContent }) => textContent.length > 150);
    if (paragraph) getSelection()?.selectAllChildren(paragraph);
    return getSelection()?.toString().trim() ?? '';
  });
  const title = await page.text('h1');
  return { page, quoted, title };
}

async function openShare(page: TestPage): Promise<TestPopup> {
  const popup = await one.browser.openPopup(page);
  await openTab(popup, say('tabs.share'));
  await popup.waitFor('.article-card');
  return popup;
}

/** Shares with one messenger, the note written first. */
async function shareWith(page: TestPage, id: string): Promise<TestPopup> {
  const popup = await openShare(page);
  await popup.type({ role: 'textbox', name: say('share.note') }, NOTE);
  await popup.click(`button[data-messenger="${id}"]`);
  return popup;
}

/** Chromium closes the popup when a tab opens; headless Firefox leaves it open. */
const closeIfOpen = (popup: TestPopup): Promise<void> => popup.close().catch(() => undefined);

/** Spaces of every width as one: pages and messages each set their own. */
const plain = (text: string): string => text.replaceAll(/[^\S\n]+/gu, ' ').trim();

/** The canonical address without a tracker, pointing at the passage at most. */
const cleanLink = (): RegExp =>
  new RegExp(`^${RegExp.escape(one.wordpress.articles.french)}(?:#:~:text=[^&]+)?$`, 'u');

const history = async () =>
  ((await storedItems(one.browser, 'local'))['share-history'] ?? []) as ShareRecord[];

/** The address of the tab that opened, without the tab. */
async function takeOpened(start: string): Promise<URL> {
  const page = await one.browser
    .findPage(url => url.startsWith(start), { timeout: 20_000 })
    .catch(() => null);
  const url = (await one.browser.openedTabs()).find(opened => opened.startsWith(start)) ?? '';
  await page?.close();
  expect(url, `a tab at ${start}`).not.toBe('');
  return new URL(url);
}

test('WhatsApp gets note, title, passage and clean link in its own markup', async () => {
  const { page, quoted, title } = await openArticle();
  const popup = await shareWith(page, 'whatsapp');
  const opened = await takeOpened('https://web.whatsapp.com/');
  await closeIfOpen(popup);
  expect(opened.origin + opened.pathname).toBe('https://web.whatsapp.com/send');
  expect([...opened.searchParams.keys()]).toEqual(['text']);
  const text = opened.searchParams.get('text') ?? '';
  const lines = plain(text).split('\n').filter(Boolean);
  expect(lines.slice(0, -1)).toEqual([NOTE, `*${plain(title)}*`, `> ${plain(quoted)}`]);
  expect(lines.at(-1)).toMatch(cleanLink());
  expect((await one.browser.openedTabs()).some(url => url.includes('utm_source=lettre'))).toBe(
    true,
  );
});

test('Telegram gets the link apart from the words', async () => {
  const { page, quoted } = await openArticle();
  const popup = await shareWith(page, 'telegram');
  const opened = await takeOpened('https://t.me/');
  await closeIfOpen(popup);
  expect(opened.origin + opened.pathname).toBe('https://t.me/share/url');
  expect(opened.searchParams.get('url')).toMatch(cleanLink());
  const text = opened.searchParams.get('text') ?? '';
  expect(text.startsWith(NOTE)).toBe(true);
  expect(plain(text)).toContain(plain(quoted));
  expect(text).not.toContain('http');
});

test('Messenger takes no words: they are copied, and the reader is told to paste', async () => {
  const { page, quoted, title } = await openArticle();
  const popup = await shareWith(page, 'messenger');
  await waitForText(popup, say('share.openedWithPaste', { messenger: 'Messenger' })).catch(
    () => null,
  );
  const opened = await takeOpened('https://www.facebook.com/');
  await closeIfOpen(popup);
  expect(opened.href).toBe('https://www.facebook.com/messages/new');
  const copied = plain(await one.browser.clipboardText());
  for (const part of [NOTE, title, quoted]) expect(copied).toContain(plain(part));
  expect(copied.split('\n').at(-1)).toMatch(cleanLink());
});

test('SMS on a computer: a code for the phone; and the history is kept, used again, forgotten', async () => {
  const { page } = await openArticle();
  const popup = await shareWith(page, 'sms');
  await waitForText(popup, say('share.qrHelp'));
  expect(await popup.isVisible('svg.qr')).toBe(true);
  await poll(async () => (await history()).length === 1, { what: 'the share to be remembered' });
  await popup.close();
  const [record] = await history();
  expect(record).toMatchObject({ messenger: 'sms', articleUrl: one.wordpress.articles.french });

  const elsewhere = await one.open(one.wordpress.articles.noForm);
  const again = await one.browser.openPopup(elsewhere);
  await openTab(again, say('tabs.share'));
  await waitForText(again, record?.title ?? 'a title');
  await again.click({ role: 'button', name: `${say('share.again')} (${record?.title})` });
  await again.waitForValue(
    title => document.querySelector('.article-card h2')?.textContent === title,
    {},
    record?.title ?? '',
  );
  await again.click('button[data-messenger="sms"]');
  await poll(async () => (await history()).length === 2, { what: 'the second share' });
  expect((await history()).map(({ articleUrl }) => articleUrl)).toEqual([
    one.wordpress.articles.french,
    one.wordpress.articles.french,
  ]);

  await again.click({ role: 'button', name: say('share.forgetAll') });
  await waitForText(again, say('share.forgetAllSure'));
  await again.click('.button-danger:not(#panel-write *)');
  await poll(async () => (await history()).length === 0, { what: 'the history to be forgotten' });
  await waitForText(again, say('share.historyEmpty'));
  await again.close();
});

test('a comment of the thread is chosen, and a letter that reports it is written, with its own address', async () => {
  const { page } = await openArticle();
  const popup = await openShare(page);
  await popup.click('.comment-choice summary');
  await popup.click('.comment-option');
  const readLetter = await keepFiles(popup);
  await popup.click({ role: 'button', name: say('noticeLetter.go') });
  const letter = await readLetter();
  expect(letter).toContain(say('noticeLetter.belief'));
  expect(letter).toMatch(
    new RegExp(`^${RegExp.escape(one.wordpress.articles.french)}.*#comment-\\d+$`, 'mu'),
  );
  await waitForText(popup, say('letter.explain'));
  await popup.close();
});
