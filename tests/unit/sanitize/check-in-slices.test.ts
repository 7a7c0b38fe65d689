import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordpressProfile } from '../../../utils/domain/markup/profiles/wordpress.ts';
import { checkDraft } from '../../../utils/domain/sanitize/check-draft.ts';
import { checkDraftInSlices } from '../../../utils/domain/sanitize/check-in-slices.ts';
import { cutIntoPieces } from '../../../utils/domain/sanitize/cut-into-pieces.ts';

const options = {
  profile: wordpressProfile,
  language: 'fr',
  personalData: { own: { email: '' } },
} as const;

/** A clock that moves with every look at it. */
const tickingClock = (): (() => number) => {
  let time = 0;
  return () => (time += 3);
};

test('finds what a check in one go finds', async () => {
  const paragraph =
    'Bon\u200bjour !!!!! x<y, y>z, voir https://j.example/?utm_source=x ou 06 39 98 00 00.\n' +
    '12 rue de la Paix\n75002 Paris\n\n';
  const text = paragraph.repeat(40);
  const pause = () => Promise.resolve();
  const found = await checkDraftInSlices(text, options, { now: tickingClock(), pause });
  expect(found).toEqual(checkDraft(text, options));
  expect(found?.length).toBeGreaterThan(200);
});

test('gives the thread back whenever its time is over', async () => {
  let pauses = 0;
  const pause = () => {
    pauses += 1;
    return Promise.resolve();
  };
  await checkDraftInSlices('mot '.repeat(5000), options, { now: tickingClock(), pause });
  expect(pauses).toBeGreaterThan(10);
});

test('ends without a result when the next key is pressed', async () => {
  const typing = new AbortController();
  let pauses = 0;
  const pause = () => {
    pauses += 1;
    typing.abort();
    return Promise.resolve();
  };
  const { signal } = typing;
  const found = await checkDraftInSlices('mot '.repeat(5000), options, {
    now: tickingClock(),
    pause,
    signal,
  });
  expect(found).toBeNull();
  expect(pauses).toBe(1);
});

describe('pieces', () => {
  test.each([
    ['between paragraphs', `${'a b '.repeat(200)}\n\n${'c d '.repeat(200)}`, '\n\n'],
    ['between lines', `${'a b '.repeat(200)}\n${'c d '.repeat(200)}`, '\n'],
    ['between words', 'mot '.repeat(1000), ' '],
  ])('are cut %s', (_, text, ending) => {
    expect(cutIntoPieces(text)[0]?.text.endsWith(ending)).toBe(true);
  });

  test('are the text when joined, and never cut a character', () => {
    const texts = fc
      .array(fc.constantFrom('😀', 'mot', ' ', '\n', '\n\n', 'x'), { maxLength: 40 })
      .map(parts => parts.join('').repeat(60));
    fc.assert(
      fc.property(texts, text => {
        const pieces = cutIntoPieces(text);
        expect(pieces.map(piece => piece.text).join('')).toBe(text);
        expect(pieces.every(piece => piece.text.isWellFormed())).toBe(true);
        expect(pieces.every(piece => piece.text.length <= 1000)).toBe(true);
      }),
    );
  });
});
