import type { CommentDocument, FormattingKind } from './document/comment-document.ts';
import { formattingOf } from './document/write-document.ts';
import { bbcodeFormat } from './formats/bbcode.ts';
import { dotclearWikiFormat } from './formats/dotclear-wiki.ts';
import type { Format } from './formats/format.ts';
import { htmlFormat } from './formats/html.ts';
import { markdownFormat } from './formats/markdown.ts';
import { plainFormat } from './formats/plain.ts';
import { spipFormat } from './formats/spip.ts';
import type { MarkupFormat, MarkupProfile } from './profile.ts';

const FORMATS: Readonly<Record<MarkupFormat, Format>> = {
  'wordpress-html': htmlFormat,
  'html-lines': htmlFormat,
  'html-blocks': htmlFormat,
  markdown: markdownFormat,
  spip: spipFormat,
  'dotclear-wiki': dotclearWikiFormat,
  bbcode: bbcodeFormat,
  plain: plainFormat,
};

/** What a draft means, read as its comment system would read it. */
export const readDraft = (text: string, profile: MarkupProfile): CommentDocument =>
  FORMATS[profile.format].read(text, profile);

/** What the comment system will show of a draft; what it does not know shows as it was typed. */
export const showDraft = (text: string, profile: MarkupProfile): CommentDocument => {
  const { read, show = read } = FORMATS[profile.format];
  return show(text, profile);
};

/** A document in the format of a comment system; what it cannot say degrades to readable text. */
export const writeDraft = (document: CommentDocument, profile: MarkupProfile): string =>
  FORMATS[profile.format].write(document, profile);

/** What a comment system cannot say of a document, in no order. */
export const findDegraded = (document: CommentDocument, profile: MarkupProfile): FormattingKind[] =>
  [...formattingOf(document)].filter(
    kind =>
      !profile.formatting.includes(kind) ||
      (kind === 'link' && profile.links.labelMustBeAddress === true),
  );

export type ConvertedDraft = {
  readonly text: string;
  /** Formatting that could not be kept; the reader sees it before inserting. */
  readonly degraded: readonly FormattingKind[];
};

/**
 * The same draft for another comment system: read in the format of `from`, written in that of `to`.
 * Between profiles of one id nothing changes.
 *
 * @example convertDraft('<b>oui</b>', wordpressProfile, issoProfile).text // '**oui**'
 */
export const convertDraft = (
  text: string,
  from: MarkupProfile,
  to: MarkupProfile,
): ConvertedDraft => {
  if (from.id === to.id) return { text, degraded: [] };
  const document = readDraft(text, from);
  return { text: writeDraft(document, to), degraded: findDegraded(document, to) };
};
