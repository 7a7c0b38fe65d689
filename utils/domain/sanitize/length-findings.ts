import { type MarkupProfile, measureLength } from '../markup/profile.ts';
import { type Finding, makeFinding } from './finding.ts';

/** A text longer than the comment system takes: the span is what would be cut. */
export const findTooLong = (text: string, profile: MarkupProfile): Finding[] => {
  const limit = profile.length;
  if (!limit || text.length * MOST_BYTES_PER_UNIT <= limit.max) return [];
  const length = measureLength(text, limit.unit);
  if (length <= limit.max) return [];
  const data = { length, max: limit.max, unit: limit.unit };
  const start = offsetWithin(text, profile);
  return [
    makeFinding(text, { kind: 'too-long', start, end: text.length, severity: 'warning', data }),
  ];
};

/** UTF-8 writes a UTF-16 unit in three bytes at most. */
const MOST_BYTES_PER_UNIT = 3;

/** The longest start of the text that fits, never inside a character. */
const offsetWithin = (text: string, { length: limit }: MarkupProfile): number => {
  if (!limit) return text.length;
  let used = 0;
  let offset = 0;
  for (const character of text) {
    used += measureLength(character, limit.unit);
    if (used > limit.max) return offset;
    offset += character.length;
  }
  return offset;
};
