import type { secondLook as master } from '../fr/second-look.ts';
import type { Messages } from '../messages.ts';

/** How a draft reads to others. */
export const secondLook = {
  secondLook: {
    attack: 'These words are aimed at a person',
    threat: 'These words read like a threat',
    slur: 'This word hurts a whole group',
    group: 'These words are aimed at a whole group',
    obscenity: 'Strong language',
    brief: 'Words to weigh',
    quoted: '“{words}”',
    instead: 'Write “{softer}” instead of “{words}”',
    without: 'Leave out “{words}”',
    byBrowser: 'Seen by your browser’s own model, on this machine.',
    isQuotation: 'It is a quotation',
    leave: 'Leave it',
  },
  secondLookWhy: {
    attack: 'Many sites hold them back, and the answers will be about them rather than your point.',
    threat: 'Sites take them down, and the law may have a say.',
    slur: 'Sites nearly always take it down.',
    group: 'Sites often take them down, and the law may have a say.',
    obscenity: 'Some sites filter it. Nothing keeps you from sending it as it is.',
  },
} satisfies Pick<Messages, keyof typeof master>;
