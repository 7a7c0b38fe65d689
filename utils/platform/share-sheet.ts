import { copyToClipboard } from './clipboard.ts';

export type ShareSheetData = { title: string; text: string; url: string };

/**
 * Opens the system's share sheet, inside the reader's click. Where it refuses (Firefox on Linux
 * rejects, a lost click), the text is copied instead.
 * @returns what happened; `cancelled` when the reader closed the sheet
 */
export async function openShareSheet(
  data: ShareSheetData,
  { share }: { share: (data: ShareSheetData) => Promise<void> } = {
    share: shared => navigator.share(shared),
  },
): Promise<'shared' | 'cancelled' | 'copied'> {
  try {
    await share(data);
    return 'shared';
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') return 'cancelled';
    const isCopied = await copyToClipboard({ text: `${data.text}\n${data.url}`.trim() });
    return isCopied ? 'copied' : 'cancelled';
  }
}
