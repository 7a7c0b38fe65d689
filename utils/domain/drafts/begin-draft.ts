import { DRAFT_SCHEMA, type Draft, type DraftPlace, type Origin } from './draft.ts';

/** A draft as it is when its first text is written. @param now - epoch milliseconds */
export function beginDraft(
  place: DraftPlace,
  { id, text, origin, now }: { id: string; text: string; origin: Origin; now: number },
): Draft {
  const { article, system, parent } = place;
  return {
    schema: DRAFT_SCHEMA,
    id,
    article,
    system,
    parent,
    text,
    origin,
    rev: 1,
    state: { name: 'writing' },
    trail: [],
    isPinned: false,
    remindAt: null,
    before: null,
    splitAt: now,
    createdAt: now,
    updatedAt: now,
  };
}
