/** The browser reads the address after the click; then it may go. */
const KEPT_MS = 60_000;

/**
 * Saves a file where the browser puts downloads, inside the reader's click.
 * @returns whether the browser was asked; where it went, or whether it was cancelled, it does not tell
 */
export function saveFile(file: Blob, name: string, doc: Document = document): boolean {
  try {
    const url = URL.createObjectURL(file);
    const link = doc.createElement('a');
    link.href = url;
    link.download = name;
    doc.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
    return true;
  } catch {
    // No addresses for files here: the caller says that it failed.
    return false;
  }
}
