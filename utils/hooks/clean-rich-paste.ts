import { typedProfileOf } from '../domain/markup/markup-profiles.ts';
import { toUnsafeHtml } from '../domain/markup/unsafe-html.ts';
import { cleanPaste, type CleanedPaste } from '../sanitize-paste.ts';

/** What a rich paste becomes in a draft for one comment system. Loaded at the first paste. */
export function cleanRichPaste(html: string, system: string): CleanedPaste {
  return cleanPaste(toUnsafeHtml(html), typedProfileOf(system), new DOMParser());
}
