import { browser as deBrowser } from './de/browser.ts';
import { posting as dePosting } from './de/posting.ts';
import { thread as deThread } from './de/thread.ts';
import { browser as enBrowser } from './en/browser.ts';
import { posting as enPosting } from './en/posting.ts';
import { thread as enThread } from './en/thread.ts';
import { browser as esBrowser } from './es/browser.ts';
import { posting as esPosting } from './es/posting.ts';
import { thread as esThread } from './es/thread.ts';
import { browser as frBrowser } from './fr/browser.ts';
import { posting as frPosting } from './fr/posting.ts';
import { thread as frThread } from './fr/thread.ts';
import { browser as itBrowser } from './it/browser.ts';
import { posting as itPosting } from './it/posting.ts';
import { thread as itThread } from './it/thread.ts';
import { browser as nlBrowser } from './nl/browser.ts';
import { posting as nlPosting } from './nl/posting.ts';
import { thread as nlThread } from './nl/thread.ts';
import { browser as arBrowser } from './ar/browser.ts';
import { posting as arPosting } from './ar/posting.ts';
import { thread as arThread } from './ar/thread.ts';
import { browser as ptBRBrowser } from './pt-BR/browser.ts';
import { posting as ptBRPosting } from './pt-BR/posting.ts';
import { thread as ptBRThread } from './pt-BR/thread.ts';
import { browser as ptPTBrowser } from './pt-PT/browser.ts';
import { posting as ptPTPosting } from './pt-PT/posting.ts';
import { thread as ptPTThread } from './pt-PT/thread.ts';
import type { SpokenLanguage } from './languages.ts';
import type { Messages } from './messages.ts';

/** The groups that the background and the manifest need. */
export type BrowserWords = Pick<
  Messages,
  keyof typeof frBrowser | keyof typeof frPosting | keyof typeof frThread
>;

/**
 * Those groups in every language at once: a service worker cannot load a module when it needs one, and
 * they are few. The pages of ours load all the words of one language (`load-messages.ts`).
 */
export const browserWords: Record<SpokenLanguage, BrowserWords> = {
  fr: { ...frBrowser, ...frPosting, ...frThread },
  en: { ...enBrowser, ...enPosting, ...enThread },
  es: { ...esBrowser, ...esPosting, ...esThread },
  de: { ...deBrowser, ...dePosting, ...deThread },
  it: { ...itBrowser, ...itPosting, ...itThread },
  nl: { ...nlBrowser, ...nlPosting, ...nlThread },
  ar: { ...arBrowser, ...arPosting, ...arThread },
  'pt-BR': { ...ptBRBrowser, ...ptBRPosting, ...ptBRThread },
  'pt-PT': { ...ptPTBrowser, ...ptPTPosting, ...ptPTThread },
};
