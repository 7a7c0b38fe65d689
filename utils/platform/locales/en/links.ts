import type { links as master } from '../fr/links.ts';
import type { Messages } from '../messages.ts';

/** What was taken out of links, and how it comes back. */
export const links = {
  link: {
    restore: 'Put back',
    restored: 'Put back into the link: {name}',
  },
  linkPart: {
    tracker: 'Tracker',
    identity: 'What points to you',
    gift: 'Access your subscription offers',
    wrapper: 'Detour through',
    credentials: 'Password',
    'fragment-tracker': 'Tracker',
    'path-tracker': 'Tracker',
  },
  linkCount: {
    removed: { one: '{count} item taken out of links', other: '{count} items taken out of links' },
  },
} satisfies Pick<Messages, keyof typeof master>;
