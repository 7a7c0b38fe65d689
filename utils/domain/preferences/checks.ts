import type { DraftFindingKind } from '../sanitize/check-draft.ts';
import type { Finding } from '../sanitize/finding.ts';
import type { Preferences } from './preferences.ts';

/** What the reader can turn off as one: kinds of findings that answer the same question. */
export const checks = {
  hidden: [
    'invisible',
    'bidi',
    'control',
    'tags',
    'variation-selector',
    'decomposed',
    'line-break',
    'zalgo',
  ],
  lookalikes: ['mixed-script'],
  links: ['tracking-link', 'link-warning', 'many-links'],
  markup: ['markup-not-allowed', 'lost-text'],
  style: ['shouting', 'punctuation-repeat', 'character-repeat', 'emoji-repeat'],
  length: ['too-long'],
  contact: ['email', 'phone', 'address', 'plate', 'gps', 'ip'],
  money: ['iban', 'card', 'nir', 'ssn'],
  /** Told by a notice of its own: see `useSecondLook`. */
  hostility: [],
} as const satisfies Record<string, readonly DraftFindingKind[]>;

export type CheckId = keyof typeof checks;

export const checkIds = Object.keys(checks) as CheckId[];

const checkOfKind = new Map<string, CheckId>(
  checkIds.flatMap(id => checks[id].map(kind => [kind, id] as const)),
);

/**
 * Which findings the reader wants to be told. Gentle leaves out what is only good to know. A kind that
 * belongs to no check is always told.
 */
export function wantedFindings({
  checksOff,
  strictness,
}: Pick<Preferences, 'checksOff' | 'strictness'>): (finding: Finding<string>) => boolean {
  return ({ kind, severity }) => {
    const check = checkOfKind.get(kind);
    if (check !== undefined && checksOff.includes(check)) return false;
    return strictness !== 'gentle' || severity === 'warning';
  };
}
