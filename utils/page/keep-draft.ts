import type { PagePlace, PageWelcome } from '../protocol/messages.ts';
import type { PageWords } from '../protocol/page-words.ts';
import { readField } from './field-text.ts';
import type { FoundForm } from './found-form.ts';
import { parentId, readParent } from './read-parent.ts';
import { readPlace } from './read-place.ts';
import type { World } from './world.ts';

/** What the reader is told of their draft, by the key of the word. */
export type Saying = keyof Pick<
  PageWords,
  'saved' | 'roomShort' | 'notSaved' | 'noRoom' | 'reload'
>;

/** What this page knows of the drafts of one form: one per comment answered. */
export type DraftKeeper = {
  place: () => PagePlace;
  write: (place: PagePlace, text: string) => Promise<void>;
  /** The text to put back, on the reader's click. @param replyTo - id of another comment than the one the form answers */
  take: (replyTo?: string) => Promise<{ text: string } | 'in-composer' | null>;
  learn: (drafts: PageWelcome['drafts']) => void;
  /** What can be given back here, and whether that would replace a text. */
  offer: () => { isKept: boolean; isOver: boolean };
};

/**
 * A refused write is tried again after this long, in milliseconds, twice as long after every five, and so
 * many times: eight minutes in all, in which a reader makes room on a full disk.
 */
const RETRY_AFTER = 3000;
const MAX_RETRIES = 25;

/** Carries the text of one form to the background, which alone writes, and remembers what it answered. */
export function keepDraft(
  found: FoundForm,
  { doc, embed, ask }: World,
  tell: (saying: Saying) => void,
  signal: AbortSignal,
): DraftKeeper {
  const revisions = new Map<string, number>();
  /** The last text sent: an older one is not sent again. */
  const latest = new Map<string, string>();
  /** Of what would be given back. */
  const lengths = new Map<string, number>();
  /** Where that is what this field shows: a longer text never shown here stays on offer. */
  const shown = new Set<string>();
  const place = (): PagePlace => ({
    ...readPlace({ doc, embed }),
    system: found.system?.id ?? 'generic',
    parent: readParent(found),
  });
  let retry: ReturnType<typeof setTimeout> | undefined;
  let refusals = 0;
  signal.addEventListener('abort', () => clearTimeout(retry));

  /** The reader is told, and the same text is tried again: they may not type another key. */
  const refused = (why: Saying, where: PagePlace, text: string, write: DraftKeeper['write']) => {
    tell(why);
    if (refusals < MAX_RETRIES && !signal.aborted)
      retry = setTimeout(
        () => void write(where, text),
        RETRY_AFTER * 2 ** Math.floor(refusals / 5),
      );
    refusals += 1;
  };

  return {
    place,
    write: async function write(where, text) {
      clearTimeout(retry);
      const id = where.parent?.id ?? '';
      // Whoever types on while the disk is full is refused at every pause: each text has its own tries.
      if (latest.get(id) !== text) refusals = 0;
      latest.set(id, text);
      const isLatest = () => latest.get(id) === text;
      const base = revisions.get(id) ?? 0;
      const asked = await ask('draft.write', { place: where, text, base }, isLatest);
      if (!asked.ok && !isLatest()) return;
      if (!asked.ok && asked.code === 'gone') return tell('reload');
      if (!asked.ok) refused('notSaved', where, text, write);
      else if (asked.value.ok) {
        refusals = 0;
        revisions.set(id, asked.value.rev);
        if (text.length >= (lengths.get(id) ?? 0)) shown.add(id);
        if (shown.has(id)) lengths.set(id, text.length);
        tell(asked.value.isRoomShort ? 'roomShort' : 'saved');
      } else if (asked.value.code !== 'site-off' && asked.value.code !== 'secret')
        refused(asked.value.code === 'quota' ? 'noRoom' : 'notSaved', where, text, write);
    },
    take: async replyTo => {
      const here = place();
      const other = { id: replyTo ?? '', author: '', excerpt: '', date: null, permalink: null };
      const asked = await ask(
        'draft.take',
        replyTo === undefined ? here : { ...here, parent: other },
      );
      if (!asked.ok) tell(asked.code === 'gone' ? 'reload' : 'notSaved');
      if (!asked.ok || asked.value === null || asked.value === 'in-composer')
        return asked.ok ? asked.value : null;
      if (replyTo !== undefined) return { text: asked.value.text };
      revisions.set(parentId(found), asked.value.rev);
      shown.add(parentId(found));
      return { text: asked.value.text };
    },
    learn: drafts => {
      for (const draft of drafts) lengths.set(draft.parentId, draft.length);
    },
    offer: () => {
      const kept = lengths.get(parentId(found)) ?? 0;
      const held = readField(found.field).length;
      return { isKept: kept > 0 && kept !== held, isOver: held > 0 };
    },
  };
}
