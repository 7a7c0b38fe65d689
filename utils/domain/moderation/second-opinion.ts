import type { SecondLook } from './second-look.ts';

/** What a larger model is asked to be; in English, which such models read best. */
export const OPINION_TASK = `You help people reread their own comment on a news article before they post it.
Say whether the comment attacks a person, threatens somebody, or demeans a group of people.
Disagreement, criticism of ideas, of decisions or of an article, irony about things, words quoted from others, words said of oneself and strong language aimed at nobody are no attack: their kind is "none".
Copy the few words that attack exactly as they are written, letter by letter.`;

const KINDS = ['none', 'attack', 'threat', 'group'] as const;
const MOST_WORDS = 4;

/** The JSON schema its answer has to follow. */
export const OPINION_SCHEMA = {
  type: 'object',
  properties: {
    kind: { enum: KINDS },
    words: { type: 'array', items: { type: 'string' }, maxItems: MOST_WORDS },
  },
  required: ['kind', 'words'],
  additionalProperties: false,
} as const;

/** A longer draft is judged by its beginning. UTF-16 units. */
export const LONGEST_ASKED = 4000;

/** What is said to the model about one draft. */
export const opinionPrompt = (draft: string): string =>
  `The comment:\n\n${draft.slice(0, LONGEST_ASKED)}`;

/**
 * Reads the model's answer. It is believed only with words that stand in the draft: a notice shows
 * what it is about.
 * @returns `null` when nothing is to be said, or the answer is none
 */
export function parseSecondOpinion(draft: string, answer: unknown): SecondLook | null {
  const { kind, words } = readAnswer(answer);
  const said = KINDS.find(one => one === kind);
  if (said === undefined || said === 'none' || !Array.isArray(words)) return null;
  const found = words.slice(0, MOST_WORDS).flatMap(word => placeOf(draft, word));
  if (found.length === 0) return null;
  return { kind: said, words: found.toSorted((one, other) => one.from - other.from), softer: [] };
}

function readAnswer(answer: unknown): { kind?: unknown; words?: unknown } {
  try {
    const value: unknown = JSON.parse(String(answer));
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

function placeOf(draft: string, word: unknown): { from: number; to: number }[] {
  const written = typeof word === 'string' ? word.trim() : '';
  const from = written === '' ? -1 : draft.indexOf(written);
  return from < 0 ? [] : [{ from, to: from + written.length }];
}
