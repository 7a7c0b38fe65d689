import type { MarkupProfile } from '../profile.ts';
import { decodeReferences, escapeHtml, normalizeReferences } from './entities.ts';
import { scanMarkup } from './scan-markup.ts';
import { parseAttributes, parseTag } from './tag-parts.ts';
import { cutForeignSchemes } from './url-scheme.ts';

/** Whether WordPress reads the attribute as an address (`wp_kses_uri_attributes`). */
export const isUrlAttribute = (name: string): boolean => name === 'href' || name === 'cite';

// oxlint-disable-next-line no-control-regex -- `wp_kses_no_null` takes these away
const CONTROLS = /[\0-\x08\x0b\x0c\x0e-\x1f]/g;

/**
 * WordPress' `wp_kses` with the elements of a profile: what is not allowed loses its tags and keeps
 * its text, unknown references are disarmed, lone angle brackets are escaped.
 */
export const filterMarkup = (text: string, profile: MarkupProfile): string => {
  const clean = text.replace(CONTROLS, '');
  let filtered = '';
  for (const { kind, start, end } of scanMarkup(clean)) {
    const piece = clean.slice(start, end);
    if (kind === 'text') filtered += normalizeReferences(piece);
    else if (kind === 'bare') filtered += escapeHtml(piece);
    else if (kind === 'greater-than') filtered += '&gt;';
    else if (kind === 'comment') filtered += filterComment(piece, profile);
    else filtered += filterTag(piece, profile);
  }
  return filtered;
};

/** Comments stay, with their content filtered until nothing changes and no dashes that end them. */
const filterComment = (comment: string, profile: MarkupProfile): string => {
  let content = comment.replace(/<!--|-->/g, '');
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const filtered = filterMarkup(content, profile);
    if (filtered === content) break;
    content = filtered;
  }
  content = content.replace(/--+/g, '-').replace(/-$/, '');
  return content === '' ? '' : `<!--${content}-->`;
};

const MOST_ROUNDS = 5;

/** A closing tag whose name does not start with a letter is a comment to a browser: kept since 6.6. */
const BOGUS_COMMENT = /^<\/[^a-zA-Z>][^>]*>$/;

/** WordPress' `wp_kses_split2` and `wp_kses_attr` for one tag: '' when nothing of it stays. */
export const filterTag = (typed: string, profile: MarkupProfile): string => {
  const tag = typed.replaceAll('\\"', '"');
  if (BOGUS_COMMENT.test(tag)) return normalizeReferences(tag);
  const parts = parseTag(tag);
  const allowed = parts && allowedAttributes(profile, parts.name);
  if (!parts || !allowed) return '';
  if (parts.isClosing) return `</${parts.name}>`;
  const slash = /\/[ \t\n\r\v]*$/.test(parts.inside) ? ' /' : '';
  if (allowed.length === 0) return `<${parts.name}${slash}>`;
  const attributes = parseAttributes(normalizeReferences(parts.inside))
    .filter(({ name }) => allowed.includes(name))
    .map(({ name, value }) => ` ${name}${writeValue(name, value, profile)}`);
  return `<${parts.name}${attributes.join('')}${slash}>`;
};

/** The attributes of an element of the profile, whatever the case of its name; undefined: not in it. */
export const allowedAttributes = (
  profile: MarkupProfile,
  name: string,
): readonly string[] | undefined => {
  const lower = name.toLowerCase();
  return Object.hasOwn(profile.elements, lower) ? profile.elements[lower] : undefined;
};

const writeValue = (name: string, value: string | null, profile: MarkupProfile): string => {
  if (value === null) return '';
  const decoded = decodeReferences(value);
  const kept = isUrlAttribute(name) ? cutForeignSchemes(decoded, profile.links.schemes) : decoded;
  return `="${kept.replace(/[&<>"']/g, character => SYNTAX[character] ?? '')}"`;
};

const SYNTAX: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
