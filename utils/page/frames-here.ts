import type { CommentSystem } from '../systems/comment-system.ts';
import { articleOfFrame, isFrameAddress } from '../systems/frame-address.ts';
import { framedPresent } from './systems-present.ts';

/** A frame of another origin that holds a comment system, in an article's page. */
export type FrameHere = {
  system: CommentSystem;
  element: HTMLIFrameElement;
  /** As the page wrote it: empty while the frame waits to be scrolled to. */
  address: string;
};

/** A page that lists articles may hold one for each. */
const MAX_FRAMES = 20;

/** The frames of known systems that an article's page holds. */
export function framesHere(doc: Document, framed: readonly CommentSystem[]): FrameHere[] {
  const found = new Map<Element, FrameHere>();
  for (const system of framedPresent(doc, framed))
    for (const selector of system.frame?.element ?? [])
      for (const element of [...doc.querySelectorAll(selector)].slice(0, MAX_FRAMES))
        if (element.localName === 'iframe' && !found.has(element)) {
          const frame = element as HTMLIFrameElement;
          found.set(element, { system, element: frame, address: frame.src });
        }
  return [...found.values()].slice(0, MAX_FRAMES);
}

const originOf = (address: string) => URL.parse(address)?.origin ?? '';

/**
 * Which article a frame belongs to, asked of the page that shows it. Only a frame that this page
 * itself framed, as the system does, belongs to any.
 * @param address of the frame, as the browser knows it
 * @param claim the article that the frame names
 * @returns `null` when this page shows no such frame; `article` when the page shows several articles
 *   and this frame names its own
 */
export function articleFor(
  frames: readonly FrameHere[],
  { address, claim }: { address: string; claim: string | null },
): { article: string | null } | null {
  const alike = frames.filter(
    ({ system, address: written }) =>
      system.frame !== undefined &&
      isFrameAddress(system.frame, address) &&
      originOf(written) === originOf(address),
  );
  if (alike.length === 0) return null;
  const named = alike.flatMap(
    ({ system, address: written }) => (system.frame && articleOfFrame(system.frame, written)) ?? [],
  );
  const isOneOfSeveral = new Set(named).size > 1 && claim !== null && named.includes(claim);
  return { article: isOneOfSeveral ? claim : null };
}
