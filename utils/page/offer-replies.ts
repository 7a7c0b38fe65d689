import type { PageWelcome } from '../protocol/messages.ts';
import type { FoundForm } from './found-form.ts';
import type { NoReply } from './open-reply.ts';
import { parentId } from './read-parent.ts';

/** A kept reply to another comment than the one the form answers now. */
export type ReplyOffer = {
  /** What stands on the button; `null` when nothing is kept elsewhere. */
  label: () => string | null;
  /** The reader's click: opens the reply, or, where its comment is gone, offers this place. */
  act: () => Promise<void>;
};

export function offerReplies({
  found,
  page,
  open,
  say,
  changed,
  putHere,
}: {
  found: FoundForm;
  page: () => PageWelcome | undefined;
  open: (id: string) => Promise<NoReply | null>;
  say: (words: string) => void;
  changed: () => void;
  /** Puts the reply to that comment into this form. */
  putHere: (id: string) => Promise<void>;
}): ReplyOffer {
  /** The comment that was looked for in vain. */
  let goneId: string | null = null;
  const kept = () => page()?.drafts.find(({ parentId: id }) => id !== '' && id !== parentId(found));
  return {
    label: () => {
      const [draft, words] = [kept(), page()?.words];
      if (draft === undefined || words === undefined) return null;
      if (draft.parentId === goneId) return words.restoreHere;
      return words.restoreReply.replace('{author}', draft.author || '…');
    },
    act: async () => {
      const [draft, words] = [kept(), page()?.words];
      if (draft === undefined || words === undefined) return;
      if (draft.parentId === goneId) return putHere(draft.parentId);
      const failure = await open(draft.parentId);
      if (failure === null) return;
      goneId = draft.parentId;
      say(failure === 'parent-gone' ? words.parentGone : words.noReply);
      changed();
    },
  };
}
