import { describe, expect, test } from 'vitest';
import {
  clickLauncher,
  keptDrafts,
  waitForDraft,
  waitForField,
  waitForLauncher,
  waitForLauncherText,
  waitForState,
  writeIn,
} from '../journey/page-parts.ts';
import { waitForText } from '../journey/popup-parts.ts';
import { say } from '../journey/words.ts';
import { poll } from '../support/browsers/poll.ts';
import type { TestPage } from '../support/browsers/test-browser.ts';
import { useCommentSites, type SiteName } from './comment-sites.ts';
import { useBrowser } from './one-browser.ts';

const one = useBrowser();
const sites = useCommentSites();

const inState = (name: Parameters<typeof waitForState>[1], text: string) =>
  waitForState(one.browser, name, text);

const statesNow = async () => (await keptDrafts(one.browser)).map(({ state }) => state.name);

/** Presses the site's button; the site has answered once its script was told. */
async function send(page: TestPage, name: SiteName, press: () => Promise<void>): Promise<void> {
  const before = sites.asked(name);
  await press();
  await poll(() => sites.asked(name) > before, { what: 'the site to be asked' });
}

/** What waits is let through, and seen at the next visit; the next comment is shown at once. */
async function seeAtNextVisit(page: TestPage, name: SiteName, held: string): Promise<void> {
  sites.publish(name);
  await page.goto(sites.url(name));
  await inState('seen', held);
  sites.set(name, 'takes');
}

describe('a system that sends in place', () => {
  test('wpDiscuz: nothing passes for sent when nothing came back; refused, the reason is told; held, it waits; shown, it is seen', async () => {
    const field = '.wc_comment';
    const text = 'Et le pain de Lise ?';
    const press = (page: TestPage) => send(page, 'wpdiscuz', () => page.click('.wc_comm_submit'));
    sites.set('wpdiscuz', 'breaks');
    const page = await one.open(sites.url('wpdiscuz'));
    await writeIn(page, field, text);
    await press(page);
    expect(await statesNow()).toEqual(['writing']);

    sites.set('wpdiscuz', 'refuses');
    await press(page);
    const failed = await inState('failed', text);
    expect(failed.state).toMatchObject({
      reason: 'too-fast',
      message: 'Vous commentez trop rapidement.',
    });
    await waitForLauncherText(page, say('failure.too-fast'), field);
    expect(await page.value(field)).toBe(text);

    sites.set('wpdiscuz', 'holds');
    await press(page);
    await inState('waiting', text);
    await seeAtNextVisit(page, 'wpdiscuz', text);
    const next = 'Le pain, c’est au fond à gauche.';
    await writeIn(page, field, next);
    await press(page);
    await inState('seen', next);
    expect(await statesNow()).toEqual(['seen', 'seen']);
  });

  test('Isso, which says nothing when it refuses: the words stay a draft; held, it waits; shown, it is seen', async () => {
    const field = '.isso-textarea';
    const text = 'On se gare où ?';
    const press = (page: TestPage) =>
      send(page, 'isso', () => page.click('.isso-post-action input'));
    sites.set('isso', 'refuses');
    const page = await one.open(sites.url('isso'));
    await writeIn(page, field, text);
    await press(page);
    expect(await page.value(field)).toBe(text);
    expect(await statesNow()).toEqual(['writing']);

    sites.set('isso', 'holds');
    await press(page);
    expect((await inState('waiting', text)).system).toBe('isso');
    await seeAtNextVisit(page, 'isso', text);
    const next = 'Derrière la halle, il y a de la place.';
    await writeIn(page, field, next);
    await press(page);
    await inState('seen', next);
    expect(await statesNow()).toEqual(['seen', 'seen']);
  });

  test('WordPress with a script of its own: what it stops without a word stays a draft; refused by no answer, too; held, it waits; shown, it is seen', async () => {
    const field = '#comment';
    const text = 'Le samedi, on y va à pied.';
    const press = (page: TestPage) => send(page, 'ajax', () => page.click('#submit'));
    const page = await one.open(sites.url('ajax'));
    await writeIn(page, field, text);
    await waitForState(one.browser, 'writing', text);
    await page.click('#submit');
    await page.waitFor('#author[data-tries="1"]');
    // Whoever goes away and comes back finds it as it was.
    await page.goto(sites.url('ajax'));
    await waitForLauncher(page, field);
    expect(await statesNow()).toEqual(['writing']);
    await clickLauncher(page, say('page.restoreDraft'), field);
    await waitForField(page, text, field);
    await page.type('#author', 'Lectrice Curieuse');
    sites.set('ajax', 'breaks');
    await press(page);
    expect(await statesNow()).toEqual(['writing']);
    expect(await page.evaluate(() => document.title)).toMatch(/^✎/u);

    sites.set('ajax', 'holds');
    await press(page);
    // It leaves the words in the field.
    await inState('waiting', text);
    await waitForField(page, text, field);
    await seeAtNextVisit(page, 'ajax', text);
    const next = 'Et à vélo le dimanche.';
    await page.type('#author', 'Lectrice Curieuse');
    await writeIn(page, field, next);
    await press(page);
    await inState('seen', next);
    expect(await statesNow()).toEqual(['seen', 'seen']);
  });
});

/** Coral's editor stands in a frame of its own, in a shadow root. */
function coralIn(page: TestPage) {
  const middleOf = (selector: string) =>
    page.evaluate(wanted => {
      const root = document.querySelector('#coral-shadow-container')?.shadowRoot;
      const box = root?.querySelector(wanted)?.getBoundingClientRect();
      return { x: (box?.left ?? 0) + (box?.width ?? 0) / 2, y: (box?.top ?? 0) + 20 };
    }, selector);
  return {
    enter: async () => page.clickAt(await middleOf('#Coral-RTE')),
    press: () =>
      send(page, 'coral', async () => page.clickAt(await middleOf('.coral-createComment-submit'))),
    written: () =>
      page.evaluate(() => {
        const root = document.querySelector('#coral-shadow-container')?.shadowRoot;
        const editor = root?.querySelector('iframe')?.contentDocument?.body;
        return editor?.textContent?.trim() ?? '';
      }),
  };
}

test('Coral, in a shadow root and a frame of its own: refused, the words stay; thrown away, they are given back; then it waits, and is seen', async () => {
  const text = 'Le samedi, avec les enfants.';
  sites.set('coral', 'breaks');
  const page = await one.open(sites.url('coral'));
  const coral = coralIn(page);
  const holds = (wanted: string) =>
    poll(async () => (await coral.written()) === wanted, { what: `“${wanted}” in the editor` });
  await coral.enter();
  await page.typeFocused(text);
  const draft = await waitForDraft(one.browser, kept => kept.text === text, 'the words to be kept');
  expect(draft).toMatchObject({ system: 'coral', state: { name: 'writing' } });
  await coral.press();
  expect(await statesNow()).toEqual(['writing']);
  sites.set('coral', 'refuses');
  await coral.press();
  expect((await inState('failed', text)).state).toMatchObject({ reason: 'too-fast' });
  expect(await coral.written()).toBe(text);

  sites.set('coral', 'rejects');
  await coral.press();
  await holds('');
  await waitForDraft(
    one.browser,
    ({ state }) => state.name === 'failed' && state.reason === 'not-allowed',
    'it to be thrown away',
  );
  const rescue = await one.browser.sheetOf(page, { timeout: 20_000 });
  await waitForText(rescue, say('failure.not-allowed'));
  await rescue.click({ role: 'button', name: say('write.insert') });
  await holds(text);

  sites.set('coral', 'holds');
  await coral.press();
  expect((await inState('waiting', text)).system).toBe('coral');
  await holds('');
  await seeAtNextVisit(page, 'coral', text);
  const next = 'Et sans eux le dimanche.';
  await coral.enter();
  await page.typeFocused(next);
  await waitForState(one.browser, 'writing', next);
  await coral.press();
  await inState('seen', next);
});
