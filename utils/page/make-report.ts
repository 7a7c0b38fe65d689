import { explainAbsence } from '../domain/detection/explain-absence.ts';
import type {
  FormReport,
  NoFormReason,
  PageReport,
  SystemReport,
} from '../domain/detection/page-report.ts';
import type { CommentSystem, DeepSelector } from '../systems/comment-system.ts';
import { isTextControl, readField } from './field-text.ts';
import { FIELDS } from './fields.ts';
import type { FoundForm } from './found-form.ts';
import { buttonLabel, findPart, firstOf } from './form-controls.ts';
import { readPostingFacts } from './posting-facts.ts';
import { framesHere } from './frames-here.ts';
import { readArticle } from './read-article.ts';
import { readFormRules } from './read-form-rules.ts';
import { readParent } from './read-parent.ts';
import { reportThread } from './report-thread.ts';
import type { Sees } from './visibility.ts';
import { framedPresent } from './systems-present.ts';
import type { World } from './world.ts';

const MAX_SELECTION = 5000;

/** What the page's script knows when a report is asked for. */
export type Known = {
  forms: readonly FoundForm[];
  /** The systems this document bears a mark of. */
  present: readonly CommentSystem[];
  isSiteOff: boolean;
};

/** Names of elements are cut: some pages write data in them. */
const MAX_NAME = 60;

/** `textarea#comment.wide`: never what it holds. */
function nameOf({ localName, id, classList }: Element): string {
  const classes = [...classList].slice(0, 3).map(name => `.${name}`);
  return `${localName}${id === '' ? '' : `#${id}`}${classes.join('')}`.slice(0, MAX_NAME);
}

function describeForm(found: FoundForm, index: number, sees: Sees): FormReport {
  const { field, submit, system, verdict } = found;
  const has = (part: 'author' | 'email' | 'url' | 'consent') => findPart(found, part) !== null;
  const rules = readFormRules(found);
  const limit = isTextControl(field) ? field.maxLength : -1;
  return {
    formId: `${index}`,
    system: system?.id ?? 'generic',
    systemName: system?.name ?? '',
    field: nameOf(field),
    parent: readParent(found),
    parts: {
      author: has('author'),
      email: has('email'),
      url: has('url'),
      consent: has('consent'),
      submit: submit !== null,
    },
    submitLabel: buttonLabel(submit),
    maxLength: limit < 0 ? null : limit,
    rules,
    posting: readPostingFacts(found, sees, rules),
    textLength: readField(field).length,
    score: verdict.score,
    reasons: verdict.reasons,
  };
}

function whyNone(
  { doc }: World,
  { forms, present, isSiteOff }: Known,
  systems: readonly SystemReport[],
): NoFormReason | null {
  if (forms.some(({ isVisible }) => isVisible) && !isSiteOff) return null;
  const says = (selectors: readonly DeepSelector[]) => firstOf(doc, selectors) !== null;
  return explainAbsence({
    isSiteOff,
    isPdf: doc.contentType === 'application/pdf',
    hasFields: doc.querySelector(FIELDS) !== null,
    hasHiddenForm: forms.length > 0,
    saysClosed: present.some(({ closed }) => says(closed)),
    saysLogIn: present.some(({ mustLogIn }) => says(mustLogIn)),
    hasFrame: systems.some(({ frames }) => frames !== null),
    isNeverWritten: systems.length > 0 && systems.every(({ editor }) => editor === 'none'),
  });
}

function describeSystem({ id, name, editor }: CommentSystem, frames: number | null): SystemReport {
  return { id, name, editor, frames };
}

/** Every system recognised here: in this document, and in frames it holds. */
function describeSystems({ doc, framed }: World, { present }: Known): SystemReport[] {
  const here = framesHere(doc, framed);
  const countOf = (system: CommentSystem) => here.filter(frame => frame.system === system).length;
  return [
    ...present.map(system => describeSystem(system, null)),
    ...framedPresent(doc, framed).map(system => describeSystem(system, countOf(system))),
  ];
}

/** Everything the popup's "this page" shows; made only when asked for, never with what was typed. */
export function makeReport(world: World, known: Known): PageReport {
  const { doc, embed } = world;
  const forms = known.forms
    .filter(({ isVisible }) => isVisible)
    .map((found, index) => describeForm(found, index, world.sees));
  const thread = reportThread(doc, known.present);
  const systems = describeSystems(world, known);
  const noForm = whyNone(world, known, systems);
  const look = {
    address: `${doc.location.host}${doc.location.pathname}`,
    isFrame: embed !== null,
    systems,
    forms: forms.length,
    comments: thread?.count ?? 0,
    noForm,
  };
  return {
    article: readArticle(doc),
    forms,
    thread,
    noForm,
    looks: [look],
    selection: (doc.getSelection()?.toString() ?? '').trim().slice(0, MAX_SELECTION),
  };
}
