import { describe, expect, test } from 'vitest';
import { endsWithId, findOwn } from '../../../utils/domain/thread/find-own.ts';
import { noteAnswered, parseAnswered } from '../../../utils/domain/thread/answered.ts';

const comments = [
  { id: '12', author: 'Paul' },
  { id: '2', author: 'Lectrice Curieuse' },
  { id: '112', author: 'Léa' },
];

const seen = (permalink: string) => ({ state: { name: 'seen' as const, at: 0, permalink } });

describe('my own comments', () => {
  test.each([
    ['known from a draft that was seen', [seen('https://g.example/a/#comment-12')], [], [0]],
    ['not another one whose number ends alike', [seen('https://g.example/a/#comment-2')], [], [1]],
    ['signed with my name', [], ['Zoé', 'lectrice curieuse'], [1]],
    ['a short name is too many people’s', [], ['Léa'], []],
    ['no name is nobody’s', [], [''], []],
  ])('%s', (_name, drafts, names, expected) => {
    expect(findOwn(comments, drafts, names)).toEqual(expected);
  });
});

test.each([
  ['https://g.example/#c12', '12', false],
  ['https://g.example/#comment-12', '12', true],
  ['https://g.example/12', '12', true],
  ['https://g.example/#comment-12', '', false],
])('%s ends with %s: %s', (permalink, id, expected) => {
  expect(endsWithId(permalink, id)).toBe(expected);
});

test('evidence of answers is read back, bounded, the oldest going first', () => {
  const answered = (seenAt: number) => ({ count: 1, seenAt, author: 'Zoé', permalink: null });
  const known = Object.fromEntries(
    Array.from({ length: 500 }, (_, at) => [`d${at}`, answered(at)]),
  );
  const noted = noteAnswered(known, [['new', answered(1000)]]);
  expect(Object.keys(noted)).toHaveLength(500);
  expect(noted).toHaveProperty('new');
  expect(noted).not.toHaveProperty('d0');
  expect(parseAnswered(JSON.parse(JSON.stringify(noted)))).toEqual(noted);
  expect(parseAnswered([1, null, { count: 'x' }])).toEqual({});
});
