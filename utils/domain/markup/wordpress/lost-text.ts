import { type Finding, type FindingDetails, makeFinding } from '../../sanitize/finding.ts';
import type { MarkupProfile } from '../profile.ts';
import { wordpressProfile } from '../profiles/wordpress.ts';
import { decodeReferences, normalizeReferences } from './entities.ts';
import { allowedAttributes, filterTag, isUrlAttribute } from './filter-markup.ts';
import { HTML_ELEMENTS } from './html-elements.ts';
import { scanMarkup } from './scan-markup.ts';
import { parseAttributes, parseTag, type TagAttribute, type TagParts } from './tag-parts.ts';
import { cutForeignSchemes } from './url-scheme.ts';

type Verdict = Omit<FindingDetails, 'start' | 'end'>;

/** More than this in one draft is a pasted page: the rest is found after the first are fixed. */
const MOST_FINDINGS = 500;

/**
 * What WordPress would destroy, hide or take away in a guest's comment, each with its place and a
 * fix: what was meant as text is escaped, brackets round an address go, tags that are not allowed
 * go and leave their text.
 */
export const findLostText = (
  text: string,
  profile: MarkupProfile = wordpressProfile,
): Finding[] => {
  const findings: Finding[] = [];
  if (!text.includes('<')) return findings;
  const closed = namesClosedIn(text);
  let codeDepth = 0;
  for (const piece of scanMarkup(text)) {
    if (piece.kind !== 'tag' && piece.kind !== 'comment') continue;
    const tag = text.slice(piece.start, piece.end);
    codeDepth = Math.max(0, codeDepth + codeStep(tag));
    const place: Place = {
      before: text[piece.start - 1],
      after: text[piece.end],
      isInCode: codeDepth > 0,
      closed,
    };
    const verdict = piece.kind === 'comment' ? escaped(tag, 'comment') : judge(tag, place, profile);
    if (verdict)
      findings.push(makeFinding(text, { ...verdict, start: piece.start, end: piece.end }));
    if (findings.length === MOST_FINDINGS) break;
  }
  return findings;
};

type Place = {
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** Between `<code>` and `</code>`, where a tag is meant to be read. */
  readonly isInCode: boolean;
  /** Names of the elements that are closed somewhere in the text. */
  readonly closed: ReadonlySet<string>;
};

const codeStep = (tag: string): number => {
  const found = /^<(\/?)code[\s/>]/i.exec(tag);
  return found ? (found[1] ? -1 : 1) : 0;
};

const namesClosedIn = (text: string): ReadonlySet<string> =>
  new Set(
    Array.from(text.matchAll(/<\/([a-z][a-z0-9-]*)/gi), ([, name = '']) => name.toLowerCase()),
  );

const judge = (tag: string, place: Place, profile: MarkupProfile): Verdict | null => {
  const address = BRACKETED_ADDRESS.exec(tag)?.[1];
  if (address) return lost('address', address);
  if (/^<!doctype/i.test(tag)) return removed('!doctype', '');
  const parts = parseTag(tag);
  if (!parts || !looksLikeTag(tag)) return escaped(tag, 'angle');
  const name = parts.name.toLowerCase();
  if (isGluedToWord(name, parts, place)) return escaped(tag, 'angle');
  const allowed = allowedAttributes(profile, name);
  if (allowed) return parts.isClosing ? null : judgeAllowed(tag, parts, allowed, profile);
  if (place.isInCode) return escaped(tag, 'code');
  if (!HTML_ELEMENTS.has(name)) return escaped(tag, 'unknown-element');
  return removed(name, meaningOf(name, parts, place));
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

const escaped = (tag: string, reason: string): Verdict => lost(reason, tag.replaceAll('<', '&lt;'));

const removed = (element: string, replacement: string): Verdict => ({
  kind: 'markup-not-allowed',
  severity: 'info',
  replacement,
  data: { reason: 'element', element },
});

const BLOCKS = new Set(
  'address article aside div dl dt dd fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table tr ul'.split(
    ' ',
  ),
);

/** What the tag meant, in plain characters: a line feed, a paragraph, "- ", the text of a picture. */
const meaningOf = (name: string, parts: TagParts, { before, after }: Place): string => {
  const startsLine = before === undefined || before === '\n';
  const endsLine = after === undefined || after === '\n';
  if (name === 'br') return endsLine ? '' : '\n';
  if (name === 'img') return alternativeText(parts);
  if (parts.isClosing) return BLOCKS.has(name) && !endsLine ? '\n\n' : '';
  if (name === 'li') return startsLine ? '- ' : '\n- ';
  if (name === 'td' || name === 'th') return startsLine ? '' : ' ';
  return BLOCKS.has(name) && !startsLine && before !== '>' ? '\n' : '';
};

const alternativeText = (parts: TagParts): string =>
  (parseAttributes(parts.inside).find(({ name }) => name === 'alt')?.value ?? '').replaceAll(
    '<',
    '&lt;',
  );
