import type { PageReport } from '../domain/detection/page-report.ts';
import type { Identity } from '../domain/preferences/preferences.ts';
import type { CommentSystem } from '../systems/comment-system.ts';
import { fillIdentity } from './fill-identity.ts';
import { findPart } from './form-controls.ts';
import { articleFor, framesHere } from './frames-here.ts';
import type { LiftedSheet } from './lifted-sheet.ts';
import type { LiveForm } from './live-form.ts';
import type { TitleMark } from './mark-title.ts';
import type { PageHandlers } from './messages.ts';
import type { NoReply } from './open-reply.ts';
import { readPlace } from './read-place.ts';
import type { OutcomeWatch } from './watch-outcome.ts';
import { reportComments } from './report-thread.ts';
import type { World } from './world.ts';

/** What the detector lends to those who ask something of the page. */
export type Lent = {
  report: () => PageReport;
  refresh: () => void;
  forms: () => readonly LiveForm[];
  present: () => readonly CommentSystem[];
  /** The form that answers this comment, empty for the article. */
  formOf: (id: string) => LiveForm | undefined;
  /** The same; that of a reply is opened by the site's own link. */
  replyForm: (id: string) => Promise<LiveForm | NoReply>;
  lifted: LiftedSheet;
  title: TitleMark;
  outcome: OutcomeWatch;
};

/** What the popup, the sheet and the background may ask of a page. */
export function answerRequests(
  world: World,
  { report, refresh, forms, present, formOf, replyForm, lifted, title, outcome }: Lent,
): PageHandlers {
  return {
    'page.report': report,
    'page.comments': () => reportComments(world.doc, present()),
    // Never into a form that answers another comment: the text would land under the wrong one.
    'field.insert': async request => {
      const { parentId: id } = request;
      const form = id === '' ? (formOf('') ?? 'no-field') : await replyForm(id);
      return typeof form === 'string' ? { ok: false, code: form } : form.insert(request);
    },
    'trap.empty': ({ parentId: id }) => ({ emptied: formOf(id)?.emptyTraps() ?? 0 }),
    'identity.fill': identity => ({ filled: fill(forms()[0], identity, world) }),
    'sheet.toggle': async ({ parentId: id }) => {
      const form = formOf(id) ?? forms()[0];
      return form === undefined ? null : { isOpen: await form.sheet.toggle() };
    },
    'sheet.show': sheet => lifted.toggle(sheet),
    'article.of-frame': frame => {
      const belongs = articleFor(framesHere(world.doc, world.framed), frame);
      if (belongs === null) return null;
      const place = readPlace(world);
      return { ...place, canonical: belongs.article ?? place.canonical };
    },
    'sheet.close': () => {
      lifted.close();
      for (const form of forms()) form.sheet.close();
      outcome.end();
    },
    'draft.unfinished': ({ parentId: id, isUnfinished }) => title.set(id, isUnfinished),
    'page.refresh': refresh,
  };
}

function fill(form: LiveForm | undefined, identity: Identity, { sees }: World): (keyof Identity)[] {
  if (form === undefined) return [];
  const { found } = form;
  const controls = {
    name: findPart(found, 'author'),
    email: findPart(found, 'email'),
    site: findPart(found, 'url'),
  };
  return fillIdentity(controls, identity, sees);
}
