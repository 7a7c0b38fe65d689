import assert from 'node:assert/strict';
import type { Draft } from '../../utils/domain/drafts/draft.ts';
import type { TestBrowser, TestPage } from '../support/browsers/test-browser.ts';
import type { JourneyStep, Traveller } from './journey.ts';
import { FIELD, pressRestore, postComment, waitForDraft, waitForLauncher } from './page-parts.ts';
import { waitForText } from './popup-parts.ts';
import { say } from './words.ts';

/** Opens the article and types a comment into its field. */
async function writeComment({ browser, wordpress }: Traveller, text: string): Promise<TestPage> {
  const page = await browser.openPage(wordpress.articles.french);
  await waitForLauncher(page);
  await page.type(FIELD, text);
  return page;
}

const inState = (browser: TestBrowser, name: Draft['state']['name'], text: string) =>
  waitForDraft(
    browser,
    draft => draft.state.name === name && draft.text === text,
    `the comment to be ${name}`,
  );

export const postAndSee: JourneyStep = {
  title: 'Post with the site’s own button, and know that the comment is there',
  walk: async traveller => {
    const { browser, wordpress, picture } = traveller;
    const page = await browser.openPage(wordpress.articles.french);
    await waitForLauncher(page);
    await pressRestore(page);
    const text = await page.waitForValue(
      field => document.querySelector<HTMLTextAreaElement>(field)?.value,
      {},
      FIELD,
    );
    const before = (await wordpress.comments('french')).length;
    await postComment(page);
    const seen = await inState(browser, 'seen', text);
    assert.equal(seen.state.name, 'seen');
    const comments = await wordpress.comments('french');
    assert.equal(comments.length, before + 1, 'one comment more on the site, sent once');
    await picture(page, 'published-and-seen');
    const popup = await browser.openPopup(page);
    await waitForText(popup, say('state.seen'));
    await picture(popup, 'the-popup-says-published');
    await popup.close();
    await page.close();
    return [`stored by WordPress: ${comments.at(-1)?.content}`, `seen at ${permalinkOf(seen)}`];
  },
};

export const postAndWait: JourneyStep = {
  title: 'Know that a comment waits for moderation',
  walk: async traveller => {
    const { browser, wordpress, picture } = traveller;
    await wordpress.set({ moderation: true });
    const text = `Un commentaire que quelqu’un relira avant de le montrer (${Date.now()}).`;
    const page = await writeComment(traveller, text);
    await postComment(page);
    const waiting = await inState(browser, 'waiting', text);
    await picture(page, 'held-for-moderation');
    await wordpress.set({ moderation: false });
    await page.close();
    return [`waiting: ${permalinkOf(waiting)}`];
  },
};

export const postAndFail: JourneyStep = {
  title: 'Get the text back, with the reason, when the site refuses it',
  walk: async traveller => {
    const { browser, wordpress, picture } = traveller;
    const text = `Un commentaire envoyé deux fois par mégarde, mot pour mot (${Date.now()}).`;
    const first = await writeComment(traveller, text);
    await postComment(first);
    await inState(browser, 'seen', text);
    await first.close();
    const second = await writeComment(traveller, text);
    await postComment(second);
    const failed = await inState(browser, 'failed', text);
    assert.equal(failed.state.name === 'failed' && failed.state.reason, 'duplicate');
    const rescue = await browser.sheetOf(second, { timeout: 10_000 });
    await waitForText(rescue, say('failure.duplicate'));
    await picture(second, 'refused-text-and-reason-offered');
    assert.equal(await rescue.value({ role: 'textbox', name: say('write.label') }), text);
    assert.equal((await wordpress.comments('french')).filter(c => c.content === text).length, 1);
    await second.close();
    return ['WordPress answered 409; the sheet offers the text and says why'];
  },
};

function permalinkOf({ state }: Draft): string {
  return 'permalink' in state ? (state.permalink ?? '') : '';
}
