import { explainAbsence } from '../domain/detection/explain-absence.ts';
import type { FormReport, NoFormReason, PageReport } from '../domain/detection/page-report.ts';
import type { DeepSelector } from '../systems/comment-system.ts';
import { isTextControl, readField } from './field-text.ts';
import { FIELDS } from './fields.ts';
import type { FoundForm } from './found-form.ts';
import { buttonLabel, findPart, firstOf } from './form-controls.ts';
import { readPostingFacts } from './posting-facts.ts';
import { readArticle } from './read-article.ts';
import { readFormRules } from './read-form-rules.ts';
import { readParent } from './read-parent.ts';
import { reportThread } from './report-thread.ts';
import type { Sees } from './visibility.ts';
import type { World } from './world.ts';

const MAX_SELECTION = 5000;

/** What the page's script knows when a report is asked for. */
export type Known = { forms: readonly FoundForm[]; isSiteOff: boolean };

function describeForm(found: FoundForm, index: number, sees: Sees): FormReport {
  const { field, submit, system, verdict } = found;
  const has = (part: 'author' | 'email' | 'url' | 'consent') => findPart(found, part) !== null;
  const rules = readFormRules(found);
  const limit = isTextControl(field) ? field.maxLength : -1;
  return {
    formId: `${index}`,
    system: system?.id ?? 'generic',
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

function whyNone({ doc, systems }: World, { forms, isSiteOff }: Known): NoFormReason | null {
  if (forms.some(({ isVisible }) => isVisible) && !isSiteOff) return null;
  const says = (selectors: readonly DeepSelector[]) => firstOf(doc, selectors) !== null;
  return explainAbsence({
    isSiteOff,
    hasFields: doc.querySelector(FIELDS) !== null,
    hasHiddenForm: forms.length > 0,
    saysClosed: systems.some(({ closed }) => says(closed)),
    saysLogIn: systems.some(({ mustLogIn }) => says(mustLogIn)),
  });
}

/** Everything the popup's "this page" shows; made only when asked for, never with what was typed. */
export function makeReport(world: World, known: Known): PageReport {
  const { doc, systems } = world;
  return {
    article: readArticle(doc),
    forms: known.forms
      .filter(({ isVisible }) => isVisible)
      .map((found, index) => describeForm(found, index, world.sees)),
    thread: reportThread(doc, systems),
    noForm: whyNone(world, known),
    selection: (doc.getSelection()?.toString() ?? '').trim().slice(0, MAX_SELECTION),
  };
}
