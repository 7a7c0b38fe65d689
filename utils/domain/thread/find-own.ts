import type { Draft } from '../drafts/draft.ts';
import { foldWords } from './fold-words.ts';

/** A shorter name is too many people's. */
const SHORTEST_NAME = 4;

/**
 * Positions of the comments the reader wrote: those whose place is known from a draft that was seen,
 * and those signed with a name of the reader's.
 * @param names - as the reader signs
 */
export function findOwn(
  comments: readonly { id: string; author: string }[],
  drafts: readonly Pick<Draft, 'state'>[],
  names: readonly string[],
): number[] {
  const places = drafts.flatMap(({ state }) =>
    (state.name === 'seen' || state.name === 'waiting') && state.permalink ? [state.permalink] : [],
  );
  const signed = new Set(names.map(foldWords).filter(folded => folded.length >= SHORTEST_NAME));
  return comments.flatMap(({ id, author }, place) =>
    places.some(permalink => endsWithId(permalink, id)) ||
    (signed.size > 0 && signed.has(foldWords(author)))
      ? [place]
      : [],
  );
}

/** Whether an address points at the comment with this id: `…#comment-12` at `12`, and not at `2`. */
export function endsWithId(permalink: string, id: string): boolean {
  const fragment = permalink.slice(permalink.indexOf('#') + 1);
  return (
    id !== '' && fragment.endsWith(id) && !/[\p{L}\p{N}]$/u.test(fragment.slice(0, -id.length))
  );
}
