import { useState } from 'preact/hooks';
import type { ArticleFacts } from '../domain/article/article.ts';
import type { Favourite } from '../domain/share/favourites.ts';
import { textWithLink, type Message } from '../domain/share/message.ts';
import type { Messenger } from '../domain/share/messenger.ts';
import type { SharePlan } from '../domain/share/share-plan.ts';
import type { TextDirective } from '../domain/share/text-fragment.ts';
import { useBackend } from './backend.ts';
import {
  freshChoices,
  messageFor,
  planFor,
  subjectOf,
  type ShareChoices,
  type ShareSubject,
} from '../domain/share/compose-share.ts';
import { performShare, type ShareOutcome } from './perform-share.ts';
import { usePassage } from './use-passage.ts';
import { useShareAddresses } from './use-share-addresses.ts';
import { usePreferences } from './use-preferences.ts';

/** What happened last, with which messenger and by which plan, for the line under the buttons. */
export type LastShare = {
  messenger: Messenger;
  plan: SharePlan;
  outcome: ShareOutcome;
  /** Whom it went to, where that was chosen here. */
  favourite?: Favourite | undefined;
};

export type Share = {
  choices: ShareChoices;
  choose: (change: Partial<ShareChoices>) => void;
  /** `null` when the page has no address others could open. */
  subject: ShareSubject | null;
  /** How a link points at the selection; `null` when there is none or no link can. */
  passage: TextDirective | null;
  messageTo: (messenger: Messenger) => Message;
  planTo: (messenger: Messenger, favourite?: Favourite) => SharePlan;
  shareWith: (messenger: Messenger, favourite?: Favourite) => Promise<void>;
  favourites: readonly Favourite[];
  /** Another of a plan's ways. */
  take: (messenger: Messenger, plan: SharePlan, action: SharePlan['action']) => Promise<void>;
  last: LastShare | null;
};

/**
 * One article on its way to somebody.
 * @param source.tabId - where the quotation is selected; `null` when it is in no page at hand
 * @param source.start - what is chosen already: a comment's place, a text that was kept
 * @param source.isPrivate - of a private window: what is shared from it is not remembered
 */
export function useShare(
  facts: ArticleFacts,
  source: {
    quotation: string;
    tabId: number | null;
    isPrivate: boolean;
    start?: Partial<ShareChoices>;
  },
): Share {
  const { quotation, tabId, isPrivate, start } = source;
  const passage = usePassage(quotation === '' ? null : tabId);
  const backend = useBackend();
  const { preferences } = usePreferences();
  const { addresses } = useShareAddresses();
  const [last, setLast] = useState<LastShare | null>(null);
  const [choices, setChoices] = useState<ShareChoices>(() => ({
    ...freshChoices(facts, quotation),
    ...start,
  }));
  const subject = subjectOf(facts, choices, passage);
  const url = subject?.url ?? '';
  const about = {
    url,
    passageUrl: subject?.passageUrl ?? null,
    language: facts.language?.value ?? 'fr',
    templates: preferences.templates,
  };
  const messageTo = (messenger: Messenger) => messageFor(messenger, choices, about);
  const planTo = (messenger: Messenger, favourite?: Favourite) =>
    planFor(messenger, messageTo(messenger), {
      platform: backend.platform,
      preferences,
      addresses,
      favourite,
    });

  const perform = async (messenger: Messenger, plan: SharePlan, favourite?: Favourite) => {
    // Sent before anything opens: a new tab closes the popup. The background drops the text unless texts are kept.
    if (!isPrivate) {
      const { id } = messenger;
      const [at, title] = [backend.now(), choices.title || url];
      const text = textWithLink(messageTo(messenger));
      const record = { id: crypto.randomUUID(), messenger: id, articleUrl: url, title, at, text };
      backend.ask('share.record', record).catch(() => {
        // The history misses one line; the share itself goes on.
      });
    }
    await performShare(plan, backend, outcome => setLast({ messenger, plan, outcome, favourite }));
  };
  return {
    choices,
    choose: change => setChoices(before => ({ ...before, ...change })),
    subject,
    passage,
    messageTo,
    planTo,
    shareWith: (messenger, favourite) =>
      perform(messenger, planTo(messenger, favourite), favourite),
    favourites: addresses.favourites,
    take: async (messenger, plan, action) => {
      const other = { action, alsoCopy: null };
      await performShare(other, backend, outcome => setLast({ messenger, plan, outcome }));
    },
    last,
  };
}
