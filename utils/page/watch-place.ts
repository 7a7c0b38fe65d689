import { readField } from './field-text.ts';
import type { FoundForm } from './found-form.ts';
import { parentId } from './read-parent.ts';

/** Remembers for which comment the text in a field was begun. */
export type PlaceWatch = {
  /** A text was written there for that comment (empty at top level). */
  written: (id: string, text: string) => void;
  /** Whether the text now stands under another one. */
  isAway: () => boolean;
};

/**
 * A form that travels takes its text along: a reply can so leave as a comment of the article, and the
 * other way round. The reader is told, and nothing is held back.
 */
export function createPlaceWatch(found: FoundForm): PlaceWatch {
  let begunAt: string | null = null;
  let last = '';
  return {
    written: (id, text) => {
      if (text.trim() === '') begunAt = null;
      else if (begunAt === null || isAnother(last, text)) begunAt = id;
      last = text;
    },
    isAway: () => {
      if (readField(found.field).trim() === '') begunAt = null;
      return begunAt !== null && begunAt !== parentId(found);
    },
  };
}

/** Whether a text was begun anew rather than gone on with: less than half of its beginning is left. */
function isAnother(before: string, after: string): boolean {
  let same = 0;
  while (same < before.length && before[same] === after[same]) same++;
  return same * 2 < before.length;
}
