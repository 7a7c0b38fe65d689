import type { PageSignal } from '../domain/drafts/judge-outcome.ts';
import type { CommentSystem, DeepSelector } from '../systems/comment-system.ts';
import { queryAllDeep } from './query-deep.ts';
import type { Sees } from './visibility.ts';

/** Elements looked at for one selector. */
const MOST_PLACES = 10;

const LOG_IN_PATH =
  /log-?in|sign-?in|connexion|identification|anmeld|acceso|accedi|inloggen|entrar|account|auth/i;

/** What a page says of the last submit, and in which words: see `PageSignal`. */
export type Said = { signal: PageSignal | null; words: string };

/** Whether a form to log in stands where the article should be: its path says so, and it asks for a password. */
function isLogIn(doc: Document): boolean {
  return (
    LOG_IN_PATH.test(doc.location.pathname) && doc.querySelector('input[type=password]') !== null
  );
}

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
  for (const { outcome, preview } of systems) {
    const places = { ...outcome, preview: preview?.shown };
    for (const signal of ['refused', 'preview', 'held', 'taken'] as const) {
      const words = says(places[signal]);
      if (words !== '') return { signal, words };
    }
  }
  return { signal: isLogIn(doc) ? 'log-in' : null, words: '' };
}
