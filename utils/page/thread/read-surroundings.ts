import type { CommentSystem } from '../../systems/comment-system.ts';
import { firstOf } from '../form-controls.ts';
import type { Thread } from '../read-thread.ts';

/** What the page tells of the place a comment would stand in. */
export type Surroundings = { articleWords: number; closing: string; signedAs: string };

const MOST_PARAGRAPHS = 1500;
const MOST_FORM_TEXT = 4000;
const FORM_LEVELS = 4;

/** “Comments close in 2 days”, in the languages of the checks: comments, to close, and a number. */
const CLOSING =
  /[^.!?\n]*(?:comment|discussion|kommentar|comentari|commenti|comentári|reactie)[^.!?\n]{0,60}(?:ferm|clos|geschlossen|schließ|cierr|cerr|chiud|chius|encerr|fech|sluit|gesloten)[^.!?\n]{0,60}\d[^.!?\n]{0,40}/iu;

/** Read only when a draft is being checked in a page of ours. */
export function readSurroundings(
  doc: Document,
  systems: readonly CommentSystem[],
  thread: Thread | null,
): Surroundings {
  const field = doc.querySelector('textarea');
  let around: Element | null = field;
  for (let up = 0; up < FORM_LEVELS; up++) around = around?.parentElement ?? around;
  const said = (around?.textContent ?? '').replace(/[ \t]+/gu, ' ').slice(0, MOST_FORM_TEXT);
  return {
    articleWords: countArticleWords(doc, thread),
    closing: (CLOSING.exec(said)?.[0] ?? '').trim(),
    signedAs: readName(doc, systems),
  };
}

function countArticleWords(doc: Document, thread: Thread | null): number {
  const comments = new Set<Element>(thread?.comments.map(({ element }) => element));
  const article = doc.querySelector('article,[itemprop=articleBody],main') ?? doc.body;
  let words = 0;
  let looked = 0;
  for (const paragraph of article.querySelectorAll('p')) {
    if (looked++ >= MOST_PARAGRAPHS) break;
    if (paragraph.closest('form,aside,nav,footer') !== null) continue;
    let level: Element | null = paragraph;
    while (level !== null && level !== article && !comments.has(level)) level = level.parentElement;
    if (level === article) words += paragraph.textContent?.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  }
  return words;
}

/** The name in the form's own field, where a known system has one. */
function readName(doc: Document, systems: readonly CommentSystem[]): string {
  for (const system of systems) {
    const block = firstOf(doc, system.blocks);
    const name = block && firstOf(block, system.parts.author);
    if (name instanceof HTMLInputElement) return name.value.trim().slice(0, 200);
  }
  return '';
}
