import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CommentJudgement } from '../../../utils/domain/moderation/judge-comment.ts';
import { applyWording, takeSecondLook } from '../../../utils/domain/moderation/second-look.ts';

/** A judgement that names these words of the draft, equally heavy. */
function judged(
  draft: string,
  words: readonly string[],
  others: Partial<CommentJudgement> = {},
): CommentJudgement {
  return {
    language: 'fr',
    score: 0.9,
    isHostile: true,
    kind: 'attack',
    words: words.map(word => {
      const from = draft.indexOf(word);
      return { from, to: from + word.length, weight: 1 / words.length };
    }),
    ...others,
  };
}

describe('what is said', () => {
  const draft = 'Vous êtes un crétin, voilà.';

  test('the kind and the exact words', () => {
    const look = takeSecondLook(draft, judged(draft, ['crétin']), 'medium');
    expect(look).toMatchObject({ kind: 'attack', words: [{ from: 13, to: 19 }] });
  });

  test.each([
    ['below the threshold', { score: 0.4 }, 'medium'],
    ['a gentle reader, a middling score', { score: 0.6 }, 'gentle'],
    ['turned off', { score: 0.99 }, 'off'],
    ['capitals alone', { kind: 'shouting' as const }, 'medium'],
    ['nothing seen', { kind: null }, 'medium'],
  ] as const)('nothing: %s', (_, others, strictness) => {
    expect(takeSecondLook(draft, judged(draft, ['crétin'], others), strictness)).toBeNull();
  });

  test('a strict reader is told earlier', () => {
    expect(
      takeSecondLook(draft, judged(draft, ['crétin'], { score: 0.4 }), 'strict'),
    ).not.toBeNull();
  });

  test('words that hardly weigh are not shown', () => {
    const judgement = judged(draft, ['crétin']);
    const words = [...judgement.words, { from: 0, to: 4, weight: 0.05 }];
    expect(takeSecondLook(draft, { ...judgement, words }, 'medium')?.words).toHaveLength(1);
  });
});

describe('a softer wording', () => {
  test.each([
    ['fr', 'Cet article est stupide.', ['stupide'], 'Cet article est peu convaincant.'],
    ['fr', 'Putain de journaliste !', ['Putain'], 'journaliste !'],
    ['fr', 'Encore un article de merde.', ['merde'], 'Encore un article très mauvais.'],
    ['fr', 'Ta gueule !', ['gueule'], 'Je préfère m’arrêter là !'],
    ['en', 'This fucking policy is bullshit.', ['fucking', 'bullshit'], 'This policy is wrong.'],
    ['en', 'Shut up, please', ['Shut up'], 'Let us stop here, please'],
  ] as const)('%s: %s', (language, draft, words, expected) => {
    const look = takeSecondLook(draft, judged(draft, words, { language }), 'medium');
    const softened = (look?.softer ?? [])
      .toReversed()
      .reduce((text, wording) => applyWording(text, wording), draft as string);
    expect(softened).toBe(expected);
  });

  test.each([
    ['inside another word', 'fr', 'Une nullité crasse', ['nullité'], []],
    ['of a word that was not named', 'fr', 'Un résultat nul, crétin', ['crétin'], ['crétin']],
    ['in a language without any', 'de', 'Ein dummer Idiot', ['Idiot'], []],
  ] as const)('none %s', (_, language, draft, words, softened) => {
    const look = takeSecondLook(draft, judged(draft, words, { language }), 'medium');
    expect((look?.softer ?? []).map(({ from, to }) => draft.slice(from, to))).toEqual(softened);
  });

  test('never reaches outside the draft, nor over another wording', () => {
    const word = fc.constantFrom('ta gueule', 'de merde', 'putain de', 'nul', 'mots', 'Ø', '👍');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), list => {
        const draft = list.join(' ');
        const look = takeSecondLook(draft, judged(draft, list), 'medium');
        let end = 0;
        for (const { from, to } of look?.softer ?? []) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeLessThanOrEqual(draft.length);
          end = to;
        }
      }),
    );
  });
});
