/** `unsupported`: this browser puts no picture on the clipboard, whatever is done. */
export type ImageCopy = 'copied' | 'refused' | 'unsupported';

/** Copies a PNG from an extension page, inside the reader's click. */
export async function copyImage(
  png: Blob,
  { clipboard }: { clipboard: Clipboard } = navigator,
): Promise<ImageCopy> {
  const isSupported =
    typeof ClipboardItem !== 'undefined' && (ClipboardItem.supports?.('image/png') ?? true);
  if (!isSupported) return 'unsupported';
  try {
    await clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return 'copied';
  } catch {
    // Not focused, or not within a click: the caller offers to save the picture.
    return 'refused';
  }
}
