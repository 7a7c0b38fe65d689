import type { Identity } from '../domain/preferences/preferences.ts';
import { fillIdentity } from './fill-identity.ts';
import { findForms } from './find-forms.ts';
import type { CommentSystem } from '../systems/comment-system.ts';
import type { FoundForm } from './found-form.ts';
import { findPart } from './form-controls.ts';
import { bringToLife, type LiveForm } from './live-form.ts';
import type { PageHandlers } from './messages.ts';
import { mayBeAnswer } from './outcome.ts';
import { articleFor, framesHere } from './frames-here.ts';
import { createLiftedSheet } from './lifted-sheet.ts';
import { findComments } from './read-comments.ts';
import { openReply } from './open-reply.ts';
import { parentId } from './read-parent.ts';
import { readSignal } from './read-signal.ts';
import { watchConfirm } from './watch-confirm.ts';
import { watchOutcome } from './watch-outcome.ts';
import { readPlace } from './read-place.ts';
import { createTitleMark } from './mark-title.ts';
import { makeReport } from './make-report.ts';
import { nodesToObserve, type Watched } from './nodes-to-observe.ts';
import { framedPresent, presentWith, systemsPresent } from './systems-present.ts';
import type { World } from './world.ts';

/** Told to the background at most so often by one article, so that no page can keep it awake… */
const MAX_ANNOUNCEMENTS = 20;

/** …and of so many articles that one single-page site shows in a row. */
const MAX_ARTICLES = 100;

/** The background has written down by then what was sent, in milliseconds. */
const LOOK_AFTER_SENT = 800;

export type Detector = {
  /** Looks at the page again and lives with what changed; gives what has to be observed. */
  look: () => readonly Watched[];
  /** Announces the page again even if nothing changed: other preferences, or back from the cache. */
  refresh: () => void;
  /** Ends every form: the page became another one. */
  reset: () => void;
  handlers: PageHandlers;
};

/** Everything the page's script does, apart from when it does it. */
export function runDetector(world: World): Detector {
  const { doc, systems, sees } = world;
  let forms: LiveForm[] = [];
  let announced = '';
  let announcements = 0;
  let isSiteOff = false;
  let address = addressOf(doc);
  let articles = 0;
  const life = new AbortController();
  const title = createTitleMark(doc, life.signal);
  const lifted = createLiftedSheet(world);
  /** Of the last look: everything but finding forms asks these alone. */
  let present: readonly CommentSystem[] = [];
  const outcome = watchOutcome(world, {
    forms: () => forms,
    present: () => present,
    place: () => placeOf(forms[0]),
  });

  const placeOf = (form: LiveForm | undefined) =>
    form?.place() ?? { ...readPlace(world), system: 'generic', parent: null };

  const announce = async (commentCount: number, frameCount: number) => {
    const said = readSignal(doc, present, sees);
    const mayAnswer = mayBeAnswer(doc, present, said);
    const formCount = forms.filter(({ found }) => found.isVisible).length + frameCount;
    const now = `${forms.length} ${formCount} ${commentCount} ${mayAnswer} ${doc.location.href}`;
    const isNothing =
      forms.length + formCount + commentCount === 0 && !mayAnswer && announced === '';
    if (isNothing || now === announced || ++announcements > MAX_ANNOUNCEMENTS) return;
    announced = now;
    const asked = await world.ask('page.ready', {
      place: placeOf(forms[0]),
      formCount,
      commentCount,
      isErrorPage: mayAnswer,
    });
    if (!asked.ok) return;
    isSiteOff = !asked.value.isOn;
    title.allow(asked.value.isOn && !asked.value.isQuiet && asked.value.marksTitle);
    for (const form of forms) form.welcome(asked.value);
    if (said.signal === 'preview')
      for (const form of forms) form.note(asked.value.words.onlyPreview);
    if (asked.value.putBack !== null) await putBack(asked.value.putBack);
    await outcome.report(asked.value);
  };

  const live = (found: FoundForm): LiveForm => {
    const known = forms.find(form => form.found.field === found.field);
    if (known !== undefined && known.found.isVisible === found.isVisible) return known;
    known?.end();
    return bringToLife(found, world, {
      unfinished: title.set,
      openReply: async id => {
        const form = await replyForm(id);
        if (typeof form === 'string') return form;
        await form.putBack();
        return null;
      },
      twins: outcome.before,
      sent: () => {
        outcome.sent();
        announced += ' ';
        // A page that sends by its own script may have shown the comment before it was known to be sent.
        setTimeout(() => life.signal.aborted || look(), LOOK_AFTER_SENT);
      },
    });
  };

  /** The second press of two: the words are those of the draft, whatever stands in the page. */
  const confirmed = ({ id: system }: CommentSystem, answered: string) => {
    const parent =
      answered === ''
        ? null
        : { id: answered, author: '', excerpt: '', date: null, permalink: null };
    const place = { ...readPlace(world), system, parent };
    outcome.sent();
    void world.ask('draft.submitted', { place, text: '', twins: [] }, () => false);
  };
  const isKnown = (element: Element) => forms.some(({ found }) => found.block.contains(element));
  watchConfirm(doc, systems, { trusts: world.trusts, isKnown, confirmed }, life.signal);

  const endForms = () => {
    for (const form of forms) form.end();
    forms = [];
  };

  /** A single-page site keeps its field and changes the article under it. */
  const anotherArticle = () => {
    address = addressOf(doc);
    endForms();
    if (++articles < MAX_ARTICLES) announcements = 0;
  };

  const look = () => {
    if (address !== addressOf(doc)) anotherArticle();
    // Asked once: on a long page it is most of what a look costs.
    const marked = systemsPresent(doc, systems);
    const next = findForms(doc, systems, sees, marked).map(live);
    for (const form of forms) if (!next.includes(form)) form.end();
    forms = next;
    present = presentWith(
      doc,
      systems,
      forms.map(({ found }) => found),
      marked,
    );
    const comments = findComments(doc, present)?.list.length ?? 0;
    void announce(
      comments,
      framesHere(doc, world.framed).filter(({ system }) => system.editor !== 'none').length,
    );
    return nodesToObserve(
      doc,
      [...present, ...framedPresent(doc, world.framed)],
      forms.length + comments > 0,
    );
  };

  /** The form for a place; the one of a reply is opened by the site's own link. */
  const replyForm = (id: string) =>
    openReply(world, id, () => {
      look();
      return formOf(id);
    });

  /** The reader asked for it before coming here. */
  const putBack = async (id: string) => {
    const form = id === '' ? formOf('') : await replyForm(id);
    if (typeof form === 'object') await form.putBack();
  };

  const formOf = (id: string) => forms.find(({ found }) => parentId(found) === id);

  return {
    look,
    refresh: () => {
      announced = ' ';
      look();
    },
    reset: () => {
      endForms();
      life.abort();
      lifted.close();
      outcome.end();
    },
    handlers: {
      'page.report': () => {
        look();
        const found = forms.map(form => form.found);
        return makeReport(world, { forms: found, present, isSiteOff });
      },
      // Never into a form that answers another comment: the text would land under the wrong one.
      'field.insert': async request => {
        const { parentId: id } = request;
        const form = id === '' ? (formOf('') ?? 'no-field') : await replyForm(id);
        return typeof form === 'string' ? { ok: false, code: form } : form.insert(request);
      },
      'trap.empty': ({ parentId: id }) => ({ emptied: formOf(id)?.emptyTraps() ?? 0 }),
      'identity.fill': identity => ({ filled: fill(forms[0], identity, world) }),
      'sheet.toggle': async ({ parentId: id }) => {
        const form = formOf(id) ?? forms[0];
        return form === undefined ? null : { isOpen: await form.sheet.toggle() };
      },
      'sheet.show': sheet => lifted.toggle(sheet),
      'article.of-frame': frame => {
        const belongs = articleFor(framesHere(doc, world.framed), frame);
        if (belongs === null) return null;
        const place = readPlace(world);
        return { ...place, canonical: belongs.article ?? place.canonical };
      },
      'sheet.close': () => {
        lifted.close();
        for (const form of forms) form.sheet.close();
        outcome.end();
      },
      'draft.unfinished': ({ parentId: id, isUnfinished }) => title.set(id, isUnfinished),
      'page.refresh': () => {
        announced = ' ';
        look();
      },
    },
  };
}

/** Without the fragment, which follows the reader within one article. */
function addressOf({ URL: url }: Document): string {
  return url.replace(/#.*/s, '');
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
