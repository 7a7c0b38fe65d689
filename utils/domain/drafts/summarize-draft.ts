import type { Draft, DraftSummary } from './draft.ts';

const EXCERPT_LENGTH = 140;

/** What lists show of a draft: its first words on one line. */
export function summarizeDraft(draft: Draft): DraftSummary {
  const { id, article, parent, state, updatedAt } = draft;
  const line = draft.text.replaceAll(/\s+/gu, ' ').trim();
  const excerpt =
    line.length > EXCERPT_LENGTH ? `${line.slice(0, EXCERPT_LENGTH).toWellFormed()}…` : line;
  return { id, article, parent, state, updatedAt, excerpt };
}
