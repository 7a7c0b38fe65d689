import { describe, expect, test } from 'vitest';
import {
  clickLauncher,
  FIELD,
  keptDrafts,
  launcherOf,
  openSheet,
  storedItems,
  waitForField,
} from '../journey/page-parts.ts';
import { waitForText } from '../journey/popup-parts.ts';
import { say } from '../journey/words.ts';
import { poll } from '../support/browsers/poll.ts';
import type { TestPage } from '../support/browsers/test-browser.ts';
import { draftUnseen, SECRET, TEXT } from './draft-unseen.ts';
import { useOneBrowser } from './one-browser.ts';
import { collectCspReports } from './report-collector.ts';

const one = useOneBrowser();
const { openArticle, keptText, openWithDraft } = draftUnseen(one);

/** What hangs on the root of the page: the sheet would be one element more. */
const rootChildren = (page: TestPage) =>
  page.evaluate(() => [...document.documentElement.children].map(({ localName }) => localName));

describe('what a page pretends', () => {
  test('is not typing, not clicking and not speaking for the reader', async () => {
    const page = await openWithDraft();
    await page.evaluate(
      (selector, launcher) => {
        const field = document.querySelector<HTMLTextAreaElement>(selector);
        const host = document.querySelector<HTMLElement>(launcher);
        if (field === null || host === null) throw new Error('no field or no launcher');
        field.value = 'Mots de la page';
        for (const target of [field, host, document.documentElement, window]) {
          for (const type of ['input', 'change', 'blur', 'focusin', 'visibilitychange', 'pagehide'])
            target.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
          for (const key of ['Tab', 'Enter', ' '])
            for (const type of ['keydown', 'keypress', 'keyup'])
              target.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true }));
          for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'dblclick'])
            target.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
        }
        // Its own doing must not take it elsewhere: Firefox lets a made-up event send a form.
        field.form?.addEventListener('submit', event => event.preventDefault());
        field.form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
        host.click();
        host.focus();
        for (const kind of ['sheet.toggle', 'field.insert', 'draft.take', 'page.refresh'])
          window.postMessage(
            { kind, payload: { parentId: '', text: 'x', how: { at: 'caret' } } },
            '*',
          );
        field.value = '';
      },
      FIELD,
      launcherOf(),
    );
    // A real key afterwards: when it has been kept, everything before it has had its turn.
    await page.type(FIELD, 'V');
    await waitForField(page, 'V');
    await poll(
      async () => JSON.stringify(await storedItems(one.browser, 'local')).includes('"V"'),
      {
        what: 'the real key to be kept',
      },
    );
    expect(JSON.stringify(await storedItems(one.browser, 'local'))).not.toContain(
      'Mots de la page',
    );
    expect(await page.value(FIELD)).toBe('V');
    expect(await rootChildren(page)).toEqual(['head', 'body']);
    expect((await keptDrafts(one.browser)).map(draft => draft.state.name)).toEqual(['writing']);
    const reach = await page.evaluate(() => {
      const world = globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } };
      return typeof world.chrome?.runtime?.sendMessage;
    });
    expect(reach, 'the extension takes no message from pages').toBe('undefined');
  });
});

describe('the sheet in a page', () => {
  test('is out of its sight and of its reach', async () => {
    const page = await openArticle();
    await page.evaluate(() => {
      const heard: string[] = [];
      for (const type of [
        'keydown',
        'keypress',
        'keyup',
        'input',
        'beforeinput',
        'message',
        'focusin',
      ])
        window.addEventListener(
          type,
          event => {
            heard.push(`${event.type} ${(event.target as Element | null)?.localName ?? 'window'}`);
            document.documentElement.dataset['heard'] = heard.join(',');
          },
          true,
        );
    });
    const sheet = await openSheet(one.browser, page);
    await sheet.waitFor(TEXT);
    await page.evaluate(() => delete document.documentElement.dataset['heard']);
    await sheet.type(TEXT, SECRET);
    await keptText(SECRET);
    const seen = await page.evaluate(() => ({
      heard: document.documentElement.dataset['heard'] ?? '',
      frames: window.length,
      iframes: document.querySelectorAll('iframe').length,
      roots: [...document.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot).length,
      entries: performance
        .getEntries()
        .map(({ name }) => name)
        .filter(name => name.includes('extension:')),
      source: document.documentElement.outerHTML.includes('extension:'),
      active: document.activeElement?.localName,
    }));
    expect(seen).toEqual({
      heard: '',
      frames: 0,
      iframes: 0,
      roots: 0,
      entries: [],
      source: false,
      active: 'div',
    });

    await page.evaluate(() => {
      const host = document.documentElement.lastElementChild as HTMLElement;
      host.click();
      host.setAttribute('inert', '');
      host.setAttribute('style', 'opacity:0;left:-9999px');
      window.postMessage({ kind: 'field.insert', payload: { text: 'x' } }, '*');
    });
    await page.waitForValue(
      () => document.documentElement.lastElementChild?.getAttributeNames().length === 0,
      {},
    );
    expect(await sheet.value(TEXT)).toBe(SECRET);
    expect(await page.value(FIELD), 'nothing was inserted').toBe('');

    await page.evaluate(() => document.documentElement.lastElementChild?.remove());
    await page.waitForValue(() => document.documentElement.children.length === 2, {});
    const again = await openSheet(one.browser, page);
    await poll(async () => (await again.value(TEXT)) === SECRET, { what: 'the text to be there' });
  });

  test('works where the page forbids everything, and breaks no rule the site would hear of', async () => {
    const collector = await collectCspReports();
    try {
      const policy = `default-src 'none'; report-uri ${collector.url}`;
      await one.wordpress.set({ contentSecurityPolicy: { french: policy } });
      const page = await openArticle();
      await page.type(FIELD, 'Sous une règle stricte.');
      await keptText('Sous une règle stricte.');
      const sheet = await openSheet(one.browser, page);
      await sheet.waitFor(TEXT);
      await poll(async () => (await sheet.value(TEXT)) !== '', { what: 'the sheet to be filled' });
      await sheet.type(TEXT, ' Et la suite.');
      await sheet.click({ role: 'button', name: say('write.insert') });
      await waitForField(page, 'Sous une règle stricte. Et la suite.');
      await poll(() => collector.reports.length > 0, { what: 'the page’s own faults' });
      const ours = collector.reports.filter(
        ({ blocked, source, directive }) =>
          /extension/u.test(blocked + source) || /^frame|^child/u.test(directive),
      );
      expect(ours).toEqual([]);
    } finally {
      await collector.stop();
    }
  });
});

test('a page that takes the launcher away takes nothing else', async () => {
  const page = await openArticle();
  await page.evaluate(launcher => document.querySelector(launcher)?.remove(), launcherOf());
  await page.type(FIELD, 'Sans bouton, mais gardé.');
  await keptText('Sans bouton, mais gardé.');
  const popup = await one.browser.openPopup(page);
  await waitForText(popup, 'WordPress');
  expect(await popup.value(TEXT)).toBe('Sans bouton, mais gardé.');
  await popup.close();
});

test('a page that hides its form for a while gets it back with its launcher', async () => {
  const page = await openWithDraft();
  await page.evaluate(() => {
    const form = document.querySelector<HTMLElement>('#respond');
    if (form) form.style.display = 'none';
  });
  await page.evaluate(() => {
    const form = document.querySelector<HTMLElement>('#respond');
    if (form) form.style.display = '';
  });
  await clickLauncher(page, say('page.restoreDraft'));
  const sheet = await one.browser.sheetOf(page);
  await poll(async () => (await sheet.value(TEXT)) === SECRET, { what: 'the draft in the sheet' });
  expect(await one.wordpress.comments('french')).toHaveLength(3);
});
