import { readField } from './field-text.ts';
import type { FoundForm } from './found-form.ts';
import { parentId } from './read-parent.ts';

/** Remembers for which comment the text in a field was begun. */
export type PlaceWatch = {
  /** A text was written there for that comment (empty at top level). */
  written: (id: string, text: string) => void;
  /** Tells the reader when the text now stands under another one. */
  check: () => void;
};

/**
 * A form that travels takes its text along: a reply can so leave as a comment of the article, and the
 * other way round. The reader is told, and nothing is held back.
 * @param tell - says it, in one line
 */
export function createPlaceWatch(found: FoundForm, tell: () => void): PlaceWatch {
  let begunAt: string | null = null;
  return {
    written: (id, text) => {
      if (text.trim() === '') begunAt = null;
      else begunAt ??= id;
    },
    check: () => {
      if (readField(found.field).trim() === '') begunAt = null;
      if (begunAt !== null && begunAt !== parentId(found)) tell();
    },
  };
}
