import { type Finding, makeFinding } from '../sanitize/finding.ts';
import type { MarkupProfile } from './profile.ts';
import { findLostText } from './wordpress/lost-text.ts';
import { makeClickable } from './wordpress/make-clickable.ts';
import { storeComment } from './wordpress/store-comment.ts';

/** What the format of a comment system makes of a draft that its reader should know. */
export const findMarkupMatters = (text: string, profile: MarkupProfile): Finding[] => {
  if (!TAKES_TAGS.has(profile.format)) return [];
  return [...findLostText(text, profile), ...findManyLinks(text, profile)];
};

/** Where `<` starts a tag that a filter may take away with what it holds. */
const TAKES_TAGS: ReadonlySet<MarkupProfile['format']> = new Set(['wordpress-html', 'html-lines']);

/** Links as WordPress counts them (`check_comment`): those typed and those it makes. */
const findManyLinks = (text: string, profile: MarkupProfile): Finding[] => {
  const { moderatedFrom, schemes } = profile.links;
  if (moderatedFrom === null || countHints(text) < moderatedFrom) return [];
  const links = [...makeClickable(storeComment(text), { schemes }).matchAll(/<a [^>]*href/gi)];
  if (links.length < moderatedFrom) return [];
  const data = { links: links.length, moderatedFrom };
  const span = { start: 0, end: text.length };
  return [makeFinding(text, { kind: 'many-links', ...span, severity: 'info', data })];
};

const countHints = (text: string): number =>
  Array.from(text.matchAll(/:\/\/|www\.|ftp\.|@|<a\s/gi)).length;
