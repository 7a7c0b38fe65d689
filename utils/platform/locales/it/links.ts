import type { links as master } from '../fr/links.ts';
import type { Messages } from '../messages.ts';

/** What was taken out of links, and how it comes back. */
export const links = {
  link: {
    restore: 'Rimetti',
    restored: 'Rimesso nel link: {name}',
  },
  linkPart: {
    tracker: 'Tracciatore',
    identity: 'Ciò che ti identifica',
    gift: 'Accesso offerto dal tuo abbonamento',
    wrapper: 'Deviazione da',
    credentials: 'Password',
    'fragment-tracker': 'Tracciatore',
    'path-tracker': 'Tracciatore',
  },
  linkCount: {
    removed: {
      one: '{count} elemento tolto dai link',
      other: '{count} elementi tolti dai link',
    },
  },
} satisfies Pick<Messages, keyof typeof master>;
