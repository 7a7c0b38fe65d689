import type { InsertOutcome, InsertRequest } from '../protocol/insertion.ts';
import type { PagePlace, PageWelcome } from '../protocol/messages.ts';
import { createAdviser } from './advise.ts';
import type { FoundForm } from './found-form.ts';
import { readField } from './field-text.ts';
import { insertText } from './insert-text.ts';
import { keepDraft, type DraftKeeper, type Saying } from './keep-draft.ts';
import { createLauncher, isClickMeant, type Launcher } from './launcher.ts';
import { offerReplies } from './offer-replies.ts';
import type { NoReply } from './open-reply.ts';
import { createPlaceWatch } from './watch-place.ts';
import { emptyTraps } from './posting-facts.ts';
import { parentControl, parentId } from './read-parent.ts';
import { createSheetSwitch, type SheetSwitch } from './toggle-sheet.ts';
import { askTypedBefore } from './typed-before.ts';
import { cutSince, watchCutPastes } from './watch-cut.ts';
import { watchField } from './watch-field.ts';
import type { World } from './world.ts';

/** The word "saved" comes after a pause: it is for the end of a sentence, not for every key. */
const SAY_AFTER = 900;

/** A found form, watched: what the reader types is kept, a launcher stands below the field. */
export type LiveForm = {
  found: FoundForm;
  sheet: SheetSwitch;
  welcome: (page: PageWelcome) => void;
  insert: (request: InsertRequest) => Promise<InsertOutcome>;
  /** Gives the kept draft back where the field is empty, as the reader asked before coming here. */
  putBack: () => Promise<void>;
  place: DraftKeeper['place'];
  /** Whether the field still holds this text: the site kept the form and did not take the comment. */
  holds: (text: string) => boolean;
  /** Tells the reader something below the field, aloud too. */
  note: (words: string) => void;
  /** Empties its trap fields. @returns how many */
  emptyTraps: () => number;
  end: () => void;
};

/** What a form tells of itself. */
export type FormEvents = {
  /** Ids of the comments that say this already, asked as the reader presses the button. */
  twins: (text: string) => string[];
  /** Whether the page shows what became of a comment though its words still stand in the field. */
  answered: (text: string, twins: string[]) => boolean;
  sent: () => void;
  /** Opens the form for a reply to that comment and gives its kept text back there. */
  openReply: (id: string) => Promise<NoReply | null>;
  /** A comment for that parent (empty at top level) was begun here, or there is none any more. */
  unfinished: (parentId: string, isUnfinished: boolean) => void;
};

/**
 * Brings one form to life. Watching starts at once, before the background answered.
 */
export function bringToLife(
  found: FoundForm,
  world: World,
  { twins: twinsOf, answered, sent, unfinished, openReply }: FormEvents,
): LiveForm {
  const controller = new AbortController();
  const { signal } = controller;
  let page: PageWelcome | undefined;
  let launcher: Launcher | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;
  /** What the page left of a text put in: the whole is the draft, this must not take its place. */
  let cutTo: string | null = null;

  /** Whether a question stands below the field. */
  let isAsked = false;
  /** What became of the comment, while it stands: another answer of the background does not wipe it out. */
  let noted = '';

  const say = (saying: Saying) => {
    clearTimeout(pause);
    // A question that stands is not talked over by good news.
    const speak = () => {
      if (!page || (saying === 'saved' && question() !== null)) return;
      noted = '';
      launcher?.say(page.words[saying]);
    };
    pause = setTimeout(speak, saying === 'saved' ? SAY_AFTER : 0);
  };
  const offer = () => {
    launcher?.offer(keeper.offer());
    launcher?.offerReply(reply.label());
    const standing = question();
    if (standing !== null || isAsked) launcher?.say(standing ?? '');
    isAsked = standing !== null;
  };
  const keeper = keepDraft(found, world, say, signal);
  const begun = createPlaceWatch(found);
  /** What the reader should look at before sending, if anything. */
  const question = () => (page && begun.isAway() ? page.words.otherPlace : reply.trouble());
  const write = (place: PagePlace, text: string) => {
    unfinished(place.parent?.id ?? '', text.trim() !== '');
    begun.written(place.parent?.id ?? '', text);
    if (text !== cutTo) {
      void keeper.write(place, text, cutTo !== null).then(offer);
      cutTo = null;
    }
    adviser.later();
  };
  const flush = watchField(
    found,
    {
      parentControl: parentControl(found),
      trusts: world.trusts,
      place: keeper.place,
      write,
      moved: offer,
      isPreview: button =>
        (found.system?.preview?.control ?? []).some(selector => button?.matches(selector)),
      twinsOf,
      answered,
      submitted: (place, text, twins) => {
        noted = '';
        // Once only: a second time would be a second comment.
        unfinished(place.parent?.id ?? '', false);
        void world.ask('draft.submitted', { place, text, twins }, () => false);
        sent();
      },
    },
    signal,
  );
  const wasTypedBefore = askTypedBefore(found.field);
  const focus = () => launcher?.focus();
  const words = () => page?.words;
  const says = { place: keeper.place, words, launcher: () => launcher };
  const adviser = createAdviser(found, world, says, signal);
  /** The whole is the draft; what the page left of it must not take its place. */
  const keepWhole = (whole: string, by: number) => {
    cutTo = readField(found.field);
    void keeper.write(keeper.place(), whole).then(offer);
    adviser.cut(by);
  };
  watchCutPastes(found.field, { trusts: world.trusts, cut: keepWhole }, signal);
  const sheet = createSheetSwitch(world, { place: keeper.place, words, closed: focus }, signal);
  const insert = async (request: Pick<InsertRequest, 'text' | 'how'>): Promise<InsertOutcome> => {
    const outcome = await insertText(found.field, request);
    if (!outcome.ok) return outcome;
    // Until it is known what the page left of it, nothing takes the place of the draft.
    cutTo = readField(found.field);
    const cutBy = outcome.cutBy + (await cutSince(found.field, outcome.fieldLength));
    cutTo = cutBy > 0 ? readField(found.field) : null;
    if (cutBy > 0) adviser.cut(cutBy);
    begun.written(parentId(found), request.text);
    flush();
    offer();
    return { ...outcome, cutBy, fieldLength: readField(found.field).length };
  };
  const restore = async () => {
    const taken = await keeper.take();
    if (taken === null) return;
    const isIn =
      taken !== 'in-composer' &&
      (await insert({ text: taken.text, how: { at: 'whole', expected: null } })).ok;
    // Where the page did not take it the sheet has it, with a way to copy.
    if (!isIn) await sheet.open();
  };
  const reply = offerReplies({
    found,
    page: () => page,
    open: openReply,
    changed: offer,
    putHere: async id => {
      const taken = await keeper.take(id);
      if (taken === null) return;
      if (taken === 'in-composer') await sheet.open();
      else await insert({ text: taken.text, how: { at: 'caret' } });
    },
  });
  const trusts = (event: Event) =>
    world.trusts(event) &&
    !!launcher &&
    isClickMeant(event as MouseEvent, launcher.host, world.sees);
  /** A launcher that stands stays: the reader may be about to press it, or have the focus on it. */
  const show = (now: PageWelcome, before: PageWelcome | undefined) => {
    const isShown = now.isOn && !now.isQuiet && found.isVisible;
    const isSame = before?.theme === now.theme && before.words.language === now.words.language;
    if (launcher?.host.isConnected && isShown && isSame) {
      if (noted === '') launcher.say('');
      launcher.advise([], null);
      return;
    }
    launcher?.host.remove();
    const actions = { openSheet: sheet.toggle, restore, restoreReply: reply.act, trusts };
    launcher = isShown ? createLauncher(anchorOf(found), now, actions) : undefined;
    if (noted !== '') launcher?.say(noted);
  };

  return {
    found,
    sheet,
    insert,
    putBack: async () => {
      if (readField(found.field).trim() === '') await restore();
    },
    place: keeper.place,
    holds: text => found.isVisible && readField(found.field).trim() === text.trim(),
    note: said => {
      clearTimeout(pause);
      noted = said;
      launcher?.say(said);
    },
    emptyTraps: () => emptyTraps(found, world.sees),
    welcome: welcome => {
      const before = page;
      page = welcome;
      keeper.learn(page.drafts);
      const isKept = page.drafts.some(draft => draft.parentId === parentId(found));
      if (wasTypedBefore() && !isKept) write(keeper.place(), readField(found.field));
      show(page, before);
      offer();
    },
    end: () => {
      controller.abort();
      clearTimeout(pause);
      launcher?.host.remove();
    },
  };
}

/** What the launcher stands below: the field, or the frame that is the field's editor and nothing else. */
function anchorOf({ field, block }: FoundForm): HTMLElement {
  const frame = field.ownerDocument.defaultView?.frameElement;
  const isEditorFrame = field.ownerDocument !== block.ownerDocument;
  return isEditorFrame && frame ? (frame as HTMLElement) : field;
}
