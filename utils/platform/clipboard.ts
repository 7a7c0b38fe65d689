export type ClipboardContent = { text: string; html?: string };

/**
 * Copies from an extension page, inside the reader's click. Editors take the HTML, messengers the text.
 * @returns whether the browser took it
 */
export async function copyToClipboard(
  { text, html }: ClipboardContent,
  { clipboard }: { clipboard: Clipboard } = navigator,
): Promise<boolean> {
  try {
    if (html === undefined || typeof ClipboardItem === 'undefined') await clipboard.writeText(text);
    else
      await clipboard.write([
        new ClipboardItem({
          'text/plain': new Blob([text], { type: 'text/plain' }),
          'text/html': new Blob([html], { type: 'text/html' }),
        }),
      ]);
    return true;
  } catch {
    // Not focused, or not within a click: the caller tells the reader how to copy by hand.
    return false;
  }
}
