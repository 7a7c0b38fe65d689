import type { Draft } from '../../utils/domain/drafts/draft.ts';
import { unpackRevisions } from '../../utils/domain/drafts/pack-revisions.ts';
import { poll } from '../support/browsers/poll.ts';
import type { TestBrowser, TestDocument, TestPage } from '../support/browsers/test-browser.ts';

/** The field of WordPress' own form, once Antispam Bee's script has put its id back. */
export const FIELD = '#comment';

/** The launcher's element: it stands right after the field. Its content is closed to the page and to us. */
export async function waitForLauncher(page: TestPage, field = FIELD): Promise<void> {
  await page.waitForValue(
    selector => {
      const host = document.querySelector(selector)?.nextElementSibling;
      return host !== null && host !== undefined && host.getBoundingClientRect().height > 10;
    },
    { timeout: 10_000 },
    field,
  );
}

/** Opens the sheet as a keyboard does: the launcher comes right after the field. */
export async function openSheet(browser: TestBrowser, page: TestPage): Promise<TestDocument> {
  await focusLauncher(page);
  await page.press('Enter');
  return browser.sheetOf(page, { timeout: 10_000 });
}

/** Presses "put my draft back", the launcher's second button. */
export async function pressRestore(page: TestPage): Promise<void> {
  await focusLauncher(page);
  await page.press('Tab');
  await page.press('Enter');
}

async function focusLauncher(page: TestPage): Promise<void> {
  await waitForLauncher(page);
  await page.evaluate(field => document.querySelector<HTMLElement>(field)?.focus(), FIELD);
  await page.press('Tab');
}

/** The drafts kept in the extension's storage. */
export async function keptDrafts(
  browser: TestBrowser,
  area: 'local' | 'session' = 'local',
): Promise<Draft[]> {
  const items = await storedItems(browser, area);
  return Object.entries(items)
    .filter(([key]) => key.startsWith('draft:'))
    .map(([, draft]) => draft as Draft);
}

/** Everything in an area of the extension's storage. */
export async function storedItems(
  browser: TestBrowser,
  area: 'local' | 'session' | 'sync',
): Promise<Record<string, unknown>> {
  const items = await browser.inBackground(async name => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: Record<string, { get(keys: null): Promise<object> }> };
    };
    return JSON.stringify((await chrome.storage[name]?.get(null)) ?? {});
  }, area);
  return JSON.parse(items) as Record<string, unknown>;
}

/** Waits for a kept draft that the predicate accepts. @throws Error that tells what is kept in its place */
export async function waitForDraft(
  browser: TestBrowser,
  accepts: (draft: Draft) => boolean,
  what: string,
): Promise<Draft> {
  let kept: Draft[] = [];
  const accepted = async () => {
    kept = await keptDrafts(browser);
    return kept.find(accepts);
  };
  return poll(accepted, { what, timeout: 10_000 }).catch((error: unknown) => {
    const texts = kept.map(({ state, text }) => `${state.name} “${text.slice(0, 60)}”`);
    throw new Error(`Kept: ${texts.join(', ') || 'nothing'}`, { cause: error });
  });
}

/** Waits for a kept draft with this text in that state. */
export const waitForState = (
  browser: TestBrowser,
  name: Draft['state']['name'],
  text: string,
): Promise<Draft> =>
  waitForDraft(
    browser,
    draft => draft.state.name === name && draft.text.trim() === text,
    `“${text}” to be ${name}`,
  );

/** Goes to a field with the mouse, and types once the launcher stands below it. */
export async function writeIn(page: TestPage, field: string, text: string): Promise<void> {
  await page.click(field);
  await waitForLauncher(page, field);
  await page.type(field, text);
}

/** Fills who comments, as WordPress asks, and presses the site's own button. */
export async function postComment(page: TestPage, name = 'Lectrice Curieuse'): Promise<void> {
  await fill(page, '#author', name);
  await fill(page, '#email', 'lectrice@exemple.fr');
  await page.click('#submit');
}

async function fill(page: TestPage, selector: string, text: string): Promise<void> {
  if ((await page.value(selector)) === text) return;
  await page.type(selector, text);
}

/** What stands on the toolbar for the tab in front. */
export async function badgeText(browser: TestBrowser): Promise<string> {
  return browser.inBackground(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: { query(filter: object): Promise<{ id: number }[]> };
        action: { getBadgeText(tab: { tabId: number }): Promise<string> };
      };
    };
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    return tab === undefined ? '' : chrome.action.getBadgeText({ tabId: tab.id });
  });
}

/** The launcher's element, next to the field. */
export const launcherOf = (field = FIELD): string => `${field} + div`;

/** Presses a button of the launcher with the mouse, by what stands on it. */
export async function clickLauncher(page: TestPage, name: string, at = FIELD): Promise<void> {
  const read = async () => {
    await page.evaluate(
      field => document.querySelector(field)?.scrollIntoView({ block: 'center' }),
      at,
    );
    const { buttons } = await page.insideClosed(launcherOf(at));
    return buttons.find(button => button.name === name);
  };
  await page.clickAt(await poll(read, { what: `the launcher to offer “${name}”` }));
}

/** Waits until the launcher shows a text. */
export async function waitForLauncherText(
  page: TestPage,
  text: string,
  field = FIELD,
): Promise<void> {
  const says = async () => (await page.insideClosed(launcherOf(field))).text.includes(text);
  await poll(says, { what: `the launcher to say “${text}”`, timeout: 15_000 });
}

/** Waits until the field of the page holds exactly this text. */
export async function waitForField(page: TestPage, text: string, field = FIELD): Promise<void> {
  await poll(async () => (await page.value(field)) === text, {
    what: `the field to hold “${text.slice(0, 60)}”`,
    timeout: 15_000,
  });
}

/** Earlier texts of a kept draft, newest first. */
export async function keptRevisions(browser: TestBrowser, { id }: Draft): Promise<string[]> {
  const stored = (await storedItems(browser, 'local'))[`revisions:${id}`];
  return unpackRevisions(stored).revisions.map(({ text }) => text);
}

/** Puts a passage into the page, selects it, and copies it with the keyboard: the browser's own clipboard. */
export async function copyFromPage(page: TestPage, html: string): Promise<void> {
  await page.evaluate(markup => {
    const passage = document.createElement('section');
    passage.setHTMLUnsafe(markup);
    document.querySelector('main, body')?.prepend(passage);
    // What has the focus is copied from first.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    document.getSelection()?.selectAllChildren(passage);
  }, html);
  await page.press('Mod+c');
}
