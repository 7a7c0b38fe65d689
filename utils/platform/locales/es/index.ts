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

/** The words of Causerie, in Spanish. Typography: « » without spaces for quotations, ¿ ¡ open what ? ! close, a no-break space (U+00A0) before %. */
export const es = {
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

export { es as messages };
