import { qualifyField } from '../domain/detection/qualify-field.ts';
import type { CommentSystem } from '../systems/comment-system.ts';
import { describePage } from './describe-page.ts';
import { findFields } from './fields.ts';
import { findDeepFields, type KnownBlock } from './find-deep-fields.ts';
import { BUTTONS, findSubmit, firstOf, mayBeSent } from './form-controls.ts';
import type { FoundForm } from './found-form.ts';
import { innerRoots } from './inner-roots.ts';
import { isPublicPage } from './is-public-page.ts';
import { atOnce } from './look-in-slices.ts';
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

/** The fields of a page that may be a comment's, those a system's selectors went down to with their block. */
export type Candidates = { deep: Map<HTMLElement, KnownBlock>; fields: HTMLElement[] };

/**
 * Collects the fields of a page: the part of a look at its forms that walks over the whole of it.
 * @param marked - the systems whose marks the page bears
 */
export function findCandidates(doc: Document, marked: readonly CommentSystem[]): Candidates {
  const deep = findDeepFields(doc, marked);
  return { deep, fields: [doc, ...innerRoots(doc)].flatMap(findFields) };
}

/** What a field is, with its form around it; `null` where it is no comment's. */
function judge(
  field: HTMLElement,
  deep: KnownBlock | undefined,
  systems: readonly CommentSystem[],
  sight: Sight,
): FoundForm | null {
  const block = deep?.element ?? blockOf(field, systems);
  if (block === null) return null;
  const system = deep?.system ?? systemOf(block, systems) ?? null;
  // Such a form is recognised, and never written to.
  if (system?.editor === 'none') return null;
  const element = widen(block, system);
  // What a system knows to be none of its forms is no other's either.
  if (system !== null && isLookAlike(element, system)) return null;
  const found = qualify(field, { element, system }, sight);
  return found.verdict.isComment ? found : null;
}

/**
 * Judges the fields of a page, with a rest before each, and keeps the best one of each form. One that left the
 * page meanwhile is none.
 * @returns visible forms first, best score first; at most 12
 */
export function* judgeCandidates(
  doc: Document,
  systems: readonly CommentSystem[],
  sees: Sees,
  { deep, fields }: Candidates,
): Generator<undefined, FoundForm[]> {
  const best = new Map<Element, FoundForm>();
  const hasFields = fields.length > 0;
  const sight = {
    sees,
    isPublic: hasFields && isPublicPage(doc),
    page: hasFields ? describePage(doc) : '',
  };
  for (const field of new Set([...deep.keys(), ...fields].slice(0, MAX_FIELDS))) {
    yield;
    const found = field.isConnected ? judge(field, deep.get(field), systems, sight) : null;
    if (found === null) continue;
    const known = best.get(found.block);
    best.set(found.block, known === undefined ? found : better(known, found));
  }
  return [...best.values()]
    .filter(({ field }) => field.isConnected)
    .toSorted(
      (one, other) =>
        Number(other.isVisible) - Number(one.isVisible) || other.verdict.score - one.verdict.score,
    )
    .slice(0, MAX_FORMS);
}

/** Finds the comment forms of a page, at once: see `judgeCandidates`. */
export function findForms(
  doc: Document,
  systems: readonly CommentSystem[],
  sees: Sees,
  marked = systemsPresent(doc, systems),
): FoundForm[] {
  return atOnce(judgeCandidates(doc, systems, sees, findCandidates(doc, marked)));
}
