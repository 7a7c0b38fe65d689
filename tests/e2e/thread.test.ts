import { describe, expect, test } from 'vitest';
import { storedItems } from '../journey/page-parts.ts';
import { say, sayPlural } from '../journey/words.ts';
import { poll } from '../support/browsers/poll.ts';
import type { Json, TestPage } from '../support/browsers/test-browser.ts';
import { useOneBrowser } from './one-browser.ts';

const one = useOneBrowser();

/** Our element before the list of comments. */
const BAR = '[data-seen-bar]';

const setSettings = (settings: { [name: string]: Json }) =>
  one.browser.inBackground(async kept => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    await chrome.storage.local.set({ 'thread-settings': kept });
  }, settings);

/** As if the last sitting had ended an hour ago. */
async function ageVisits(): Promise<void> {
  const items = await storedItems(one.browser, 'local');
  const visits = Object.entries(items).filter(([key]) => key.startsWith('visit:'));
  const older = visits.map(([key, visit]) => {
    const { at, ...rest } = visit as { at: number };
    return [key, { ...rest, at: at - 3_600_000 }] as const;
  });
  await one.browser.inBackground(
    async kept => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { set(items: object): Promise<void> } } };
      };
      await chrome.storage.local.set(JSON.parse(kept) as object);
    },
    JSON.stringify(Object.fromEntries(older)),
  );
  expect(visits.length).toBeGreaterThan(0);
}

async function openThread(): Promise<TestPage> {
  const page = await one.open(one.wordpress.articles.long);
  await page.evaluate(() => document.querySelector('.comment-list')?.scrollIntoView());
  return page;
}

const listHtml = (page: TestPage) =>
  page.evaluate(() => document.querySelector('.comment-list')?.outerHTML ?? '');

/** What the bar says, once it says this. */
function barSays(page: TestPage, words: string) {
  return poll(
    async () => {
      const isThere = await page.evaluate(() => {
        const before = document.querySelector('.comment-list')?.previousElementSibling;
        if (before?.localName !== 'div' || before.attributes.length > 1) return false;
        before.setAttribute('data-seen-bar', '');
        return before.getBoundingClientRect().height > 10;
      });
      if (!isThere) return null;
      const { text, buttons } = await page.insideClosed(BAR);
      return text.replaceAll(/\s/gu, ' ').includes(words.replaceAll(/\s/gu, ' ')) ? buttons : null;
    },
    { what: `the bar to say “${words}”`, timeout: 20_000 },
  );
}

async function press(page: TestPage, words: string, name: string): Promise<void> {
  const button = (await barSays(page, words)).find(shown => shown.name.includes(name));
  if (button === undefined) throw new Error(`the bar has no button “${name}”`);
  await page.clickAt(button);
}

/** Ids of the comments whose own words can be seen. */
const seenComments = (page: TestPage) =>
  page.evaluate(() =>
    [...document.querySelectorAll('li.comment')]
      .filter(({ children }) =>
        [...children].some(part => part.matches('article') && part.checkVisibility()),
      )
      .map(({ id }) => id),
  );

const mute = (kind: string, value: string) => ({
  id: `${kind}-${value}`,
  kind,
  value,
  site: null,
  at: 1,
});

describe('200 comments', () => {
  test('are collapsed, opened by a key, marked when new, and put back to the letter', async () => {
    await one.wordpress.addComments('long', 200);
    await setSettings({ mutes: [mute('author', 'Lecteur 3'), mute('word', 'INTERNET')] });
    const page = await openThread();
    const before = await listHtml(page);
    const shown = await barSays(page, sayPlural('threadCount.collapsed', 130));
    expect(shown.map(({ name }) => name)).toContain(say('thread.more'));
    // The bar knows how many before the last of them is collapsed.
    await poll(async () => (await seenComments(page)).length === 70, {
      what: '70 comments to be left',
    });

    // The line of a collapsed comment is one button; a key opens it, and closes it again.
    const first = await page.evaluate(() => {
      const lines = [...document.querySelectorAll('li.comment > div:first-child')];
      lines[0]?.setAttribute('data-seen-line', '');
      return lines[0]?.parentElement?.id ?? '';
    });
    const { buttons } = await page.insideClosed('[data-seen-line]');
    expect(buttons).toHaveLength(1);
    expect(buttons[0]?.name).toContain(say('threadWhy.word'));
    await page.evaluate(() =>
      document.querySelector('[data-seen-line]')?.removeAttribute('data-seen-line'),
    );
    await page.clickAt(buttons[0] ?? { x: 0, y: 0 });
    await poll(async () => (await seenComments(page)).includes(first), {
      what: 'the comment to open',
    });
    await page.press('Enter');
    await poll(async () => !(await seenComments(page)).includes(first), {
      what: 'the comment to close',
    });

    await press(page, sayPlural('threadCount.comments', 200), say('thread.more'));
    await press(page, say('thread.undo'), say('thread.undo'));
    await poll(async () => (await listHtml(page)) === before, { what: 'the page as it was' });
    expect(await seenComments(page)).toHaveLength(200);
  });

  test('tell what is new, and lead there by a key', async () => {
    await one.wordpress.addComments('long', 200);
    const first = await openThread();
    await poll(
      async () =>
        Object.keys(await storedItems(one.browser, 'local')).some(key => key.startsWith('visit:')),
      { what: 'the visit to be remembered' },
    );
    // Nothing is new: the page stands as its site made it.
    expect(await seenComments(first)).toHaveLength(200);
    await first.close();
    await ageVisits();
    await one.wordpress.addComments('long', 3);
    const page = await openThread();
    await barSays(page, sayPlural('threadCount.fresh', 3));
    await page.press('n');
    const focused = () => page.evaluate(() => document.activeElement?.id ?? '');
    await poll(async () => (await focused()).startsWith('comment-'), {
      what: 'a new comment to have the focus',
    });
    const reached = await focused();
    await page.press('n');
    await poll(async () => (await focused()) !== reached, {
      what: 'the next one to have the focus',
    });
    await page.press('p');
    await poll(async () => (await focused()) === reached, {
      what: 'the one before to have the focus',
    });
    await page.type('#comment', 'nnn');
    expect(await page.value('#comment')).toBe('nnn');
  });
});
