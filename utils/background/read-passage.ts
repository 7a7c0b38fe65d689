import { parseTextDirective, type TextDirective } from '../domain/share/text-fragment.ts';
import { executeScript } from '../platform/execute-script.ts';

/** Built from entrypoints/passage.ts. */
const PASSAGE_SCRIPT = '/passage.js';

/**
 * Asks a page for a link to what is selected in it. The library this takes is brought for this one
 * question: no page carries it otherwise.
 * @returns `null` where nothing is selected, no link can tell the passage from others, or no script may act
 */
export async function readPassage(tabId: number): Promise<TextDirective | null> {
  try {
    const [answer] = await executeScript({
      target: { tabId, frameIds: [0] },
      files: [PASSAGE_SCRIPT],
    });
    return parseTextDirective(answer?.result);
  } catch {
    // The tab is gone, or no extension may act there: the article is shared without the passage.
    return null;
  }
}
