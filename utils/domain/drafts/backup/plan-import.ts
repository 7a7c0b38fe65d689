import type { Draft, KeptDraft, Revision } from '../draft.ts';
import { addRevision } from '../revisions.ts';

/** What importing would do, before anything is done. */
export type ImportPlan = {
  added: KeptDraft[];
  /** Here and in the file, and not the same: `after` holds the newer text and keeps the other. */
  changed: { before: KeptDraft; after: KeptDraft }[];
  /** Ids of those that bring nothing new. */
  skipped: string[];
};

/** @param mine - what is kept here of the drafts in the file, by id */
export function planImport(
  mine: ReadonlyMap<string, KeptDraft>,
  theirs: readonly KeptDraft[],
): ImportPlan {
  const plan: ImportPlan = { added: [], changed: [], skipped: [] };
  for (const their of theirs) {
    const { id } = their.draft;
    const before = mine.get(id);
    if (before === undefined) {
      plan.added.push(their);
      continue;
    }
    const after = mergeKept(before, their);
    if (isSame(before, after)) plan.skipped.push(id);
    else plan.changed.push({ before, after });
  }
  return plan;
}

/** One of two states of a draft: the newer text stands, the other becomes an earlier one. */
export function mergeKept(mine: KeptDraft, theirs: KeptDraft): KeptDraft {
  return isNewer(theirs.draft, mine.draft) ? mergeOver(mine, theirs) : mergeUnder(mine, theirs);
}

/** A deleted draft comes back where something else was begun since: that stands, unless it says nothing. */
export function mergeBack(present: KeptDraft, back: KeptDraft): KeptDraft {
  const isFree = present.draft.text.trim() === '';
  return isFree ? mergeOver(present, back) : mergeUnder(present, back);
}

/** A text from elsewhere takes the place of mine: whoever knew mine must see that it is another one. */
function mergeOver(mine: KeptDraft, theirs: KeptDraft): KeptDraft {
  const { draft, revisions } = mergeUnder(theirs, mine);
  if (draft.text === mine.draft.text) return { draft, revisions };
  return { draft: { ...draft, rev: Math.max(draft.rev, mine.draft.rev) + 1 }, revisions };
}

/** The text of the second becomes an earlier one of the first. */
function mergeUnder(newer: KeptDraft, older: KeptDraft): KeptDraft {
  const merged = mergeRevisions(newer.revisions, older.revisions);
  const { text, origin, updatedAt: at } = older.draft;
  const isHeld = text.trim() === '' || newer.draft.text.startsWith(text);
  const left: Revision = { text, origin, at, cause: 'conflict', isPinned: false };
  const isKept = merged.some(revision => revision.text === text);
  return {
    draft: { ...newer.draft, isPinned: newer.draft.isPinned || older.draft.isPinned },
    revisions: isHeld || isKept ? merged : addRevision(merged, left),
  };
}

function isNewer(one: Draft, other: Draft): boolean {
  if (one.updatedAt !== other.updatedAt) return one.updatedAt > other.updatedAt;
  return one.rev > other.rev;
}

/** Both lists in one, newest first; the same text stands once, with its pin. */
function mergeRevisions(one: readonly Revision[], other: readonly Revision[]): Revision[] {
  const merged = [...one];
  for (const revision of other) {
    const known = merged.findIndex(({ text }) => text === revision.text);
    const same = merged[known];
    if (same === undefined) merged.push(revision);
    else if (revision.isPinned && !same.isPinned) merged[known] = { ...same, isPinned: true };
  }
  return merged.length === one.length ? merged : merged.toSorted((a, b) => b.at - a.at);
}

const isSame = (one: KeptDraft, other: KeptDraft): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
