import { writingIdOf } from '../domain/drafts/draft-id.ts';
import type { FormReport, NoFormReason, PageReport } from '../domain/detection/page-report.ts';
import type { Draft, ParentComment } from '../domain/drafts/draft.ts';

/** Somewhere a comment can be written: a form in the page, or a draft whose form is not open now. */
export type WritingPlace = {
  /** Empty at top level. */
  parentId: string;
  system: string;
  parent: ParentComment | null;
  /** `null` while the page shows no form for it. */
  form: FormReport | null;
};

/** Pages without a form where one may come: after logging in, after unfolding. */
const MAY_COME: ReadonlySet<NoFormReason | null> = new Set(['must-log-in', 'hidden-field']);

/**
 * Where the reader can write on this page, the most likely first: the forms in the page's order, a
 * reply form before the others (someone just pressed « Répondre »), then drafts waiting for a form.
 */
export function choosePlaces(
  { forms, thread, noForm }: Pick<PageReport, 'forms' | 'thread' | 'noForm'>,
  drafts: readonly Draft[],
): WritingPlace[] {
  const places: WritingPlace[] = forms
    .map(form => ({
      parentId: form.parent?.id ?? '',
      system: form.system,
      parent: form.parent,
      form,
    }))
    .toSorted((one, other) => Number(one.parent === null) - Number(other.parent === null));
  if (places.length === 0 && thread !== null && MAY_COME.has(noForm))
    places.push({ parentId: '', system: thread.system, parent: null, form: null });
  for (const { system, parent, state } of drafts) {
    const isOpen = state.name === 'writing' || state.name === 'failed';
    const isKnown = places.some(
      place => place.system === system && place.parentId === (parent?.id ?? ''),
    );
    if (isOpen && !isKnown) places.push({ parentId: parent?.id ?? '', system, parent, form: null });
  }
  return places;
}

/** The place with that name, else the first. */
export function placeNamed(places: readonly WritingPlace[], name: string): WritingPlace | null {
  return places.find(place => nameOfPlace(place) === name) ?? places[0] ?? null;
}

export function nameOfPlace({ system, parentId }: WritingPlace): string {
  return `${system} ${parentId}`;
}

/** Drafts of this article that have left. */
export function sentDrafts(drafts: readonly Draft[]): Draft[] {
  return drafts.filter(({ state }) => state.name !== 'writing' && state.name !== 'failed');
}

/** The draft being written at a place, among those of its article. */
export function writtenAt(
  { system, parentId }: WritingPlace,
  drafts: readonly Draft[],
): Draft | null {
  const isHere = (draft: Draft) =>
    draft.id === writingIdOf(draft.id) &&
    draft.system === system &&
    (draft.parent?.id ?? '') === parentId;
  return drafts.find(isHere) ?? null;
}
