import { showDraft } from './convert-draft.ts';
import type { MarkupProfile } from './profile.ts';
import type { UnsafeHtml } from './unsafe-html.ts';
import { previewWordPressComment, type ShowOptions } from './wordpress/show-comment.ts';
import { writeHtml } from './write-html.ts';

/**
 * What readers of the site will see of a draft, as HTML to be sanitized by the profile's own lists.
 * WordPress is reproduced filter by filter; the other systems as far as their grammar is known. Those
 * of Markdown have a whole parser instead, see `utils/markdown-html.ts`.
 */
export const previewComment = (
  text: string,
  profile: MarkupProfile,
  options: ShowOptions,
): UnsafeHtml =>
  profile.format === 'wordpress-html'
    ? previewWordPressComment(text, options).shown
    : writeHtml(showDraft(text, profile), profile);
