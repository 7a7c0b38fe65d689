import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mute } from '../../../utils/domain/thread/mute.ts';
import {
  defaultThreadSettings,
  dialOf,
  isAllHidden,
  parseThreadSettings,
  withAllHidden,
  withDial,
  withMute,
  withNote,
  withoutMute,
} from '../../../utils/domain/thread/thread-settings.ts';

const SITE = 'gazette.example';
const initial = defaultThreadSettings;
const mute = (id: string, value = 'troll', site: string | null = null): Mute => ({
  id,
  kind: 'word',
  value,
  site,
  at: 1,
});

test('nothing is hidden or collapsed until the reader chooses', () => {
  expect(dialOf(initial, SITE)).toBe('off');
  expect(isAllHidden(initial, SITE)).toBe(false);
});

describe('hiding all comments', () => {
  test.each([
    [false, true],
    [true, false],
    [false, false],
    [true, true],
  ])('by default %s, here %s', (hideAll, isHidden) => {
    const changed = withAllHidden({ ...initial, hideAll }, SITE, isHidden);
    expect(isAllHidden(changed, SITE)).toBe(isHidden);
    expect(isAllHidden(changed, 'autre.example')).toBe(hideAll);
    expect(withAllHidden(changed, SITE, hideAll).hideAllExceptions).toEqual([]);
  });
});

test('a site’s dial is its own, and the general one is not repeated', () => {
  const strict = withDial(initial, SITE, 'strict');
  expect([dialOf(strict, SITE), dialOf(strict, 'autre.example')]).toEqual(['strict', 'off']);
  expect(withDial(strict, SITE, 'off').dialBySite).toEqual({});
  expect(dialOf(initial, 'constructor')).toBe('off');
});

test('the same mute is kept once, and goes by its id', () => {
  const twice = withMute(withMute(initial, mute('one')), mute('two'));
  expect(twice.mutes.map(({ id }) => id)).toEqual(['two']);
  expect(withMute(twice, mute('three', 'troll', SITE)).mutes).toHaveLength(2);
  expect(withoutMute(twice, 'two').mutes).toEqual([]);
});

test('a note is one per author and site; an empty one takes it away', () => {
  const noted = withNote(initial, { author: 'Zoé', site: SITE, text: 'sait de quoi elle parle' });
  expect(withNote(noted, { author: 'Zoé', site: SITE, text: 'à lire' }).notes).toEqual([
    { author: 'Zoé', site: SITE, text: 'à lire' },
  ]);
  expect(withNote(noted, { author: 'Zoé', site: SITE, text: ' ' }).notes).toEqual([]);
});

test('a broken value falls back alone', () => {
  const read = parseThreadSettings({
    dial: 'medium',
    bar: 'sometimes',
    firstView: { order: 'loudest', hasExactDates: true, collapsesRead: 1 },
    nextKey: 'Tab',
    previousKey: '',
    mutes: [mute('one'), { id: 'two' }, mute('three', 'x', 'not a site')],
    dialBySite: { [SITE]: 'strict', 'a b': 'strict', other: 'loud' },
    notes: [{ author: 'Zoé', site: SITE, text: 'ok' }, null],
  });
  expect(read).toMatchObject({
    dial: 'medium',
    bar: 'useful',
    firstView: { order: 'page', hasExactDates: true, collapsesRead: false },
    nextKey: 'n',
    previousKey: '',
    dialBySite: { [SITE]: 'strict' },
  });
  expect(read.mutes).toEqual([mute('one')]);
  expect(read.notes).toHaveLength(1);
});

test('whatever is stored, settings come out, and reading them again changes nothing', () => {
  fc.assert(
    fc.property(fc.jsonValue(), stored => {
      const read = parseThreadSettings(stored);
      expect(parseThreadSettings(JSON.parse(JSON.stringify(read)))).toEqual(read);
    }),
    { numRuns: 100 },
  );
});
