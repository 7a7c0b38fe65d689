import type { PageReport } from '../domain/detection/page-report.ts';
import type { CommentSystem } from '../systems/comment-system.ts';
import { createAnnouncer, placeOf } from './announce-page.ts';
import { answerRequests } from './answer-requests.ts';
import { findCandidates, judgeCandidates } from './find-forms.ts';
import type { FoundForm } from './found-form.ts';
import { framesHere } from './frames-here.ts';
import { createLiftedSheet } from './lifted-sheet.ts';
import { bringToLife, type LiveForm } from './live-form.ts';
import { createTitleMark } from './mark-title.ts';
import { atOnce, keep, type Look, type Rest } from './look-in-slices.ts';
import { makeReport } from './make-report.ts';
import type { PageHandlers } from './messages.ts';
import { nodesToObserve, type Watched } from './nodes-to-observe.ts';
import { openReply } from './open-reply.ts';
import { findComments } from './read-comments.ts';
import { parentId } from './read-parent.ts';
import { readPlace } from './read-place.ts';
import { framedPresent, presentWith, systemsPresent } from './systems-present.ts';
import { watchConfirm } from './watch-confirm.ts';
import { watchOutcome } from './watch-outcome.ts';
import type { World } from './world.ts';

/** The background has written down by then what was sent, in milliseconds. */
const LOOK_AFTER_SENT = 800;

export type Detector = {
  /** Looks at the page again and lives with what changed; gives what has to be observed. */
  look: () => readonly Watched[];
  /** The same, to be gone through step by step. */
  steps: () => Look;
  /** Announces the page again even if nothing changed: other preferences, or back from the cache. */
  refresh: () => void;
  /** Ends every form: the page became another one. */
  reset: () => void;
  /** Looks again, and says what the page holds. */
  report: () => PageReport;
  /** The same for a popup that opens, which waits for nothing else. */
  reportAtOnce: () => PageReport;
  handlers: PageHandlers;
};

/** Everything the page's script does, apart from when it does it. */
export function runDetector(world: World): Detector {
  const { doc, systems, sees } = world;
  let forms: LiveForm[] = [];
  let isSiteOff = false;
  let address = addressOf(doc);
  const life = new AbortController();
  const title = createTitleMark(doc, life.signal);
  const lifted = createLiftedSheet(world);
  /** Of the last look: everything but finding forms asks these alone. */
  let present: readonly CommentSystem[] = [];
  const outcome = watchOutcome(world, {
    forms: () => forms,
    present: () => present,
    place: () => placeOf(world, forms[0]),
  });

  const announcer = createAnnouncer(world, async (welcome, said) => {
    isSiteOff = !welcome.isOn;
    title.allow(welcome.isOn && !welcome.isQuiet && welcome.marksTitle);
    for (const form of forms) form.welcome(welcome);
    if (said.signal === 'preview') for (const form of forms) form.note(welcome.words.onlyPreview);
    if (welcome.putBack !== null) {
      void world.ask('put-back.heard', undefined);
      await putBack(welcome.putBack);
    }
    await outcome.report(welcome);
  });

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
      answered: outcome.answered,
      sent: () => {
        outcome.sent();
        announcer.forget();
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
    announcer.anotherArticle();
  };

  /** Looks begun, and what the last one that ended came to. */
  let begun = 0;
  let watched: readonly Watched[] = [];

  function* steps(): Look {
    const mine = ++begun;
    /** Between two steps the page may be looked at once, which is newer, or become another one. */
    function* rest(kind: Rest): Generator<Rest, boolean> {
      yield kind;
      return mine === begun && address === addressOf(doc) && !life.signal.aborted;
    }
    /** The newer one has what there is to know; another page is looked at anew. */
    const giveUp = () => (mine === begun && !life.signal.aborted ? steps() : keep(watched));
    if (address !== addressOf(doc)) anotherArticle();
    // Asked once: on a long page it is most of what a look costs.
    const marked = systemsPresent(doc, systems);
    if (!(yield* rest('turn'))) return yield* giveUp();
    const candidates = findCandidates(doc, marked);
    if (!(yield* rest('layout'))) return yield* giveUp();
    const judging = judgeCandidates(doc, systems, sees, candidates);
    let judged = judging.next();
    for (; !judged.done; judged = judging.next())
      if (!(yield* rest('turn'))) return yield* giveUp();
    const next = judged.value.map(live);
    for (const form of forms) if (!next.includes(form)) form.end();
    // One drawn anew between two looks changes no count, and would wait for its launcher for ever.
    if (next.some(form => !forms.includes(form))) announcer.forget();
    forms = next;
    present = presentWith(
      doc,
      systems,
      forms.map(({ found }) => found),
      marked,
    );
    if (!(yield* rest('turn'))) return yield* giveUp();
    const commentCount = findComments(doc, present)?.list.length ?? 0;
    if (!(yield* rest('turn'))) return yield* giveUp();
    const framed = framesHere(doc, world.framed).filter(({ system }) => system.editor !== 'none');
    void announcer.tell({ forms, present, commentCount, frameCount: framed.length });
    if (!(yield* rest('turn'))) return yield* giveUp();
    watched = nodesToObserve(
      doc,
      [...present, ...framedPresent(doc, world.framed)],
      forms.map(({ found }) => found.field),
      forms.length + commentCount > 0,
    );
    return watched;
  }
  const look = () => atOnce(steps());
  const refresh = () => {
    announcer.forget();
    look();
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

  const report = () => {
    look();
    return makeReport(world, { forms: forms.map(({ found }) => found), present, isSiteOff });
  };

  return {
    look,
    steps,
    refresh,
    report,
    reportAtOnce: () => {
      announcer.wait();
      return report();
    },
    reset: () => {
      endForms();
      life.abort();
      lifted.close();
      outcome.end();
    },
    handlers: answerRequests(world, {
      report,
      refresh,
      forms: () => forms,
      present: () => present,
      formOf,
      replyForm,
      lifted,
      title,
      outcome,
    }),
  };
}

/** Without the fragment, which follows the reader within one article. */
function addressOf({ URL: url }: Document): string {
  return url.replace(/#.*/s, '');
}
