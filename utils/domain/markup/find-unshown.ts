import { findDegraded, readDraft, writeDraft } from './convert-draft.ts';
import type { CommentDocument, FormattingKind } from './document/comment-document.ts';
import { formattingOf } from './document/write-document.ts';
import type { MarkupProfile } from './profile.ts';
import { bbcodeProfile } from './profiles/bbcode.ts';
import { dotclearWikiProfile } from './profiles/dotclear-wiki.ts';
import { githubProfile } from './profiles/github.ts';
import { spipProfile } from './profiles/spip.ts';
import { wpdiscuzProfile } from './profiles/wpdiscuz.ts';

/** Formatting in a draft that readers of the site will not see as such. */
export type Unshown = {
  /** `foreign`: written in the marks of other systems; `lost`: this one drops what it means. */
  readonly cause: 'foreign' | 'lost';
  readonly kinds: readonly FormattingKind[];
  /** What stays plain text in `text` as well. */
  readonly degraded: readonly FormattingKind[];
  /** The same draft as this system shows it best. */
  readonly text: string;
};

/**
 * The ways of writing that people carry from site to site, the richest grammar of each, with what a
 * text must hold to be worth reading so: prose costs nothing, `a<b, c>d` and `3*4` are no formatting.
 */
const CARRIED: readonly { readonly profile: MarkupProfile; readonly hint: RegExp }[] = [
  { profile: spipProfile, hint: /\{\{[^{}\n]+\}\}|\[[^[\]\n]{0,500}->https?:\/\// },
  {
    // Two apostrophes alone are quotation marks of typewriters, two underscores alone are Markdown.
    profile: dotclearWikiProfile,
    hint: /\[[^[\]|\n]{1,500}\|https?:\/\/|@@\S[^@\n]*@@|^(?=[^]*__\S[^\n]*__)(?=[^]*''\S[^\n]*'')/,
  },
  {
    profile: githubProfile,
    hint: /^(?![^]*[\p{L}\p{N}]\*[\p{L}\p{N}])[^]*(?:[*_~`](?=\S)|\]\()/u,
  },
  { profile: wpdiscuzProfile, hint: /<\/[a-z]/i },
  { profile: bbcodeProfile, hint: /\[\/[a-z]/i },
];

/** Without any of these a text has no formatting, in whatever grammar. */
const MARKS = /[*_~`{}<@]|\[\/|\]\(|->|''|\|http/;

/** Written with signs that read well where nobody knows them. */
const READS_ANYWHERE: ReadonlySet<FormattingKind> = new Set(['list', 'ordered-list', 'quotation']);

/**
 * What the comment system cannot show of a draft, and the draft as it should be written there. A
 * draft that already speaks the system's language is never taken for one in another.
 *
 * @example findUnshown('**oui**', wordpressProfile)?.text // '<strong>oui</strong>'
 */
export const findUnshown = (text: string, profile: MarkupProfile): Unshown | null => {
  if (!MARKS.test(text)) return null;
  const own = readDraft(text, profile);
  const lost = findDegraded(own, profile).filter(kind => !READS_ANYWHERE.has(kind));
  if (lost.length > 0) return describe('lost', { document: own, kinds: lost }, text, profile);
  if (tellingKinds(own).length > 0) return null;
  for (const { profile: carried, hint } of CARRIED) {
    if (isSameGrammar(carried, profile) || !hint.test(text)) continue;
    const document = readDraft(text, carried);
    const kinds = tellingKinds(document);
    if (kinds.length > 0) return describe('foreign', { document, kinds }, text, profile);
  }
  return null;
};

const tellingKinds = (document: CommentDocument): FormattingKind[] =>
  [...formattingOf(document)].filter(kind => !READS_ANYWHERE.has(kind));

const isSameGrammar = (one: MarkupProfile, other: MarkupProfile): boolean =>
  one.format === other.format || (isHtml(one) && isHtml(other));

const isHtml = ({ format }: MarkupProfile): boolean =>
  format === 'wordpress-html' || format === 'html-lines' || format === 'html-blocks';

const describe = (
  cause: Unshown['cause'],
  { document, kinds }: { document: CommentDocument; kinds: readonly FormattingKind[] },
  text: string,
  profile: MarkupProfile,
): Unshown | null => {
  const written = writeDraft(document, profile);
  if (written === text) return null;
  const degraded = findDegraded(document, profile).filter(kind => !READS_ANYWHERE.has(kind));
  return { cause, kinds, degraded, text: written };
};
