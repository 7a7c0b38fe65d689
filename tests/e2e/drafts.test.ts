import { describe, expect, test } from 'vitest';
import {
  clickLauncher,
  FIELD,
  keptDrafts,
  keptRevisions,
  postComment,
  waitForDraft,
  waitForField,
} from '../journey/page-parts.ts';
import { waitForRevision, waitForText } from '../journey/popup-parts.ts';
import { say } from '../journey/words.ts';
import { poll } from '../support/browsers/poll.ts';
import type { TestPage } from '../support/browsers/test-browser.ts';
import type { ArticleName, Switches } from '../support/wordpress.ts';
import { oneArticle } from './one-article.ts';
import { useOneBrowser } from './one-browser.ts';
import { delaysOf, recordKeys, recordWrites } from './record-writes.ts';

/** Beyond half a second: what a loaded machine may need to carry a message and write a record. */
const SLACK = 450;

const one = useOneBrowser();
const { openArticle, keptText } = oneArticle(one);

/** Puts the caret's text in place of everything the field holds, as a reader does with the keyboard. */
async function retype(page: TestPage, text: string): Promise<void> {
  await page.type(FIELD, '');
  await page.press('Mod+a');
  await page.typeFocused(text);
}

describe('what is typed in the page', () => {
  test('is kept within half a second, by few writes', async () => {
    const readWrites = await recordWrites(one);
    const page = await openArticle();
    const readKeys = await recordKeys(page);
    const text = 'Je tape au rythme de quelqu’un qui sait ce qu’il veut dire.';
    await page.type(FIELD, text, { perSecond: 12 });
    await keptText(text);
    const keys = await readKeys();
    const writes = await readWrites(text.length);
    expect(keys).toHaveLength(text.length);
    expect(Math.max(...delaysOf(keys, writes))).toBeLessThan(500 + SLACK);
    const seconds = ((keys.at(-1)?.at ?? 0) - (keys[0]?.at ?? 0)) / 1000;
    expect(writes.length).toBeLessThanOrEqual(Math.ceil(seconds * 2) + 1);
  });

  test.each([
    ['leaving the field', (page: TestPage) => page.press('Tab')],
    ['hiding the tab', (_: TestPage, other: TestPage) => other.bringToFront()],
  ])('is kept at once on %s', async (_, leave) => {
    const other = await one.open(one.wordpress.articles.noForm);
    const readWrites = await recordWrites(one);
    const page = await openArticle();
    const readKeys = await recordKeys(page);
    const delays: number[] = [];
    // A single key starts the half second; only what is written before its end was written for leaving.
    for (const text of ['a', 'ab', 'abc']) {
      await page.type(FIELD, text.at(-1) ?? '');
      await leave(page, other);
      await keptText(text);
      const [last] = (await readKeys()).slice(-1);
      delays.push(...delaysOf(last ? [last] : [], await readWrites(text.length)));
    }
    expect(Math.min(...delays)).toBeLessThan(400);
  });

  test('is kept as sent when the reader submits in the same breath', async () => {
    const page = await openArticle();
    const text = 'Écrit et envoyé aussitôt.';
    await page.type('#author', 'Lecteur Pressé');
    await page.type('#email', 'presse@exemple.fr');
    await page.type(FIELD, text);
    await page.evaluate(() => document.querySelector<HTMLElement>('#submit')?.click());
    const sent = await waitForDraft(
      one.browser,
      draft => draft.text === text && draft.state.name === 'seen',
      'the comment to be seen',
    );
    expect(sent.article.url).toBe(one.wordpress.articles.french);
    expect((await one.wordpress.comments('french')).at(-1)?.content).toBe(text);
  });

  test('comes back with one click after the tab was closed, and never over newer words unasked', async () => {
    const text = 'Une phrase que je finirai demain.';
    const first = await openArticle();
    await first.type(FIELD, text);
    await keptText(text);
    await first.close();

    const again = await openArticle();
    expect(await again.value(FIELD)).toBe('');
    await clickLauncher(again, say('page.restoreDraft'));
    await waitForField(again, text);
    await again.type(FIELD, '');
    await again.press('Mod+z');
    await waitForField(again, '');
    await again.press('Mod+Shift+z');
    await waitForField(again, text);
    await again.close();

    const later = await openArticle();
    const newer = 'Tiens, autre idée.';
    await later.type(FIELD, newer);
    await keptText(newer);
    await clickLauncher(later, say('page.restoreDraft'));
    await poll(
      async () =>
        (await later.insideClosed(`${FIELD} + div`)).buttons.some(
          ({ name }) => name === say('page.replaceText'),
        ),
      { what: 'the launcher to ask' },
    );
    expect(await later.value(FIELD), 'the first press replaces nothing').toBe(newer);
    await clickLauncher(later, say('page.replaceText'));
    await waitForField(later, text);
    const kept = await keptText(text);
    expect(await keptRevisions(one.browser, kept)).toContain(newer);
  });

  test('survives the field being taken away', async () => {
    const page = await openArticle();
    const text = 'La page va enlever ce champ';
    await page.type(FIELD, text);
    await page.evaluate(() => document.querySelector('#respond')?.remove());
    await keptText(text);
    const popup = await one.browser.openPopup(page);
    await waitForText(popup, say('here.noField'));
    const shown = await popup.waitForValue(() => document.querySelector('textarea')?.value, {});
    expect(shown).toBe(text);
    await popup.close();
  });
});

describe('the form that moves', () => {
  const replyTo = (page: TestPage) =>
    page.evaluate(() => document.querySelector<HTMLElement>('.comment-reply-link')?.click());
  const backToTop = (page: TestPage) =>
    page.evaluate(() => document.querySelector<HTMLElement>('#cancel-comment-reply-link')?.click());

  test('never mixes a reply with the comment under the article, however they alternate', async () => {
    const page = await openArticle();
    const top = 'Sous l’article, pour tous.';
    await page.type(FIELD, top);
    // In the same half second: these words belong where they were typed.
    await replyTo(page);
    const kept = await keptText(top);
    expect(kept.parent).toBeNull();

    const reply = 'Pour vous seule.';
    await retype(page, reply);
    const answer = await keptText(reply);
    expect(answer.parent).toMatchObject({ id: expect.stringMatching(/^\d+$/u) });
    expect(answer.parent?.excerpt.length).toBeGreaterThan(10);

    await backToTop(page);
    await clickLauncher(page, say('page.restoreDraft'));
    await clickLauncher(page, say('page.replaceText'));
    await waitForField(page, top);
    await page.type(FIELD, ' Encore.');
    await keptText(`${top} Encore.`);

    await replyTo(page);
    await clickLauncher(page, say('page.restoreDraft'));
    await clickLauncher(page, say('page.replaceText'));
    await waitForField(page, reply);
    await page.type(FIELD, ' Et merci.');
    await keptText(`${reply} Et merci.`);
    const texts = (await keptDrafts(one.browser)).map(draft => [draft.parent === null, draft.text]);
    expect(texts.toSorted()).toEqual([
      [false, `${reply} Et merci.`],
      [true, `${top} Encore.`],
    ]);
  });

  test('keeps every letter when it moves under the fingers', async () => {
    const page = await openArticle();
    await page.type(FIELD, 'un');
    for (let round = 0; round < 4; round++) {
      await replyTo(page);
      await page.type(FIELD, ' deux');
      await backToTop(page);
      await page.type(FIELD, ' trois');
    }
    const whole = `un${' deux trois'.repeat(4)}`;
    expect(await page.value(FIELD)).toBe(whole);
    const top = await keptText(whole);
    expect(top.parent).toBeNull();
    const reply = (await keptDrafts(one.browser)).find(({ parent }) => parent !== null);
    expect(reply?.text).toBe(whole.slice(0, -' trois'.length));
  });
});

test('two tabs on one article: the last writer wins, and both texts can be reached', async () => {
  const [first, second] = [await openArticle(), await openArticle()];
  const [mine, yours] = ['Écrit dans le premier onglet.', 'Et ceci dans le second.'];
  await first.type(FIELD, mine);
  await keptText(mine);
  await second.type(FIELD, yours);
  const kept = await keptText(yours);
  expect(await keptRevisions(one.browser, kept)).toContain(mine);
  await first.type(FIELD, ' Suite.');
  await keptText(`${mine} Suite.`);
  expect(await keptRevisions(one.browser, kept)).toContain(yours);
  expect(await second.value(FIELD), 'no tab writes into another').toBe(yours);

  const popup = await one.browser.openPopup(first);
  await popup.click('details.disclosure summary');
  await waitForRevision(popup, yours);
  await popup.close();
});

type Variant = { name: string; article: ArticleName; switches: Partial<Switches> };

test.each<Variant>([
  { name: 'an English article', article: 'english', switches: {} },
  { name: 'the block theme', article: 'frenchBlock', switches: {} },
  {
    name: 'Antispam Bee and Akismet',
    article: 'french',
    switches: { antispamDecoy: true, akismet: true },
  },
])('$name: kept, given back, posted, and no decoy touched', async ({ article, switches }) => {
  await one.wordpress.set(switches);
  const text = 'Le même soin partout, pièges compris.';
  const first = await openArticle(article);
  await first.type(FIELD, text);
  expect((await keptText(text)).system).toBe('wordpress');
  await first.close();

  const page = await openArticle(article);
  await clickLauncher(page, say('page.restoreDraft'));
  await waitForField(page, text);
  const holding = await page.evaluate(
    wanted =>
      [...document.querySelectorAll('textarea')]
        .filter(({ value }) => value === wanted)
        .map(({ id }) => id),
    text,
  );
  expect(holding, 'one field holds it').toEqual(['comment']);
  const others = await page.evaluate(
    () => [...document.querySelectorAll('textarea')].filter(({ value }) => value === '').length,
  );
  expect(others, 'the decoys were there').toBe(Object.keys(switches).length);
  await postComment(page);
  await waitForDraft(
    one.browser,
    draft => draft.state.name === 'seen' && draft.text === text,
    'the comment to be seen',
  );
  const posted = (await one.wordpress.comments(article)).at(-1);
  expect(posted).toMatchObject({ content: text, status: 'published' });
});
