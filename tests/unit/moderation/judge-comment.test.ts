import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type HostilityKind,
  judgeComment,
} from '../../../utils/domain/moderation/judge-comment.ts';
import { judgeInSlices } from '../../../utils/domain/moderation/judge-in-slices.ts';
import { shippedModel } from '../../support/shipped-model.ts';

const model = shippedModel();
const judge = (text: string) => judgeComment(model, text);

const rows: readonly (readonly [text: string, kind: HostilityKind])[] = [
  ['Espèce de connard, ferme ta gueule', 'attack'],
  ['You are a fucking idiot', 'attack'],
  ['Je vais te tuer, je sais où tu habites', 'threat'],
  ['I will kill you, you piece of shit', 'threat'],
];

describe('hostile comments', () => {
  test.each(rows)('%s', (text, kind) => {
    expect(judge(text)).toMatchObject({ isHostile: true, kind });
  });

  test('the words that weighed most come first', () => {
    const text = 'Franchement, espèce de connard, tu n’as rien lu.';
    const [first] = judge(text).words;
    expect(text.slice(first?.from, first?.to)).toBe('connard');
  });
});

test.each([
  'Je ne suis pas d’accord avec cet article, mais merci pour les chiffres.',
  'The council voted against the new road on Tuesday.',
  '',
  '👍',
])('peaceful: %s', text => {
  expect(judge(text).isHostile).toBe(false);
});

describe('any text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          'con',
          'k0n',
          'f**k',
          'you',
          '"',
          '«',
          '»',
          '@',
          '.',
          's a l',
          '\u200b',
          'é',
          '😀',
        ),
        { maxLength: 30 },
      )
      .map(parts => parts.join(' ')),
  );

  test('is judged alike twice, with a score from 0 to 1 and spans inside it', () => {
    fc.assert(
      fc.property(anyText, text => {
        const judgement = judge(text);
        expect(judge(text)).toEqual(judgement);
        expect(judgement.score).toBeGreaterThanOrEqual(0);
        expect(judgement.score).toBeLessThanOrEqual(1);
        for (const { from, to, weight } of judgement.words) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
          expect(weight).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a whole thread', () => {
  const texts = ['Bonjour', 'Espèce de connard', 'Merci'];

  test('gives the judgements of the single comments, giving way between them', async () => {
    let [time, pauses] = [0, 0];
    const slices = { now: () => (time += 5), pause: async () => void pauses++ };
    expect(await judgeInSlices(model, texts, slices)).toEqual(texts.map(judge));
    expect(pauses).toBeGreaterThan(0);
  });

  test('ends when nobody waits for it', async () => {
    const controller = new AbortController();
    const pause = async () => controller.abort();
    let time = 0;
    const slices = { now: () => (time += 50), pause, signal: controller.signal };
    expect(await judgeInSlices(model, texts, slices)).toBeNull();
  });
});
