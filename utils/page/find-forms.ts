import { qualifyField } from '../domain/detection/qualify-field.ts';
import type { CommentSystem } from '../systems/comment-system.ts';
import { describePage } from './describe-page.ts';
import { findFields } from './fields.ts';
import { findDeepFields } from './find-deep-fields.ts';
import { BUTTONS, findSubmit, firstOf, mayBeSent } from './form-controls.ts';
import type { FoundForm } from './found-form.ts';
import { innerRoots } from './inner-roots.ts';
import { isPublicPage } from './is-public-page.ts';
import { CROSSING } from './query-deep.ts';
import { snapshotField } from './snapshot-field.ts';
import { systemsPresent } from './systems-present.ts';
import type { Sees } from './visibility.ts';

/** Caps: a page with more is a spreadsheet or a mail client, not an article. */
const MAX_FIELDS = 60;
const MAX_FORMS = 12;
const MAX_LEVELS = 5;

type Block = { element: Element; system: CommentSystem | null };

function isLookAlike(block: Element, system: CommentSystem): boolean {
  return !!system.not?.some(
    selector => block.closest(selector) !== null || block.querySelector(selector) !== null,
  );
}

/**
 * The block a field belongs to: its form, or the closest ancestor that holds a button which sends. A form
 * around the whole article (ASP.NET) says nothing of the field and is passed over.
 */
function blockOf(field: Element, systems: readonly CommentSystem[]): Element | null {
  const form = field.closest('form');
  if (form !== null && form.querySelector('h1,article') === null) return form;
  let level = field.parentElement;
  let first: Element | null = null;
  for (let up = 0; up < MAX_LEVELS && level !== null && level.localName !== 'body'; up++) {
    if (level.querySelector(BUTTONS) !== null) {
      // An editor brings buttons of its own: the box that sends stands around it.
      if (mayBeSent(level) || systemOf(level, systems)) return level;
      first ??= level;
    }
    level = level.parentElement;
  }
  return first ?? field.parentElement;
}

function systemOf(block: Element, systems: readonly CommentSystem[]): CommentSystem | undefined {
  return systems.find(({ blocks }) =>
    // What stands in another document was found by going down there.
    blocks.some(selector => !selector.includes(CROSSING) && block.matches(selector)),
  );
}

/** The buttons of an editor end the search for a block too early: a known system's holds what sends. */
function widen(block: Element, system: CommentSystem | null): Element {
  if (system === null || firstOf(block, system.parts.submit) !== null) return block;
  const around = system.blocks.map(selector =>
    selector.includes(CROSSING) ? null : block.parentElement?.closest(selector),
  );
  return around.find(outer => outer && firstOf(outer, system.parts.submit) !== null) ?? block;
}

/** How things look here, what the page is, and whether it is for everybody. */
type Sight = { sees: Sees; isPublic: boolean; page: string };

function qualify(field: HTMLElement, { element, system }: Block, sight: Sight): FoundForm {
  const { sees } = sight;
  const submit =
    (system && firstOf(element, system.parts.submit)) ?? findSubmit(element, field, sees);
  const snapshot = snapshotField(field, element, submit, system?.id ?? null, sight);
  return {
    system,
    block: element,
    field,
    submit,
    isVisible: snapshot.visibility === 'visible',
    verdict: qualifyField(snapshot),
  };
}

/** Which of two fields of one form is the comment: seen before unseen, score, then the system's own order. */
function better(one: FoundForm, other: FoundForm): FoundForm {
  return rankOf(other) > rankOf(one) ? other : one;
}

function rankOf({ isVisible, verdict, system, field }: FoundForm): number {
  const isNamed = system?.fields.some(own => field.matches(own));
  return verdict.score + (isVisible ? 4 : 0) + (isNamed ? 3 : 0);
}

/**
 * Finds the comment forms of a page: every field judged, the best one kept of each form.
 * @param marked - the systems whose marks the page bears
 * @returns visible forms first, best score first; at most 12
 */
export function findForms(
  doc: Document,
  systems: readonly CommentSystem[],
  sees: Sees,
  marked = systemsPresent(doc, systems),
): FoundForm[] {
  const best = new Map<Element, FoundForm>();
  const deep = findDeepFields(doc, marked);
  const fields = [doc, ...innerRoots(doc)].flatMap(findFields);
  const hasFields = fields.length > 0;
  const sight = {
    sees,
    isPublic: hasFields && isPublicPage(doc),
    page: hasFields ? describePage(doc) : '',
  };
  for (const field of new Set([...deep.keys(), ...fields].slice(0, MAX_FIELDS))) {
    const block = deep.get(field)?.element ?? blockOf(field, systems);
    if (block === null) continue;
    const system = deep.get(field)?.system ?? systemOf(block, systems) ?? null;
    // Such a form is recognised, and never written to.
    if (system?.editor === 'none') continue;
    const element = widen(block, system);
    // What a system knows to be none of its forms is no other's either.
    if (system !== null && isLookAlike(element, system)) continue;
    const found = qualify(field, { element, system }, sight);
    if (!found.verdict.isComment) continue;
    const known = best.get(element);
    best.set(element, known === undefined ? found : better(known, found));
  }
  return [...best.values()]
    .toSorted(
      (one, other) =>
        Number(other.isVisible) - Number(one.isVisible) || other.verdict.score - one.verdict.score,
    )
    .slice(0, MAX_FORMS);
}
