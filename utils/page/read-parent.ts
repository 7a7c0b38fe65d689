import type { ParentComment } from '../domain/drafts/draft.ts';
import type { CommentSystem } from '../systems/comment-system.ts';
import type { FoundForm } from './found-form.ts';
import { firstOf } from './form-controls.ts';
import { closestAcross, CROSSING } from './query-deep.ts';
import { commentId } from './read-comment.ts';

const EXCERPT = 1500;

/** The hidden control in which the form says which comment it answers. */
export function parentControl({ system, block }: FoundForm): HTMLInputElement | null {
  const selector = system?.parts.parent?.control;
  return selector === undefined ? null : block.querySelector<HTMLInputElement>(selector);
}

/** One comment, as the selectors for all of them end. */
function isComment(element: Element, { comments }: CommentSystem): boolean {
  return comments.some(selector => element.matches(lastStep(selector)));
}

const lastStep = (selector: string) => selector.split(CROSSING).at(-1)?.trim() ?? selector;

/** The comment a form without such a control stands in, or beside. */
function commentBeside(block: Element, system: CommentSystem): Element | null {
  const { beside } = system.parts;
  if (beside !== undefined && 'after' in beside && block.matches(beside.after)) {
    const before = block.previousElementSibling;
    return before !== null && isComment(before, system) ? before : null;
  }
  if (beside !== undefined && 'around' in beside) {
    const id = block.closest(beside.around)?.id.slice(beside.prefix.length);
    if (id !== undefined) return commentNamed(id, system, block.ownerDocument);
  }
  return commentAround(block, system);
}

/** The comment the form answers, in the page; `null` at top level, or when the page does not show it. */
function answeredComment(form: FoundForm): Element | null {
  const { system, block } = form;
  if (system === null) return null;
  const control = parentControl(form);
  if (control === null) return commentBeside(block, system);
  const id = control.value === system.parts.parent?.none ? '' : control.value;
  return id === '' ? null : commentNamed(id, system, block.ownerDocument);
}

/** What bears the id may be an anchor in the comment. */
function commentNamed(id: string, system: CommentSystem, doc: Document): Element | null {
  const named = doc.getElementById(system.comment.idPrefix + id);
  return named === null ? null : (commentAround(named, system) ?? named);
}

/** The comment an element stands in, itself included. */
function commentAround(element: Element, { comments }: CommentSystem): Element | null {
  for (const selector of comments) {
    const around = closestAcross(element, lastStep(selector));
    if (around !== null) return around;
  }
  return null;
}

/** Id of the comment being answered, empty at top level. */
export function parentId(form: FoundForm): string {
  const { system } = form;
  const control = parentControl(form);
  if (control !== null) return control.value === system?.parts.parent?.none ? '' : control.value;
  const comment = answeredComment(form);
  return comment !== null && system !== null ? commentId(comment, system) : '';
}

function text(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, EXCERPT);
}

/** The comment being answered, as the page shows it at this moment; `null` at top level. */
export function readParent(form: FoundForm): ParentComment | null {
  const id = parentId(form);
  const { system } = form;
  if (id === '' || system === null) return null;
  const element = answeredComment(form);
  const link = element && firstOf(element, system.comment.permalink)?.getAttribute('href');
  const address = link ?? (element?.id ? `#${element.id}` : null);
  return {
    id,
    author: element ? text(firstOf(element, system.comment.author)) : '',
    excerpt: element ? text(firstOf(element, system.comment.text)) : '',
    date: (element && firstOf(element, system.comment.date)?.getAttribute('datetime')) || null,
    permalink: element && address ? (URL.parse(address, element.baseURI)?.href ?? null) : null,
  };
}
