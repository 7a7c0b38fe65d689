import { describe, expect, test } from 'vitest';
import { compileMutes, findMuteFault, type Mute } from '../../../utils/domain/thread/mute.ts';

const make = (kind: Mute['kind'], value: string, site: string | null = null): Mute => ({
  id: `${kind}:${value}`,
  kind,
  value,
  site,
  at: 0,
});

const matches = (mute: Mute, comment: { author?: string; text?: string }, now = () => 0) =>
  compileMutes([mute], 'gazette.example', now).match({ author: '', text: '', ...comment }) === mute;

describe('a muted word', () => {
  test.each([
    ['été', 'Un ete de trop', true],
    ['ete', 'L’Été dernier', true],
    ['chat', 'Le château', false],
    ['chat', 'Mon chat, ce héros', true],
    ['chat', 'achat', false],
    ['fake news', 'Encore des FAKE   NEWS !', true],
    ['fake news', 'fake newspapers', false],
    ['œuvre', 'Une belle oeuvre', true],
    ['aujourd’hui', "Aujourd'hui encore", true],
    ['#tag', 'un #tag ici', true],
    ['C++', 'je code en C++', true],
    ['Straße', 'die STRASSE', true],
    ['😀', 'ha 😀', true],
    ['a', 'à la mer', true],
    ['мир', 'Миру мир', true],
    ['мир', 'Миру', false],
  ])('%s in “%s”: %s', (value, text, expected) => {
    expect(matches(make('word', value), { text })).toBe(expected);
  });
});

test.each([
  ['Jean D.', 'jean d.', true],
  ['Zoé', 'ZOE', true],
  ['Zoé', 'Zoé Martin', false],
])('the author %s mutes %s: %s', (value, author, expected) => {
  expect(matches(make('author', value), { author })).toBe(expected);
});

test('a mute holds on its own site, or everywhere', () => {
  const text = 'Le troll habituel';
  expect(matches(make('word', 'troll', 'gazette.example'), { text })).toBe(true);
  expect(matches(make('word', 'troll', 'autre.example'), { text })).toBe(false);
});

test('a pattern that takes too long once rests, and is named', () => {
  let clock = 0;
  const slow = make('pattern', 'trolls?');
  const matcher = compileMutes([slow], 'gazette.example', () => (clock += 50));
  expect(matcher.match({ author: '', text: 'un troll' })).toBe(slow);
  expect(matcher.match({ author: '', text: 'un troll' })).toBeNull();
  expect(matcher.resting()).toEqual([slow]);
});

test('a pattern that may be slow is never run', () => {
  expect(matches(make('pattern', '(a+)+b'), { text: 'aab' })).toBe(false);
});

test.each([
  ['word', '  ', 'empty'],
  ['word', 'x'.repeat(300), 'too-long'],
  ['author', 'Paul', null],
  ['pattern', '(', 'syntax'],
  ['pattern', '(x+x+)+y', 'slow'],
  ['pattern', 'x*', 'matches-all'],
] as const)('%s “%s” is refused as %s', (kind, value, fault) => {
  expect(findMuteFault({ kind, value })).toBe(fault);
});
