import { previewComment } from '../domain/markup/preview-comment.ts';
import type { MarkupProfile } from '../domain/markup/profile.ts';
import { useLoaded } from './use-loaded.ts';

/** Writes what a site will show of a text as HTML to be sanitized; see `previewComment`. */
export type CommentHtml = typeof previewComment;

/**
 * The writer for a profile. That of Markdown systems brings a whole parser, loaded when one is at
 * hand only: `null` until then.
 */
export function useCommentHtml({ format }: MarkupProfile): CommentHtml | null {
  const isMarkdown = format === 'markdown';
  const markdown = useLoaded(isMarkdown ? loadMarkdown : loadNothing);
  return isMarkdown ? (markdown?.markdownToHtml ?? null) : previewComment;
}

const loadMarkdown = () => import('../markdown-html.ts');
const loadNothing = async () => null;
