import { useEffect, useState } from 'preact/hooks';
import {
  findDraftNotices,
  type DraftNotice,
  type NoticeKind,
  type SaidBefore,
} from '../domain/thread/draft-notices.ts';
import { findNearCopies } from '../domain/thread/near-copies.ts';
import {
  defaultThreadSettings,
  withDismissal,
  withNotice,
  type ThreadSettings,
} from '../domain/thread/thread-settings.ts';
import { identityAt } from '../domain/preferences/identities.ts';
import type { ComposerPlace } from '../protocol/messages.ts';
import { useBackend, type Backend } from './backend.ts';
import { useIdentities } from './use-preferences.ts';

export type DraftNotices = {
  /** Whether the page around the draft is known, or has had its time to answer. */
  isKnown: boolean;
  notices: readonly DraftNotice[];
  /** Not again for this draft. */
  dismiss: (kind: NoticeKind) => void;
  /** Never again. */
  turnOff: (kind: NoticeKind) => void;
  /** Shows a comment of the thread in the page. */
  show: (id: string) => void;
};

type Place = {
  settings: ThreadSettings;
  comments: readonly SaidBefore[];
  surroundings: {
    openMs: number;
    articleWords: number;
    isKnown: boolean;
    closing: string;
    signedAs: string;
  };
  readAt: number;
};

/** Findings wait for a page no longer than this, in milliseconds. */
const LONGEST_WAIT_MS = 1000;

/** The thread comes to the draft: nothing of the draft goes to the page. */
async function readPlace(backend: Backend, tabId: number): Promise<Place | null> {
  if (!(await backend.ask('thread.bring', { tabId }))) return null;
  const [settings, comments, surroundings] = await Promise.all([
    backend.ask('thread-settings.read', undefined),
    backend.askPage(tabId, 'thread.texts', undefined),
    backend.askPage(tabId, 'thread.surroundings', undefined),
  ]);
  return { settings, comments, surroundings, readAt: backend.now() };
}

/**
 * What to say about a draft in its place.
 * @param text - the draft when it last stood still
 */
export function useDraftNotices(text: string, place: ComposerPlace): DraftNotices {
  const backend = useBackend();
  const { identities } = useIdentities();
  const [around, setAround] = useState<Place | null>(null);
  const [dismissed, setDismissed] = useState<ReadonlySet<NoticeKind>>(new Set());
  const [isTold, setIsTold] = useState(false);
  const [isKnown, setIsKnown] = useState(false);
  const hasText = text.trim() !== '';
  useEffect(() => {
    if (!hasText || around !== null) return;
    const know = () => setIsKnown(true);
    const timer = setTimeout(know, LONGEST_WAIT_MS);
    // A page that cannot be reached has nothing to compare with.
    readPlace(backend, place.tabId)
      .then(setAround, () => undefined)
      .finally(know);
    return () => clearTimeout(timer);
  }, [hasText, place.tabId]);
  const notices = around === null ? [] : noticesOf(around);
  useEffect(() => {
    if (notices.length === 0 || isTold) return;
    setIsTold(true);
    void backend.ask('mirror.noticed', { place, text }).catch(() => undefined);
  }, [notices.length]);

  const change = async (patch: (before: ThreadSettings) => ThreadSettings) => {
    const before = around?.settings ?? defaultThreadSettings;
    const settings = await backend.ask('thread-settings.change', patch(before));
    setAround(known => known && { ...known, settings });
  };
  return {
    isKnown,
    notices,
    dismiss: kind => {
      setDismissed(before => new Set([...before, kind]));
      if (kind === 'unread') void change(before => withDismissal(before, kind));
    },
    turnOff: kind => void change(before => withNotice(before, kind, false)),
    show: id => void backend.askPage(place.tabId, 'thread.go', { id }).catch(() => undefined),
  };

  function noticesOf({ settings, comments, surroundings, readAt }: Place): DraftNotice[] {
    const now = backend.now();
    const facts = {
      ...surroundings,
      openMs: surroundings.openMs + now - readAt,
      usualName: (identities && identityAt(identities, place.article.url)?.name) ?? '',
      isReply: place.parent !== null,
      now,
    };
    return findDraftNotices(text, comments, facts, findNearCopies(text, comments)).filter(
      ({ kind }) => !dismissed.has(kind) && !settings.noticesOff.includes(kind),
    );
  }
}
