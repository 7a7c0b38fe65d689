import type { PageSignal } from '../domain/drafts/judge-outcome.ts';
import type { CommentSystem, DeepSelector } from '../systems/comment-system.ts';
import { isLogIn } from './is-log-in.ts';
import { queryAllDeep } from './query-deep.ts';
import type { Sees } from './visibility.ts';

/** Elements looked at for one selector. */
const MOST_PLACES = 10;

/** What a page says of the last submit, and in which words: see `PageSignal`. */
export type Said = { signal: PageSignal | null; words: string };

/**
 * Reads what the systems of a page say in place of the last submit. What they keep hidden says nothing;
 * what could be seen before the submit is left to the caller, who compares the words.
 */
export function readSignal(doc: Document, systems: readonly CommentSystem[], sees: Sees): Said {
  const says = (selectors: readonly DeepSelector[] = []): string => {
    for (const selector of selectors)
      for (const element of queryAllDeep(doc, selector).slice(0, MOST_PLACES)) {
        const words = (element.innerText ?? element.textContent ?? '').trim();
        if (words !== '' && sees(element)) return words;
      }
    return '';
  };
  for (const system of systems) {
    const { outcome, preview } = system;
    const places = { ...outcome, preview: preview?.shown };
    for (const signal of ['refused', 'preview', 'held', 'taken'] as const) {
      const words = says(places[signal]);
      if (words === '') continue;
      const isHeld = signal === 'taken' && isHeldAt(doc, system);
      return { signal: isHeld ? 'held' : signal, words };
    }
    const words = isAtUnshown(doc, system) ? says(outcome?.moderated) : '';
    if (words !== '') return { signal: 'held', words };
  }
  return { signal: isLogIn(doc) ? 'log-in' : null, words: '' };
}

function isHeldAt({ location }: Document, { heldAt }: CommentSystem): boolean {
  if (heldAt === undefined) return false;
  return new URLSearchParams(location.search).get(heldAt.name) === heldAt.value;
}

/** Whether the address names a comment that is not in the page. */
function isAtUnshown(doc: Document, { comment: { idPrefix } }: CommentSystem): boolean {
  const id = doc.location.hash.slice(1);
  const number = id.startsWith(idPrefix) ? id.slice(idPrefix.length) : '';
  return /^\d+$/.test(number) && doc.getElementById(id) === null;
}
