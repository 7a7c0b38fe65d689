import type { links as master } from '../fr/links.ts';
import type { Messages } from '../messages.ts';

/** What was taken out of links, and how it comes back. */
export const links = {
  link: {
    restore: 'Wieder einfügen',
    restored: 'Wieder im Link: {name}',
  },
  linkPart: {
    tracker: 'Tracker',
    identity: 'Was auf dich hinweist',
    gift: 'Zugang, den dein Abo verschenkt',
    wrapper: 'Umweg über',
    credentials: 'Passwort',
    'fragment-tracker': 'Tracker',
    'path-tracker': 'Tracker',
  },
  linkCount: {
    removed: {
      one: '{count} Teil aus Links entfernt',
      other: '{count} Teile aus Links entfernt',
    },
  },
} satisfies Pick<Messages, keyof typeof master>;
