import { COMMENT_WORDS } from '../domain/detection/comment-words.ts';
import type { FieldSnapshot, FieldVisibility } from '../domain/detection/field-snapshot.ts';
import { FIELDS } from './fields.ts';
import { attribute, buttonLabel, describeControls } from './form-controls.ts';
import { parentAcross } from './query-deep.ts';
import type { Sees } from './visibility.ts';

const HEADINGS = 'h1,h2,h3,h4,h5,h6,legend';
/** What is set like a heading, where it stands right before a form. */
const SET_LIKE_HEADINGS = `${HEADINGS},b,strong,[class*=title i]`;
/** Letters between a headline and a form that make it the article's, not the form's. */
const ARTICLE_LENGTH = 500;
const MAX_LEVELS = 6;
const MAX_TWINS = 10;

function wordsOf(element: Element | null): string {
  return (element?.textContent ?? '').trim().slice(0, 100).toLowerCase();
}

/** Looked for in the block: a field's own `labels` makes the browser walk over the whole page, for each field. */
function labelOf(field: Element, block: Element): string {
  const isFor = ({ htmlFor }: HTMLLabelElement) => htmlFor !== '' && htmlFor === field.id;
  const label = [...block.querySelectorAll('label')].find(isFor) ?? field.closest('label');
  // The old web lays its forms out in tables: the words stand in the cell before.
  return wordsOf(label ?? field.closest('td,dd')?.previousElementSibling ?? null);
}

/** Whether a heading before a form is another's: a form of its own beside it, or an article below it. */
function isOfAnother(heading: Element, passed: readonly Element[]): boolean {
  const [before] = passed.slice(-1);
  if (heading.localName !== 'h1')
    return before?.querySelector('form') != null && !COMMENT_WORDS.test(wordsOf(heading));
  const length = passed.reduce((sum, { textContent }) => sum + (textContent ?? '').length, 0);
  return length > ARTICLE_LENGTH;
}

/** What heads an element: itself, or the first heading in it. A list's are of its items. */
function headingIn(before: Element): Element | null {
  if (before.matches(SET_LIKE_HEADINGS)) return before;
  return before.matches('ol,ul') ? null : before.querySelector(HEADINGS);
}

/** The heading inside the block, else the closest one before it, few steps up. */
function headingOf(block: Element): string {
  const inside = block.querySelector(HEADINGS);
  if (inside !== null) return wordsOf(inside);
  const passed: Element[] = [];
  let level: Element | null = block;
  for (let up = 0; up < 4 && level !== null; up++, level = parentAcross(level)) {
    let before = level.previousElementSibling;
    for (let back = 0; back < 3 && before !== null; back++) {
      passed.push(before);
      const heading = headingIn(before);
      if (heading !== null && !isOfAnother(heading, passed)) return wordsOf(heading);
      // Above its headline an article says nothing of a form below it.
      if (heading?.localName === 'h1') return '';
      before = before.previousElementSibling;
    }
  }
  return '';
}

function aroundOf(block: Element): string {
  const names: string[] = [];
  let level = parentAcross(block);
  for (let up = 0; up < MAX_LEVELS && level !== null; up++, level = parentAcross(level)) {
    // The body of the page says nothing of the form; that of a frame is an element like others.
    if (level.localName === 'body' && level.ownerDocument.defaultView?.frameElement == null) break;
    names.push(attribute(level, 'id', 'class'));
    // A component of the site's own is named for what it is.
    if (level.localName.includes('-')) names.push(level.localName);
  }
  return names.join(' ');
}

function visibilityOf(field: Element, block: Element, sees: Sees): FieldVisibility {
  const isBait =
    attribute(field, 'aria-hidden').includes('true') ||
    attribute(field, 'tabindex').trim() === '-1';
  if (isBait) return 'hidden';
  if (sees(field)) return 'visible';
  if (!sees(block)) return 'collapsed';
  // A decoy is hidden by itself, or stands beside the field it imitates; an editor still closed stands alone.
  const wrapper = field.parentElement;
  const isAlone = [...block.querySelectorAll(FIELDS)]
    .slice(0, MAX_TWINS)
    .every(twin => twin === field || !sees(twin));
  return isAlone && wrapper !== null && wrapper !== block && !sees(wrapper)
    ? 'collapsed'
    : 'hidden';
}

/** A part of an address made of this many words is an article's headline, which names anything. */
const HEADLINE_IN_PATH = /[^/?#&=]*(?:[-_+][^/?#&=_+-]+){3,}[^/?#&=]*/g;

/** Where a form is sent to, without the headlines in its address. */
function actionOf(block: Element): string {
  return attribute(block, 'action').trim().replace(HEADLINE_IN_PATH, '');
}

/** Names and words of the button. One that carries neither still sends: browsers write “submit” on it. */
function describeSubmit(submit: Element | null): string {
  const described = `${attribute(submit, 'id', 'name', 'class')} ${buttonLabel(submit).toLowerCase()}`;
  return described.trim() || attribute(submit, 'type').trim();
}

/** Reads a candidate field and what stands around it as plain data. Never reads what was typed. */
export function snapshotField(
  field: Element,
  block: Element,
  submit: Element | null,
  system: string | null,
  { sees, isPublic, page }: { sees: Sees; isPublic: boolean; page: string },
): FieldSnapshot {
  return {
    system,
    isPublic,
    page,
    visibility: visibilityOf(field, block, sees),
    isReadOnly: field.matches('[readonly],[disabled],[contenteditable=false]'),
    own: `${field.localName} ${attribute(field, 'id', 'name', 'class', 'placeholder', 'data-placeholder', 'aria-placeholder', 'title', 'aria-label')}`,
    label: labelOf(field, block),
    form: `${attribute(block, 'id', 'class', 'name')} ${actionOf(block)}`,
    around: aroundOf(block),
    heading: headingOf(block),
    submit: describeSubmit(submit),
    controls: describeControls(block, field),
  };
}
