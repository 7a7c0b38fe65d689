import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitForDraft } from '../journey/page-parts.ts';
import { waitForText } from '../journey/popup-parts.ts';
import { say } from '../journey/words.ts';
import { poll } from '../support/browsers/poll.ts';
import type { TestPage } from '../support/browsers/test-browser.ts';
import { serveEditors } from '../support/editor-pages.ts';
import { useBrowser } from './one-browser.ts';

declare global {
  /** Set by tests/editors/main.ts. */
  var readState: (() => string) | undefined;
}

const TEXT = { role: 'textbox', name: say('write.label') };
const button = (name: string) => ({ role: 'button', name });

/** Two paragraphs, with what editors stumble over: quotes, an accent, an emoji, a link, a sign of HTML. */
const FIRST = 'D’accord avec « l’essentiel » & a < b 👍🏽.';
const SECOND = 'Voir https://exemple.fr/a?b=1#c';
const WRITTEN = `${FIRST}\n\n${SECOND}`;

const one = useBrowser();
let pages: Awaited<ReturnType<typeof serveEditors>>;

beforeAll(async () => {
  pages = await serveEditors(line => console.log(line));
});
afterAll(() => pages?.close());

/** The lines the editor itself holds, without empty ones: how many stand between paragraphs is its own affair. */
async function linesOf(page: TestPage): Promise<string[]> {
  const state = await page.evaluate(() => globalThis.readState?.() ?? '');
  return state
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');
}

async function waitForLines(page: TestPage, lines: readonly string[]): Promise<void> {
  let held: string[] = [];
  const read = async () => {
    held = await linesOf(page);
    return held.join('\n') === lines.join('\n');
  };
  await poll(read, { what: 'the editor' }).catch(() => null);
  expect(held).toEqual(lines);
}

describe('the draft goes into the editor’s own state, and Ctrl+Z takes it out', () => {
  test.each([
    'textarea',
    'react-textarea',
    'vue-textarea',
    'contenteditable',
    'quill',
    'slate',
    'tiptap',
    'squire',
    'ckeditor5',
    'lexical',
    'draft-js',
    'codemirror',
  ])('%s', async editor => {
    const page = await one.open(pages.urlOf(editor));
    await page.waitForValue(() => globalThis.readState !== undefined, {});
    const popup = await one.browser.openPopup(page);
    await popup.waitFor(TEXT);
    await popup.evaluate(text => {
      document.querySelector('textarea')?.focus();
      document.execCommand('insertText', false, text);
    }, WRITTEN);
    await waitForDraft(one.browser, draft => draft.text === WRITTEN, 'the draft to be kept');
    await popup.click(button(say('write.insert')));
    await waitForText(popup, say('write.insertedWithButton', { button: 'Publier le commentaire' }));
    await popup.close();
    await waitForLines(page, [FIRST, SECOND]);

    // The focus is in the editor, the caret at the end: the reader goes on, and changes their mind.
    await page.typeFocused(' Merci');
    await waitForLines(page, [FIRST, `${SECOND} Merci`]);
    const hasAll = (text: string) => text.startsWith(FIRST) && text.endsWith(`${SECOND} Merci`);
    await waitForDraft(one.browser, draft => hasAll(draft.text), 'what was typed after to be kept');
    for (let presses = 0; presses < 12 && (await linesOf(page)).length > 0; presses++)
      await page.press('Mod+z');
    await waitForLines(page, []);
    expect(await linesOf(page), 'Ctrl+Z takes it out').toEqual([]);
  });
});
