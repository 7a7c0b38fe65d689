import type { PageWelcome } from '../protocol/messages.ts';
import type { FoundForm } from './found-form.ts';
import type { NoReply } from './open-reply.ts';
import { parentId } from './read-parent.ts';

/** A kept reply to another comment than the one the form answers now. */
export type ReplyOffer = {
  /** What stands on the button; `null` when nothing is kept elsewhere. */
  label: () => string | null;
  /** Why the reply cannot stand under its comment, once that was tried; `null` before. */
  trouble: () => string | null;
  /** The reader's click: opens the reply, or, where its comment is gone, offers this place. */
  act: () => Promise<void>;
};

export function offerReplies({
  found,
  page,
  open,
  changed,
  putHere,
}: {
  found: FoundForm;
  page: () => PageWelcome | undefined;
  open: (id: string) => Promise<NoReply | null>;
  changed: () => void;
  /** Puts the reply to that comment into this form. */
  putHere: (id: string) => Promise<void>;
}): ReplyOffer {
  /** The comment that was looked for in vain, and why. */
  let gone: { id: string; why: NoReply } | null = null;
  const kept = () => page()?.drafts.find(({ parentId: id }) => id !== '' && id !== parentId(found));
  return {
    label: () => {
      const [draft, words] = [kept(), page()?.words];
      if (draft === undefined || words === undefined) return null;
      if (draft.parentId === gone?.id) return words.restoreHere;
      return words.restoreReply.replace('{author}', draft.author || '…');
    },
    trouble: () => {
      const [draft, words] = [kept(), page()?.words];
      if (words === undefined || gone === null || draft?.parentId !== gone.id) return null;
      return gone.why === 'parent-gone' ? words.parentGone : words.noReply;
    },
    act: async () => {
      const id = kept()?.parentId;
      if (id === undefined) return;
      if (id === gone?.id) return putHere(id);
      const why = await open(id);
      if (why === null) return;
      gone = { id, why };
      changed();
    },
  };
}
