import type { Caret, ComposerPlace } from '../protocol/messages.ts';
import { memoryArea } from './browser-areas.ts';
import { HELD_KEY } from './holding-area.ts';
import { keysOf } from './storage-area.ts';

/** What the background must remember when the browser ends its worker, and forget with the browser. */

/** The comment sent from a tab whose fate is not known yet. */
export type SentFromTab = { draftId: string; isPrivate: boolean };

const sentKey = (tabId: number): string => `sent-from-tab:${tabId}`;
const putBackKey = (tabId: number): string => `put-back:${tabId}`;
const sheetKey = (sheetId: string): string => `sheet:${sheetId}`;

async function read<Value>(key: string): Promise<Value | null> {
  return ((await memoryArea().get(key))[key] as Value | undefined) ?? null;
}

export const readSentFromTab = (tabId: number): Promise<SentFromTab | null> => read(sentKey(tabId));

export async function rememberSentFromTab(tabId: number, sent: SentFromTab): Promise<void> {
  await memoryArea().set({ [sentKey(tabId)]: sent });
}

export async function forgetSentFromTab(tabId: number): Promise<void> {
  await memoryArea().remove(sentKey(tabId));
}

/** The draft that the reader asked to be put back on the next page of a tab. */
export async function rememberPutBack(tabId: number, draftId: string): Promise<void> {
  await memoryArea().set({ [putBackKey(tabId)]: draftId });
}

/** For as long as no page has heard of it: an answer can be lost on its way, the reader's wish must not. */
export const readPutBack = (tabId: number): Promise<string | null> => read(putBackKey(tabId));

/** Once only: a page that is reloaded is not written to again. */
export async function forgetPutBack(tabId: number): Promise<void> {
  await memoryArea().remove(putBackKey(tabId));
}

export const readSheet = (sheetId: string): Promise<ComposerPlace | null> =>
  read(sheetKey(sheetId));

export async function rememberSheet(sheetId: string, place: ComposerPlace): Promise<void> {
  await memoryArea().set({ [sheetKey(sheetId)]: place });
}

const CARET = 'caret:';
const caretKey = (draftId: string): string => CARET + draftId;

/** Where writing stopped in a draft: gone with the browser, as the caret of a field is with its page. */
export async function rememberCaret(draftId: string, caret: Caret): Promise<void> {
  await memoryArea().set({ [caretKey(draftId)]: caret });
}

export const readCaret = (draftId: string): Promise<Caret | null> => read(caretKey(draftId));

/** How many drafts have rested long enough: every badge shown asks for it. */
const DUE_KEY = 'reminders-due';

export async function rememberDueCount(due: number): Promise<void> {
  await memoryArea().set({ [DUE_KEY]: due });
}

export async function readDueCount(): Promise<number> {
  return (await read<number>(DUE_KEY)) ?? 0;
}

/** Texts about which something was noticed, until they are sent: see the mirror. */
export const NOTICED = 'noticed:';

/** Forgets what the session remembers of drafts: they are all gone. */
export async function forgetDraftTraces(): Promise<void> {
  const keys = await keysOf(memoryArea());
  const traces = keys.filter(key => key.startsWith(CARET) || key.startsWith(NOTICED));
  await memoryArea().remove([...traces, HELD_KEY]);
}

/** Forgets everything tied to a tab that is gone. */
export async function forgetTab(tabId: number): Promise<void> {
  const sheetKeys = (await keysOf(memoryArea())).filter(key => key.startsWith(sheetKey('')));
  const sheets = sheetKeys.length > 0 ? await memoryArea().get(sheetKeys) : {};
  const own = sheetKeys.filter(key => (sheets[key] as ComposerPlace).tabId === tabId);
  await memoryArea().remove([sentKey(tabId), putBackKey(tabId), ...own]);
}
