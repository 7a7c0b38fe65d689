import type { PageWelcome } from '../protocol/messages.ts';
import type { CommentSystem } from '../systems/comment-system.ts';
import type { LiveForm } from './live-form.ts';
import { mayBeAnswer } from './outcome.ts';
import { readPlace } from './read-place.ts';
import { readSignal, type Said } from './read-signal.ts';
import type { World } from './world.ts';

/** Told to the background at most so often by one article, so that no page can keep it awake… */
const MAX_ANNOUNCEMENTS = 20;

/** …and of so many articles that one single-page site shows in a row. */
const MAX_ARTICLES = 100;

/** A popup is there by then, in milliseconds. */
const POPUP_OPENS = 400;

/** What one look at the page found. */
export type Looked = {
  forms: readonly LiveForm[];
  /** The systems whose marks the page bears. */
  present: readonly CommentSystem[];
  commentCount: number;
  /** Forms in frames of other origins. */
  frameCount: number;
};

/** Tells the background what page this is. */
export type Announcer = {
  /** Where it differs from what was told before; a page that holds nothing says nothing. */
  tell: (looked: Looked) => Promise<void>;
  /** What is told next counts as new. */
  forget: () => void;
  /** A single-page site shows another one. */
  anotherArticle: () => void;
  /** The popup opens and wants the processor for itself: for a moment nothing is told, which would wake the background. */
  wait: () => void;
};

/** @param welcomed - given the background's answer, with what the page said when it was asked */
export function createAnnouncer(
  world: World,
  welcomed: (welcome: PageWelcome, said: Said) => Promise<void>,
): Announcer {
  const { doc, sees } = world;
  let announced = '';
  let announcements = 0;
  let articles = 0;
  let mayTell: Promise<void> | null = null;
  return {
    tell: async ({ forms, present, commentCount, frameCount }) => {
      const said = readSignal(doc, present, sees);
      const isErrorPage = mayBeAnswer(doc, present, said);
      const formCount = forms.filter(({ found }) => found.isVisible).length + frameCount;
      const now = `${forms.length} ${formCount} ${commentCount} ${isErrorPage} ${doc.location.href}`;
      const isNothing =
        forms.length + formCount + commentCount === 0 && !isErrorPage && announced === '';
      if (isNothing || now === announced || ++announcements > MAX_ANNOUNCEMENTS) return;
      announced = now;
      const place = placeOf(world, forms[0]);
      if (mayTell !== null) await mayTell;
      const asked = await world.ask('page.ready', { place, formCount, commentCount, isErrorPage });
      if (asked.ok) await welcomed(asked.value, said);
    },
    forget: () => {
      announced = ' ';
    },
    anotherArticle: () => {
      if (++articles < MAX_ARTICLES) announcements = 0;
    },
    wait: () => {
      mayTell = new Promise(resolve => {
        setTimeout(resolve, POPUP_OPENS);
      });
    },
  };
}

/** Where a comment written in the form would stand; under the article where there is no form. */
export const placeOf = (world: World, form: LiveForm | undefined): ReturnType<LiveForm['place']> =>
  form?.place() ?? { ...readPlace(world), system: 'generic', parent: null };
