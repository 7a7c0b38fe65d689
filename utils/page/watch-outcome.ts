import type { PageWelcome } from '../protocol/messages.ts';
import type { CommentSystem } from '../systems/comment-system.ts';
import { ERROR_TEXT, findTwins, gatherEvidence } from './outcome.ts';
import { readSignal } from './read-signal.ts';
import type { LiveForm } from './live-form.ts';
import { createSheetSwitch } from './toggle-sheet.ts';
import type { World } from './world.ts';

/** What the page's script knows now. */
export type PageNow = {
  forms: () => readonly LiveForm[];
  /** The systems whose marks the page bears. */
  present: () => readonly CommentSystem[];
  place: () => ReturnType<LiveForm['place']>;
};

/** Follows what becomes of the comments sent from this page. */
export type OutcomeWatch = {
  /** The reader presses the button: what stands there now is no answer to that. @returns ids of comments that say the same */
  before: (text: string) => string[];
  /** Whether the page shows since then what became of the words, though it left them in the field. */
  answered: (text: string, twins: string[]) => boolean;
  sent: () => void;
  /** Tells the background what the page shows of comments it waits for, and offers a refused one again. */
  report: (welcome: PageWelcome) => Promise<void>;
  end: () => void;
};

export function watchOutcome(world: World, now: PageNow): OutcomeWatch {
  const { doc, sees } = world;
  let hasSent = false;
  let saidBefore = '';
  let rescuing = new AbortController();

  /** The site refused the comment: its text and the reason are offered at once, beside the error. */
  const rescue = async (draftId: string, words: PageWelcome['words']) => {
    rescuing.abort();
    rescuing = new AbortController();
    const of = { draftId, place: now.place, words: () => words, closed: () => {} };
    await createSheetSwitch(world, of, rescuing.signal).toggle();
  };

  return {
    before: text => {
      saidBefore = readSignal(doc, now.present(), sees).words.slice(0, ERROR_TEXT);
      return findTwins(doc, text, now.present());
    },
    answered: (text, twins) => {
      const mine = { draftId: '', text, twins };
      const { isTextSeen, signal, errorText } = gatherEvidence(doc, mine, now.present(), sees);
      return isTextSeen || (signal !== null && signal !== 'preview' && errorText !== saidBefore);
    },
    sent: () => {
      hasSent = true;
    },
    report: async ({ pending, awaited, words, isQuiet }) => {
      for (const other of awaited)
        await world.ask('outcome.evidence', gatherEvidence(doc, other, now.present(), sees));
      if (pending === null) return;
      const evidence = gatherEvidence(doc, pending, now.present(), sees);
      const saysNothing = evidence.signal === null || evidence.errorText === saidBefore;
      // After a submit without navigation only a comment that is there proves anything, or the system's own words.
      if (hasSent && !evidence.isTextSeen && saysNothing) return;
      const judged = await world.ask('outcome.evidence', evidence);
      if (!judged.ok || !judged.value) return;
      const stillHere = now.forms().find(form => form.holds(pending.text));
      if (stillHere && judged.value.words !== null) stillHere.note(judged.value.words);
      // Where the reader wants quiet, the toolbar says it.
      else if (judged.value.state === 'failed' && !isQuiet) await rescue(pending.draftId, words);
    },
    end: () => rescuing.abort(),
  };
}
