import type { PagePlace, PageWelcome } from '../protocol/messages.ts';
import { openSheetFrame } from './sheet-frame.ts';
import type { World } from './world.ts';

/** The sheet of one form: at most one open. */
export type SheetSwitch = {
  /** Whether it is open afterwards. */
  open: () => Promise<boolean>;
  toggle: () => Promise<boolean>;
  close: () => void;
};

/**
 * Opens and closes the sheet of one form. The background learns the random id before the frame loads.
 * @param closed told when it closed, so that the focus can return
 */
export function createSheetSwitch(
  { doc, embed, ask, sheetUrl }: World,
  {
    place,
    words,
    closed,
    draftId,
  }: {
    place: () => PagePlace;
    words: () => PageWelcome['words'] | undefined;
    closed: () => void;
    /** A refused comment to show instead of the draft of the place. */
    draftId?: string;
  },
  signal: AbortSignal,
): SheetSwitch {
  let sheet: { close: () => void } | null = null;
  const close = () => sheet?.close();
  const open = async () => {
    if (sheet !== null) return true;
    const sheetId = crypto.randomUUID();
    const tied = await ask('sheet.tie', { sheetId, place: place(), draftId: draftId ?? null });
    const title = words()?.sheetTitle;
    if (!tied.ok || title === undefined || sheet !== null) return sheet !== null;
    if (embed !== null) {
      const lifted = await ask('sheet.lift', { sheetId });
      return lifted.ok && lifted.value.isOpen;
    }
    const frame = {
      url: `${sheetUrl()}#${sheetId}`,
      title,
      closed: () => {
        sheet = null;
        closed();
      },
    };
    sheet = openSheetFrame(doc, frame, signal);
    return true;
  };
  return {
    open,
    close,
    toggle: async () => {
      if (sheet === null) return open();
      close();
      return false;
    },
  };
}
