import { type Finding, type FindingDetails, makeFinding } from '../../sanitize/finding.ts';
import type { MarkupProfile } from '../profile.ts';
import { wordpressProfile } from '../profiles/wordpress.ts';
import { escapeTag, judgeTag, type Place, type Verdict } from './judge-tag.ts';
import { type MarkupPiece, scanMarkup } from './scan-markup.ts';

/** More than this in one draft is a pasted page: the rest is found after the first are fixed. */
const MOST_FINDINGS = 2000;

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
  let previous: MarkupPiece | undefined;
  for (const piece of scanMarkup(text)) {
    const bare = previous?.kind === 'bare' ? previous : undefined;
    previous = piece;
    if (piece.kind !== 'tag' && piece.kind !== 'comment') continue;
    const tag = text.slice(piece.start, piece.end);
    codeDepth = Math.max(0, codeDepth + codeStep(tag));
    const place: Place = {
      before: text[piece.start - 1],
      after: text[piece.end],
      isInCode: codeDepth > 0,
      closed,
    };
    const verdict =
      piece.kind === 'comment' ? escapeTag(tag, 'comment') : judgeTag(tag, place, profile);
    if (verdict) findings.push(makeFinding(text, placeVerdict(verdict, text, piece, bare)));
    if (findings.length === MOST_FINDINGS) break;
  }
  return findings;
};

/**
 * A lone `<` before a tag was text because the tag's own `<` came first. Where the fix takes that
 * away, the lone one is escaped with it, or it would open a tag in its turn.
 */
const placeVerdict = (
  verdict: Verdict,
  text: string,
  { start, end }: MarkupPiece,
  bare: MarkupPiece | undefined,
): FindingDetails => {
  const { replacement } = verdict;
  if (!bare || replacement === undefined || replacement.startsWith('<'))
    return { ...verdict, start, end };
  const before = text.slice(bare.start, bare.end).replace('<', '&lt;');
  return { ...verdict, start: bare.start, end, replacement: before + replacement };
};

const codeStep = (tag: string): number => {
  const found = /^<(\/?)code[\s/>]/i.exec(tag);
  return found ? (found[1] ? -1 : 1) : 0;
};

const namesClosedIn = (text: string): ReadonlySet<string> =>
  new Set(
    Array.from(text.matchAll(/<\/([a-z][a-z0-9-]*)/gi), ([, name = '']) => name.toLowerCase()),
  );
