import type { FindingDetails } from '../../sanitize/finding.ts';
import type { MarkupProfile } from '../profile.ts';
import { decodeReferences, normalizeReferences } from './entities.ts';
import { allowedAttributes, filterTag, isUrlAttribute } from './filter-markup.ts';
import { HTML_ELEMENTS } from './html-elements.ts';
import { meaningOfTag, type Surroundings } from './tag-meaning.ts';
import { parseAttributes, parseTag, type TagAttribute, type TagParts } from './tag-parts.ts';
import { cutForeignSchemes } from './url-scheme.ts';

export type Verdict = Omit<FindingDetails, 'start' | 'end'>;

export type Place = Surroundings & {
  /** Between `<code>` and `</code>`, where a tag is meant to be read. */
  readonly isInCode: boolean;
  /** Names of the elements that are closed somewhere in the text. */
  readonly closed: ReadonlySet<string>;
};

/** What WordPress would do with one tag that its reader should know; null: nothing. */
export const judgeTag = (tag: string, place: Place, profile: MarkupProfile): Verdict | null => {
  const address = BRACKETED_ADDRESS.exec(tag)?.[1];
  if (address) return lost('address', address);
  if (/^<!doctype/i.test(tag)) return removed('!doctype', '');
  const parts = parseTag(tag);
  if (!parts || !looksLikeTag(tag)) return escapeTag(tag, 'angle');
  const name = parts.name.toLowerCase();
  if (isGluedToWord(name, parts, place)) return escapeTag(tag, 'angle');
  const allowed = allowedAttributes(profile, name);
  if (allowed) return parts.isClosing ? null : judgeAllowed(tag, parts, allowed, profile);
  if (place.isInCode) return escapeTag(tag, 'code');
  if (!HTML_ELEMENTS.has(name)) return escapeTag(tag, 'unknown-element');
  return removed(name, meaningOfTag(name, parts, place));
};

/** `a<b>c` and `List<object>`: a name right after a word that nothing closes is no tag. */
const isGluedToWord = (name: string, parts: TagParts, place: Place): boolean =>
  !parts.isClosing &&
  parts.inside === '' &&
  !place.closed.has(name) &&
  !NEVER_CLOSED.has(name) &&
  /[\p{L}\p{N}_]/u.test(place.before ?? '');

const NEVER_CLOSED = new Set('br hr img input wbr p li dt dd tr td th option'.split(' '));

/** `<https://…>` and `<a@b.fr>`, as in e-mails and Markdown. */
const BRACKETED_ADDRESS =
  /^<((?:https?:\/\/|www\.|mailto:)[^\s<>]+|[^\s<>@/"']+@[^\s<>@/"']+\.[a-z]{2,})>$/i;

/**
 * A tag somebody meant: its name stands at the `<`, what follows is attributes. `< b >` and
 * `<b && c>` are comparisons.
 */
const looksLikeTag = (tag: string): boolean => {
  const inside = /^<\/?[a-z][a-z0-9:-]*(?=[\s/>])([^>]*)>$/i.exec(tag)?.[1];
  if (inside === undefined) return false;
  return parseAttributes(inside).every(({ name }) => /^[a-z_:@][\w:.@-]*$/i.test(name));
};

const judgeAllowed = (
  tag: string,
  parts: TagParts,
  allowed: readonly string[],
  profile: MarkupProfile,
): Verdict | null => {
  const typed = parseAttributes(parts.inside);
  const dropped = typed.filter(({ name }) => !allowed.includes(name));
  const cut = typed.filter(attribute => hasForeignScheme(attribute, profile));
  const element = parts.name.toLowerCase();
  if (cut.length > 0) {
    const kept = keepAttributes(parts, typed, name => !cut.some(gone => gone.name === name));
    const schemes = cut.map(({ value }) => (value ?? '').split(':')[0] ?? '');
    return {
      kind: 'markup-not-allowed',
      severity: 'warning',
      replacement: filterTag(kept, profile),
      data: { reason: 'scheme', element, schemes },
    };
  }
  if (dropped.length === 0) return null;
  return {
    kind: 'markup-not-allowed',
    severity: 'info',
    replacement: filterTag(tag, profile),
    data: { reason: 'attribute', element, attributes: dropped.map(({ name }) => name) },
  };
};

/** Whether WordPress would cut the address; spaces round it do not count. */
const hasForeignScheme = ({ name, value }: TagAttribute, profile: MarkupProfile): boolean => {
  if (!isUrlAttribute(name) || value === null) return false;
  const address = decodeReferences(normalizeReferences(value)).trim();
  const kept = cutForeignSchemes(address, profile.links.schemes);
  return kept.toLowerCase() !== address.toLowerCase();
};

const keepAttributes = (
  parts: TagParts,
  attributes: readonly TagAttribute[],
  keep: (name: string) => boolean,
): string =>
  `<${parts.name}${attributes
    .filter(({ name }) => keep(name))
    .map(({ name, value }) => ` ${name}="${(value ?? '').replaceAll('"', '&quot;')}"`)
    .join('')}>`;

const lost = (reason: string, replacement: string): Verdict => ({
  kind: 'lost-text',
  severity: 'warning',
  replacement,
  data: { reason },
});

/** The tag as text to be read. */
export const escapeTag = (tag: string, reason: string): Verdict =>
  lost(reason, tag.replaceAll('<', '&lt;'));

const removed = (element: string, replacement: string): Verdict => ({
  kind: 'markup-not-allowed',
  severity: 'info',
  replacement,
  data: { reason: 'element', element },
});
