import type { ParentComment } from '../domain/drafts/draft.ts';
import type { FoundForm } from './found-form.ts';
import { firstOf } from './form-controls.ts';

const EXCERPT = 1500;

/** The hidden control in which the form says which comment it answers. */
export function parentControl({ system, block }: FoundForm): HTMLInputElement | null {
  const selector = system?.parts.parent?.control;
  return selector === undefined ? null : block.querySelector<HTMLInputElement>(selector);
}

/** Id of the comment being answered, empty at top level. */
export function parentId(form: FoundForm): string {
  const value = parentControl(form)?.value ?? '';
  return value === form.system?.parts.parent?.none ? '' : value;
}

function text(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, EXCERPT);
}

/** The comment being answered, as the page shows it at this moment; `null` at top level. */
export function readParent(form: FoundForm): ParentComment | null {
  const id = parentId(form);
  const { system, field } = form;
  if (id === '' || system === null) return null;
  const doc = field.ownerDocument;
  const elementId = system.comment.idPrefix + id;
  const element = doc.getElementById(elementId);
  return {
    id,
    author: element ? text(firstOf(element, system.comment.author)) : '',
    excerpt: element ? text(firstOf(element, system.comment.text)) : '',
    date: (element && firstOf(element, system.comment.date)?.getAttribute('datetime')) || null,
    permalink: element ? new URL(`#${elementId}`, doc.location.href).href : null,
  };
}
