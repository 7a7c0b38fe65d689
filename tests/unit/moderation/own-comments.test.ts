import { describe, expect, test } from 'vitest';
import { readOwnComments } from '../../support/moderation/own-comments.ts';
import { HOSTILE, PEACEFUL } from './crafted-sentences.ts';
import { HOSTILE_DUTCH, ORDINARY_DUTCH } from './dutch-sentences.ts';
import { SHORT_COMMENTS } from './short-comments.ts';

const comments = readOwnComments();
/** What is left of a text once case, accents and marks are gone. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

test('no comment stands there twice', () => {
  const texts = comments.map(({ text }) => plain(text));
  expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
});

test('none is one of the sentences that the model is measured on', () => {
  const measured = new Set(
    [
      ...Object.values(HOSTILE).flat(),
      ...Object.values(PEACEFUL).flat(),
      ...HOSTILE_DUTCH,
      ...ORDINARY_DUTCH,
      ...Object.values(SHORT_COMMENTS).flatMap(lists => Object.values(lists).flat()),
    ].map(plain),
  );
  expect(comments.filter(({ text }) => measured.has(plain(text)))).toEqual([]);
});

describe.each([...Map.groupBy(comments, ({ language }) => language)])('%s', (_language, own) => {
  const shareHostile = (from: number, to: number): number => {
    const inBand = own.filter(({ text }) => text.length >= from && text.length < to);
    return inBand.filter(({ isHostile }) => isHostile).length / inBand.length;
  };
  test.each([
    [0, 60],
    [60, 130],
    [130, 1000],
  ])('from %i to %i characters the length does not tell the label', (from, to) => {
    expect(shareHostile(from, to)).toBeGreaterThan(0.4);
    expect(shareHostile(from, to)).toBeLessThan(0.6);
  });
});
