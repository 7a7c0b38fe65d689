import type { links as master } from '../fr/links.ts';
import type { Messages } from '../messages.ts';

/** What was taken out of links, and how it comes back. */
export const links = {
  link: {
    restore: 'Terugzetten',
    restored: 'Teruggezet in de link: {name}',
  },
  linkPart: {
    tracker: 'Tracker',
    identity: 'Wat naar jou verwijst',
    gift: 'Toegang die je abonnement weggeeft',
    wrapper: 'Omweg via',
    credentials: 'Wachtwoord',
    'fragment-tracker': 'Tracker',
    'path-tracker': 'Tracker',
  },
  linkCount: {
    removed: {
      one: '{count} onderdeel uit links gehaald',
      other: '{count} onderdelen uit links gehaald',
    },
  },
} satisfies Pick<Messages, keyof typeof master>;
