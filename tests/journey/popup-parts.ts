import { poll } from '../support/browsers/poll.ts';
import type { TestDocument } from '../support/browsers/test-browser.ts';
import { say } from './words.ts';

/** Opens one of the popup's parts, and waits for what is in it: some are loaded when they are shown first. */
export async function openTab(popup: TestDocument, name: string): Promise<void> {
  await popup.click({ role: 'tab', name });
  await popup.waitForValue(
    tab =>
      [...document.querySelectorAll('[role=tab]')].some(
        item => item.textContent?.trim() === tab && item.getAttribute('aria-selected') === 'true',
      ) && document.querySelector('[role=tabpanel]:not([hidden])')?.hasChildNodes() === true,
    {},
    name,
  );
}

/** The article's card, as text. */
export async function articleCardOf(popup: TestDocument): Promise<string> {
  await openTab(popup, say('tabs.share'));
  await popup.waitFor('.article-card');
  return popup.text('.article-card');
}

/** Waits until the document shows a text. The error says what it shows instead. */
export async function waitForText(
  shown: TestDocument,
  text: string,
  timeout = 10_000,
): Promise<void> {
  const wanted = text.replaceAll(/\s+/gu, ' ');
  const read = async () => (await shown.text('body')).replaceAll(/\s+/gu, ' ');
  try {
    await poll(async () => (await read()).includes(wanted), { what: `“${wanted}”`, timeout });
  } catch (error) {
    throw new Error(`“${wanted}” is not shown, but “${(await read()).slice(0, 1000)}”`, {
      cause: error,
    });
  }
}

/** Waits until the earlier version on show is this text: what was removed since, without what was added. */
export async function waitForRevision(composer: TestDocument, text: string): Promise<void> {
  await composer.waitForValue(
    wanted => {
      const shown = document.querySelector('.difference')?.cloneNode(true);
      if (!(shown instanceof Element)) return false;
      for (const added of shown.querySelectorAll('ins,.visually-hidden')) added.remove();
      return shown.textContent === wanted;
    },
    {},
    text,
  );
}
