import type { JourneyStep } from './journey.ts';
import { detect, noForm } from './step-detect.ts';
import { draft } from './step-draft.ts';
import { postAndFail, postAndSee, postAndWait } from './step-post.ts';
import { preferences } from './step-preferences.ts';
import { sanitize } from './step-sanitize.ts';
import { share } from './step-share.ts';

/** The reader's main journey, in order: each step goes on from where the one before stopped. */
export const journey: readonly JourneyStep[] = [
  detect,
  noForm,
  draft,
  sanitize,
  postAndSee,
  postAndWait,
  postAndFail,
  share,
  preferences,
];
