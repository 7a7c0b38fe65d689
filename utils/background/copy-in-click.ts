import { executeScript } from '../platform/execute-script.ts';

/**
 * Copies a text that is still being made, from the background, without a permission for it. Firefox
 * lets its background page write during the click of a menu, and no later: the promise is handed over
 * at once. Chromium's worker has no clipboard: the page in front writes.
 * @returns whether the text is on the clipboard
 */
export async function copyInClick(text: Promise<string>, tabId: number): Promise<boolean> {
  return (await copyHere(text)) || (await copyInPage(await text, tabId));
}

async function copyHere(text: Promise<string>): Promise<boolean> {
  const { clipboard } = navigator as Partial<Navigator>;
  if (clipboard === undefined || typeof ClipboardItem === 'undefined') return false;
  const plain = text.then(words => new Blob([words], { type: 'text/plain' }));
  return clipboard.write([new ClipboardItem({ 'text/plain': plain })]).then(
    () => true,
    () => false,
  );
}

async function copyInPage(text: string, tabId: number): Promise<boolean> {
  try {
    const [answer] = await executeScript({
      target: { tabId, frameIds: [0] },
      func: writeToClipboard,
      args: [text],
    });
    return answer?.result === true;
  } catch {
    // No script may act there: the caller shows the text instead.
    return false;
  }
}

/** Runs in the page, as text: it may use nothing from here. */
function writeToClipboard(words: string): Promise<boolean> {
  return navigator.clipboard.writeText(words).then(
    () => true,
    () => false,
  );
}
