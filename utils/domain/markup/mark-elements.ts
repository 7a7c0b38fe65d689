import type { MarkKind } from './document/comment-document.ts';
import type { MarkupProfile } from './profile.ts';

/** Elements that say the same, the plainest first. */
const ELEMENTS: Readonly<Record<MarkKind, readonly string[]>> = {
  strong: ['strong', 'b'],
  emphasis: ['em', 'i'],
  strike: ['del', 's', 'strike'],
};

/** The element a profile has for a mark; undefined when it has none. */
export const markElement = (
  kind: MarkKind,
  { elements }: Pick<MarkupProfile, 'elements'>,
): string | undefined => ELEMENTS[kind].find(name => name in elements);
