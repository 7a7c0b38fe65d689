import { writingId } from '../../../../utils/domain/drafts/draft-id.ts';
import type { Draft, KeptDraft, Revision } from '../../../../utils/domain/drafts/draft.ts';
import { makeDraft } from '../../../support/make-draft.ts';

/** A draft under the id of its place, as Causerie writes it. */
export async function makeKept(
  changes: Partial<Draft> = {},
  revisions: Revision[] = [],
): Promise<KeptDraft> {
  const draft = makeDraft(changes);
  return { draft: { ...draft, id: changes.id ?? (await writingId(draft)) }, revisions };
}

export const articleAt = (number: number): Draft['article'] => ({
  url: `https://journal.example/2026/article-${number}`,
  title: `Article ${number}`,
  siteName: null,
  language: 'fr',
});

export const revisionOf = (text: string, at = 1): Revision => ({
  text,
  at,
  origin: 'field',
  cause: 'size',
  isPinned: false,
});
