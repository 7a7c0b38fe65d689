import type { CommentSystem } from '../systems/comment-system.ts';
import { queryAllDeep } from './query-deep.ts';
import { commentId } from './read-comment.ts';
import { commentAround, findComments } from './read-comments.ts';
import type { World } from './world.ts';

/** Of a longer thread the rest is not looked through. */
const MOST_COMMENTS = 2000;

/** What a site may take to bring its form, in milliseconds, and how often that is looked for. */
const PATIENCE = 3000;
const LOOK_EVERY = 100;

/** Why a reply cannot be opened: its comment is not in the page, or there is no way to answer it. */
export type NoReply = 'parent-gone' | 'no-field';

/**
 * Presses the site's own link to answer a comment, and waits for the form. Only ever on the reader's
 * click: the site moves its form or makes one, as if the reader had pressed the link.
 * @param find - the form that answers that comment, once there is one
 */
export async function openReply<Form>(
  { doc, systems }: Pick<World, 'doc' | 'systems'>,
  id: string,
  find: () => Form | undefined,
): Promise<Form | NoReply> {
  const present = find();
  if (present !== undefined) return present;
  const link = replyLink(doc, systems, id);
  if (typeof link === 'string') return link;
  link.click();
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline) {
    const form = find();
    if (form !== undefined) return form;
    await new Promise(resolve => setTimeout(resolve, LOOK_EVERY));
  }
  return 'no-field';
}

function replyLink(
  doc: Document,
  systems: readonly CommentSystem[],
  id: string,
): HTMLElement | NoReply {
  const found = findComments(doc, systems);
  if (found === null) return 'parent-gone';
  const { system } = found;
  const comments = Array.from(found.list).slice(0, MOST_COMMENTS);
  const comment = comments.find(one => commentId(one, system) === id);
  if (comment === undefined) return 'parent-gone';
  const known = new Set(comments);
  const links = (system.comment.reply ?? []).flatMap(one => queryAllDeep(comment, one));
  // The link of an answer inside it is another one's.
  return links.find(link => commentAround(link, known) === comment) ?? 'no-field';
}
