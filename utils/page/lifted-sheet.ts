import { openSheetFrame } from './sheet-frame.ts';
import type { World } from './world.ts';

/** The sheet of a frame's form, which stands in the page around that frame: the frame itself has no room. */
export type LiftedSheet = {
  /** Opens it, or closes the one that is open. */
  toggle: (sheet: { sheetId: string; title: string }) => { isOpen: boolean };
  close: () => void;
};

/** Makes the place for such a sheet in an article's page. */
export function createLiftedSheet({ doc, sheetUrl }: Pick<World, 'doc' | 'sheetUrl'>): LiftedSheet {
  let open: { close: () => void } | null = null;
  const close = () => open?.close();
  return {
    close,
    toggle: ({ sheetId, title }) => {
      if (open !== null) {
        close();
        return { isOpen: false };
      }
      // The frame that was clicked in: the focus goes back there.
      const before = doc.activeElement;
      const closed = () => {
        open = null;
        if (before?.isConnected) (before as HTMLElement).focus?.();
      };
      const { signal } = new AbortController();
      open = openSheetFrame(doc, { url: `${sheetUrl()}#${sheetId}`, title, closed }, signal);
      return { isOpen: true };
    },
  };
}
