import type { TestBrowser, TestDocument } from '../support/browsers/test-browser.ts';
import type { WordPress } from '../support/wordpress.ts';

/** What every step of the journey has at hand. */
export type Traveller = {
  /** Replaced when a step kills the browser and starts it again. */
  browser: TestBrowser;
  wordpress: WordPress;
  /** Takes a numbered picture of what is shown. */
  picture: (shown: TestDocument, name: string) => Promise<void>;
};

/** One step of the reader's main journey. */
export type JourneyStep = {
  /** What the reader wants. */
  title: string;
  /** Walks it in the browser. Gives what was seen, a line each; throws when it is not as promised. */
  walk: (traveller: Traveller) => Promise<string[]>;
};
