import { browser } from './browser.ts';
import { drafts } from './drafts.ts';
import { findings } from './findings.ts';
import { here } from './here.ts';
import { library } from './library.ts';
import { links } from './links.ts';
import { notices } from './notices.ts';
import { posting } from './posting.ts';
import { options } from './options.ts';
import { preferences } from './preferences.ts';
import { rescue } from './rescue.ts';
import { secondLook } from './second-look.ts';
import { share } from './share.ts';
import { shell } from './shell.ts';
import { threadPanel } from './thread-panel.ts';
import { thread } from './thread.ts';
import { welcome } from './welcome.ts';
import { write } from './write.ts';
import type { Messages } from '../messages.ts';

/**
 * The words of Causerie, in Portuguese as it is written in Portugal: whole, not laid over Brazil's, so
 * that no new message slips in unreviewed. Typography: « » without spaces for quotations.
 */
export const ptPT = {
  ...browser,
  ...shell,
  ...here,
  ...findings,
  ...write,
  ...drafts,
  ...library,
  ...links,
  ...secondLook,
  ...share,
  ...thread,
  ...notices,
  ...threadPanel,
  ...preferences,
  ...options,
  ...rescue,
  ...posting,
  ...welcome,
} satisfies Messages;

export { ptPT as messages };
