import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { ParentComment } from '../../../utils/domain/drafts/draft.ts';
import type {
  CommentReport,
  FormParts,
  NoFormReason,
} from '../../../utils/domain/detection/page-report.ts';
import { findForms } from '../../../utils/page/find-forms.ts';
import { makeReport } from '../../../utils/page/make-report.ts';
import { reportComments } from '../../../utils/page/report-thread.ts';
import { readSignal } from '../../../utils/page/read-signal.ts';
import { queryDeep } from '../../../utils/page/query-deep.ts';
import { presentWith } from '../../../utils/page/systems-present.ts';
import { systemsOf } from '../../../utils/systems/frame-address.ts';
import { systems as everySystem } from '../../../utils/systems/index.ts';
import { fillInnerDocuments } from '../../support/fill-inner-documents.ts';
import { seeByMarkup } from './see-by-markup.ts';

const ARTICLE = 'https://gazette.example/marche-couvert/';

type Expected = {
  /** Of a frame that holds the form of another origin's system; the article's when absent. */
  url?: string;
  form: { system: string; field: string; submit: string; parts: FormParts } | null;
  comments: number;
  /** Whose comments they are, where the folder does not say so. */
  threadOf?: string;
  noForm: NoFormReason | null;
  parent?: Partial<ParentComment>;
  /** What is known of each comment, in the order of the page. */
  thread?: Partial<CommentReport>[];
  /** What the page says of the comment just sent; nothing when absent. */
  said?: { signal: string; words?: string };
  /** Fields that must never be chosen. */
  decoys?: string[];
};

const ROOT = 'tests/fixtures/systems';
const cases = readdirSync(ROOT).flatMap(system =>
  readdirSync(join(ROOT, system)).map(name => `${system}/${name}`),
);

function open(name: string) {
  const folder = join(ROOT, name);
  const html = readFileSync(join(folder, 'source.html'), 'utf8');
  const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected;
  const { window } = new JSDOM(html, { url: expected.url ?? ARTICLE });
  fillInnerDocuments(window.document);
  return { doc: window.document, expected };
}

function report(doc: Document, isTop: boolean) {
  const systems = systemsOf(everySystem, { address: doc.URL, isTop });
  const forms = findForms(doc, systems, seeByMarkup);
  const world = {
    doc,
    systems,
    framed: isTop ? everySystem.filter(({ frame }) => frame !== undefined) : [],
    embed: isTop ? null : { article: null },
    sees: seeByMarkup,
    trusts: () => true,
    ask: async () => ({ ok: false as const, code: 'failed' as const }),
    sheetUrl: () => '',
  };
  const present = presentWith(doc, systems, forms);
  return {
    forms,
    comments: reportComments(doc, present),
    page: makeReport(world, { forms, present, isSiteOff: false }),
    said: readSignal(doc, systems, seeByMarkup),
  };
}

describe('every stored page', () => {
  test.each(cases)('%s', name => {
    const { doc, expected } = open(name);
    const { forms, page, comments, said } = report(doc, expected.url === undefined);
    const visible = forms.filter(({ isVisible }) => isVisible);

    expect(visible.map(({ field }) => field)).toEqual(
      expected.form ? [queryDeep(doc, expected.form.field)] : [],
    );
    expect(page.forms.map(({ system, parts }) => ({ system, parts }))).toEqual(
      expected.form ? [{ system: expected.form.system, parts: expected.form.parts }] : [],
    );
    expect(visible.map(({ submit }) => submit)).toEqual(
      expected.form ? [queryDeep(doc, expected.form.submit)] : [],
    );
    expect(page.thread?.count ?? 0).toBe(expected.comments);
    expect(page.noForm).toBe(expected.noForm);
    expect(said).toMatchObject(expected.said ?? { signal: null });
    const told = { of: page.thread?.system, comments, parent: null };
    expect({
      ...told,
      ...(page.forms[0]?.parent && { parent: page.forms[0].parent }),
    }).toMatchObject({
      of: expected.comments > 0 ? (expected.threadOf ?? name.split('/')[0]) : told.of,
      comments: expected.thread ?? told.comments,
      parent: expected.parent ?? null,
    });
    for (const decoy of expected.decoys ?? []) {
      expect(doc.querySelector(decoy)).not.toBeNull();
      expect(forms.map(({ field }) => field)).not.toContain(doc.querySelector(decoy));
    }
  });
});
