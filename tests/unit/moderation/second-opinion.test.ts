import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  LONGEST_ASKED,
  opinionPrompt,
  parseSecondOpinion,
} from '../../../utils/domain/moderation/second-opinion.ts';

const DRAFT = 'Les gens comme vous ne devraient pas voter, retournez à vos jeux.';
const answer = (kind: unknown, words: unknown) => JSON.stringify({ kind, words });

test('the words it names are shown where they stand, in reading order', () => {
  const look = parseSecondOpinion(
    DRAFT,
    answer('attack', ['retournez à vos jeux', 'Les gens comme vous']),
  );
  expect(look).toEqual({
    kind: 'attack',
    words: [
      { from: 0, to: 19 },
      { from: 44, to: 64 },
    ],
    softer: [],
  });
});

describe('nothing is said', () => {
  test.each<[string, unknown]>([
    ['nothing seen', answer('none', [])],
    ['words without an attack', answer('none', ['vous'])],
    ['an attack without words', answer('attack', [])],
    ['words that are not in the draft', answer('attack', ['idiots'])],
    ['empty words', answer('attack', ['', ' '])],
    ['words that are none', answer('attack', [3, null])],
    ['a kind nobody asked for', answer('obscenity', ['vous'])],
    ['another kind of answer', answer('attack', 'vous')],
    ['prose', 'This comment attacks people.'],
    ['JSON of another kind', 'null'],
    ['no text', undefined],
  ])('%s', (_what, given) => {
    expect(parseSecondOpinion(DRAFT, given)).toBeNull();
  });
});

test('whatever it answers, words lie inside the draft', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string(), { maxLength: 9 }), (draft, words) => {
      const look = parseSecondOpinion(draft, answer('attack', words));
      for (const { from, to } of look?.words ?? [])
        expect(words.map(word => word.trim())).toContain(draft.slice(from, to));
    }),
    { numRuns: 200 },
  );
});

test('a long draft is asked about by its beginning', () => {
  expect(opinionPrompt('a'.repeat(9000)).length).toBeLessThan(LONGEST_ASKED + 40);
});
