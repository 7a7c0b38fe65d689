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
  /**
   * @param isOther - not the stored text gone on with: that one stays as an earlier version
   * @param held - its revision in memory, when it was refused before
   */
  write: (place: PagePlace, text: string, isOther?: boolean, held?: number) => Promise<void>;
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
  /** What is stored nowhere yet: newer than anything the storage could give back. */
  const refusedTexts = new Map<string, string>();
  /** Writes on their way: each will be one revision, they are made in order. */
  const underWay = new Map<string, number>();
  let retry: ReturnType<typeof setTimeout> | undefined;
  let refusals = 0;
  signal.addEventListener('abort', () => clearTimeout(retry));

  /** The reader is told, and the same text is tried again: they may not type another key. */
  const refused = (why: Saying, again: () => void) => {
    tell(why);
    clearTimeout(retry);
    if (refusals < MAX_RETRIES && !signal.aborted)
      retry = setTimeout(again, RETRY_AFTER * 2 ** Math.floor(refusals / 5));
    refusals += 1;
  };

  return {
    place,
    write: async function write(where, text, isOther = false, held = undefined) {
      clearTimeout(retry);
      const id = where.parent?.id ?? '';
      // Whoever types on while the disk is full is refused at every pause: each text has its own tries.
      if (latest.get(id) !== text) refusals = 0;
      latest.set(id, text);
      const isLatest = () => latest.get(id) === text;
      const ahead = underWay.get(id) ?? 0;
      const base = isOther ? 0 : (revisions.get(id) ?? 0) + ahead;
      underWay.set(id, ahead + 1);
      const asked = await ask('draft.write', { place: where, text, base, held }, isLatest);
      underWay.set(id, (underWay.get(id) ?? 1) - 1);
      if (asked.ok && asked.value.rev !== undefined) revisions.set(id, asked.value.rev);
      if (asked.ok && asked.value.ok) {
        refusals = 0;
        if (isLatest()) refusedTexts.delete(id);
        if (text.length >= (lengths.get(id) ?? 0)) shown.add(id);
        if (shown.has(id)) lengths.set(id, text.length);
        return tell(asked.value.isRoomShort ? 'roomShort' : 'saved');
      }
      // A newer text is on its way, and has tries of its own.
      if (!isLatest()) return;
      const code = asked.ok && !asked.value.ok ? asked.value.code : null;
      if (code === 'site-off' || code === 'secret') return void refusedTexts.delete(id);
      refusedTexts.set(id, text);
      if (!asked.ok && asked.code === 'gone') return tell('reload');
      const rev = asked.ok ? asked.value.rev : undefined;
      const again = () => void write(where, text, isOther, rev ?? held);
      refused(code === 'quota' ? 'noRoom' : 'notSaved', again);
    },
    take: async replyTo => {
      const mine = replyTo === undefined ? refusedTexts.get(parentId(found)) : undefined;
      if (mine !== undefined) return { text: mine };
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
      const id = parentId(found);
      const kept = refusedTexts.get(id)?.length ?? lengths.get(id) ?? 0;
      const held = readField(found.field).length;
      return { isKept: kept > 0 && kept !== held, isOver: held > 0 };
    },
  };
}
