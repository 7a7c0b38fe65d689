import { expect, test } from 'vitest';
import { storedItems } from '../journey/page-parts.ts';
import { waitForText } from '../journey/popup-parts.ts';
import { say } from '../journey/words.ts';
import { poll } from '../support/browsers/poll.ts';
import { useBrowser } from './one-browser.ts';
import { chooseFile, keepFiles } from './page-files.ts';
import { draftNumbered, putDrafts, putItems } from './put-drafts.ts';

const one = useBrowser();

const AT = 1_800_000_000_000;

/** Something of everything that is kept, beside the drafts. */
const items = {
  preferences: { schema: 2, theme: 'dark', language: 'fr', sites: { 'journal.example': 'off' } },
  identities: { list: [{ id: 'a', name: 'Léa', email: '', site: '' }], bySite: {} },
  'thread-settings': {
    mutes: [{ id: 'm', kind: 'word', value: 'crypto', site: null, at: AT }],
    notes: [{ author: 'Zoé', site: 'journal.example', text: 'juste' }],
  },
  'share-addresses': { instances: { mastodon: 'piaille.example' }, favourites: [] },
  'share-history': [
    { id: 's', messenger: 'sms', articleUrl: 'https://journal.example/a', title: 'T', at: AT },
  ],
  [`visit:${'0f'.repeat(16)}`]: { before: null, beforeAt: null, seen: 'AAAA', at: AT },
  answered: { d: { count: 1, seenAt: AT, author: 'Zoé', permalink: null } },
  mirror: [{ month: '2026-11', noticed: 3, edited: 1, asIs: 2, held: 0 }],
};

const stored = () => storedItems(one.browser, 'local') as Promise<Record<string, unknown>>;

test('everything goes out to one file, is wiped, and comes back; a broken file changes nothing', async () => {
  const draft = await draftNumbered(1, { isPinned: true });
  await putDrafts(one.browser, [draft]);
  await putItems(one.browser, items);
  const page = await one.browser.openExtensionPage('/options.html#data');
  await waitForText(page, say('options.wipeHelp'));
  const readFile = await keepFiles(page);
  await page.click({ role: 'button', name: say('options.export') });
  const file = await readFile();

  const all = say('wipeKind.everything');
  await page.click({ role: 'button', name: `${say('options.wipe')} ${all}` });
  await page.click({ role: 'button', name: say('options.wipeSure', { what: all }) });
  await waitForText(page, say('options.wiped'));
  const left = await stored();
  expect(left['preferences']).toMatchObject({ theme: 'system', sites: {}, sync: false });
  const traces = JSON.stringify({ ...left, preferences: null });
  for (const word of ['Léa', 'crypto', 'Zoé', 'piaille', 'journal.example', 'AAAA', '2026-11'])
    expect(traces).not.toContain(word);

  await chooseFile(page, file.replace('"theme": "dark"', '"theme": "sepia"'));
  await waitForText(page, 'preferences.theme');
  expect((await stored())['identities'], 'nothing of a file with one wrong value').toBeUndefined();
  await chooseFile(page, file);
  await page.click({ role: 'button', name: say('options.importConfirm') });
  await waitForText(page, say('options.imported'));
  const again = await poll(
    async () => {
      const now = await stored();
      return now['mirror'] !== undefined && now;
    },
    { what: 'everything to be there again' },
  );
  expect(again).toMatchObject({ ...items, [`draft:${draft.id}`]: { text: draft.text } });
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  await page.close();
});
