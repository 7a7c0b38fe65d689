/**
 * One composer's hold on one draft: what is typed, what is stored, and what to do when they part.
 * It knows nothing of the screen; `useDraft` binds it to a component.
 *
 * Every change is written at once, one write at a time: while one is on its way the text waits, and
 * the next write carries the latest. So a popup that vanishes loses at most one write's time.
 */
import { writingId } from '../domain/drafts/draft-id.ts';
import type { Draft, KeptDraft } from '../domain/drafts/draft.ts';
import type { ComposerPlace, WriteOutcome } from '../protocol/messages.ts';
import { afterPicture } from './after-picture.ts';
import { askPatiently } from './ask-patiently.ts';
import type { Backend } from './backend.ts';

export type SaveFailure = Extract<WriteOutcome, { ok: false }>['code'] | 'background';

export type SaveState =
  | { name: 'idle' }
  | { name: 'saving' }
  | { name: 'saved'; at: number; kept: 'disk' | 'session'; isRoomShort?: boolean }
  | { name: 'failed'; code: SaveFailure };

export type DraftView = {
  isLoaded: boolean;
  text: string;
  /** As stored; `null` when nothing is. */
  stored: Draft | null;
  save: SaveState;
  /** A newer text that arrived from elsewhere while this one was being typed. */
  theirs: Draft | null;
  /** What was deleted here last, until something else is typed. */
  removed: { text: string; drafts: KeptDraft[] } | null;
};

export type DraftSession = {
  view: () => DraftView;
  subscribe: (onChange: () => void) => () => void;
  edit: (text: string) => void;
  /** Sends what is not stored yet, without waiting for the write on its way. */
  flush: () => void;
  retry: () => void;
  keepMine: () => void;
  takeTheirs: () => void;
  /** Uses another text (an earlier version); the one here becomes a version itself. */
  use: (text: string) => void;
  remove: () => Promise<void>;
  undoRemove: () => Promise<void>;
  /** Flushes and stops listening. */
  end: () => void;
};

type Services = Pick<Backend, 'ask' | 'watchDraft' | 'now'>;

/** Texts this long are written at most four times a second. */
const LONG_TEXT = 10_000;
const LONG_TEXT_GAP_MS = 250;

/** A refused write is tried again after this long, in milliseconds, and so many times. */
const RETRY_MS = 3000;
const MAX_RETRIES = 20;

/** No stored draft has this revision, so that the background keeps what the write replaces. */
const UNKNOWN_BASE = -1;

/**
 * @param known - the draft as it was just read, `null` for none: it is in view at once, and what the
 *   background says of it is heard all the same. Absent where it was not read.
 */
export function createDraftSession(
  place: ComposerPlace,
  services: Services,
  known?: Draft | null,
): DraftSession {
  const ending = new AbortController();
  const idReady = writingId(place);
  const listeners = new Set<() => void>();
  const savedAs = ({ updatedAt: at }: Draft): SaveState => ({
    name: 'saved',
    at,
    kept: place.isPrivate ? 'session' : 'disk',
  });
  let view: DraftView = {
    isLoaded: known !== undefined,
    text: known?.text ?? '',
    stored: known ?? null,
    save: known ? savedAs(known) : { name: 'idle' },
    theirs: null,
    removed: null,
  };
  /** The last text and revision known to be stored. */
  let saved = { text: known?.text ?? '', rev: known?.rev ?? 0 };
  let inFlight: string | null = null;
  let flight: Promise<void> = Promise.resolve();
  let gap: ReturnType<typeof setTimeout> | null = null;
  /** A text that was refused and is kept in memory, with its revision there. */
  let held: { text: string; rev: number } | null = null;
  /** Writes refused one after the other. */
  let refusals = 0;
  let again: ReturnType<typeof setTimeout> | null = null;
  /** Grows when what is stored is deleted or sent: a write under way then says nothing of what is stored now. */
  let era = 0;
  /** The next write must not pass for a change of what is stored. */
  let isReplacing = false;

  function show(change: Partial<DraftView>): void {
    view = { ...view, ...change };
    for (const listener of listeners) listener();
  }

  const isDirty = () => inFlight !== null || view.text !== saved.text;

  async function send(text: string, knownRev: number): Promise<void> {
    const base = isReplacing ? UNKNOWN_BASE : knownRev;
    isReplacing = false;
    const begunIn = era;
    const rest = held?.text === text ? { held: held.rev } : {};
    let outcome: WriteOutcome | null = null;
    try {
      outcome = await askPatiently(
        () => services.ask('draft.edit', { place, text, base, ...rest }),
        () => view.text === text,
      );
    } catch {
      // The worker is gone or refused: told below; the text stays in view, and is tried again.
    }
    if (!outcome?.ok) {
      if (outcome?.rev !== undefined) {
        saved = { text: saved.text, rev: outcome.rev };
        held = { text, rev: outcome.rev };
      }
      show({ save: { name: 'failed', code: outcome?.code ?? 'background' } });
      retryLater();
    } else {
      refusals = 0;
      if (begunIn === era && outcome.rev >= saved.rev) saved = { text, rev: outcome.rev };
      const { savedAt: at, kept, isRoomShort } = outcome;
      show({ save: { name: 'saved', at, kept, ...(isRoomShort && { isRoomShort }) } });
    }
  }

  async function pump(): Promise<void> {
    if (!view.isLoaded || inFlight !== null || gap !== null) return;
    while (view.text !== saved.text || isReplacing) {
      const tried = view.text;
      inFlight = tried;
      show({ save: { name: 'saving' } });
      flight = send(tried, saved.rev);
      await flight;
      inFlight = null;
      // What was typed while this one was refused has not been tried yet.
      const isRefused = view.save.name === 'failed' && view.text === tried;
      if (isRefused || ending.signal.aborted) return;
      if (view.text.length > LONG_TEXT) return pumpLater();
    }
  }

  /** Typing on tries at once; a reader who stopped is not left with words in the air. */
  function retryLater(): void {
    if (++refusals > MAX_RETRIES || ending.signal.aborted) return;
    if (again !== null) clearTimeout(again);
    again = setTimeout(() => void pump(), RETRY_MS);
  }

  function pumpLater(): void {
    gap = setTimeout(() => {
      gap = null;
      void pump();
    }, LONG_TEXT_GAP_MS);
  }

  /** A text came from storage: an echo of ours, a change of state, or somebody else's words. */
  function receive(stored: Draft | null): void {
    if (stored === null) return vanish();
    if (stored.rev <= saved.rev) return show({ stored });
    if (stored.text === view.text || stored.text === inFlight) {
      saved = { text: stored.text, rev: stored.rev };
      return show({ stored });
    }
    if (isDirty()) return show({ stored, theirs: stored });
    saved = { text: stored.text, rev: stored.rev };
    show({ stored, text: stored.text, theirs: null });
  }

  /** Deleted or sent elsewhere. What is being typed here stays and is written again. */
  function vanish(): void {
    const wasDirty = isDirty();
    era += 1;
    saved = { text: '', rev: 0 };
    show({ stored: null, theirs: null, ...(!wasDirty && { text: '', save: { name: 'idle' } }) });
  }

  async function load(): Promise<void> {
    try {
      const id = await idReady;
      if (ending.signal.aborted) return;
      services.watchDraft(id, place.isPrivate, receive, ending.signal);
      // Soon all the same: a background that was woken takes what is typed, however soon the popup closes.
      if (known !== undefined)
        await new Promise<void>(resolve => {
          afterPicture(resolve, ending.signal);
        });
      const stored = await askPatiently(() => services.ask('draft.open', place));
      if (stored !== null || known) receive(stored);
      const isShown = stored !== null && stored.text === view.text && inFlight === null;
      show({ isLoaded: true, ...(isShown && { save: savedAs(stored) }) });
      // Written as it is: that costs nothing, and tells whether the disk took it, and whether room runs out.
      if (isShown && view.text !== '') void confirm(view.text, stored.rev);
    } catch {
      show({ isLoaded: true, save: { name: 'failed', code: 'background' } });
    }
    void pump();
  }

  /** A text that is kept in memory only, because the disk refused it, is not stored yet. */
  async function confirm(text: string, rev: number): Promise<void> {
    await send(text, rev);
    if (view.save.name === 'failed' && saved.text === text) saved = { text: '', rev: saved.rev };
  }

  function edit(text: string): void {
    if (text === view.text) return;
    show({ text, removed: null });
    void pump();
  }

  function use(text: string): void {
    isReplacing = true;
    show({ text, theirs: null, removed: null });
    void pump();
  }

  async function remove(): Promise<void> {
    const ids = [await idReady];
    // A write that overtook the deletion would bring the draft back.
    await flight;
    const { text } = view;
    const drafts = await services.ask('drafts.remove', { ids, isPrivate: place.isPrivate });
    era += 1;
    saved = { text: '', rev: 0 };
    const removed = { text, drafts };
    show({ text: '', stored: null, theirs: null, removed, save: { name: 'idle' } });
  }

  /** What was begun here since stands in the storage: the text that comes back makes it an earlier version. */
  async function undoRemove(): Promise<void> {
    const { removed } = view;
    if (removed === null) return;
    const { text, drafts } = removed;
    await services.ask('drafts.put-back', { drafts, isPrivate: place.isPrivate });
    const stored = await services.ask('draft.open', place);
    saved = { text: stored?.text ?? '', rev: stored?.rev ?? 0 };
    isReplacing = saved.text !== text;
    show({ text, stored, removed: null });
    void pump();
  }

  function flush(): void {
    if (gap !== null) clearTimeout(gap);
    gap = null;
    if (view.text === saved.text || view.text === inFlight) return;
    // Typed and gone before the stored text arrived: whatever that is, it becomes an earlier version.
    if (!view.isLoaded) return void send(view.text, UNKNOWN_BASE);
    // The write on its way will be one revision when this one arrives: they are made in order.
    void send(view.text, saved.rev + (inFlight === null ? 0 : 1));
  }

  void load();

  return {
    view: () => view,
    subscribe: onChange => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    edit,
    flush,
    retry: () => void pump(),
    keepMine: () => {
      isReplacing = (view.theirs?.rev ?? 0) > saved.rev;
      show({ theirs: null });
      void pump();
    },
    takeTheirs: () => {
      if (view.theirs !== null) use(view.theirs.text);
    },
    use,
    remove,
    undoRemove,
    end: () => {
      flush();
      ending.abort();
      if (again !== null) clearTimeout(again);
      listeners.clear();
    },
  };
}
