import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyWrite } from '../../../utils/domain/drafts/apply-write.ts';
import type { Draft } from '../../../utils/domain/drafts/draft.ts';
import { removedLength } from '../../../utils/domain/drafts/text-edges.ts';
import { makeDraft, makePlace } from '../../support/make-draft.ts';

const write = (text: string, changes: { base?: number; now?: number } = {}) => ({
  id: 'a.b',
  place: makePlace(),
  text,
  origin: 'field' as const,
  base: 3,
  now: 3000,
  ...changes,
});

describe('applyWrite', () => {
  describe('where the words were written', () => {
    const kept = makeDraft({ text: 'Un mot', origin: 'composer' });

    test.each([
      ['new words in a composer', 'Deux mots', 'composer', 'composer'],
      ['new words in the field', 'Deux mots', 'field', 'field'],
      ['the same words in the field: the page has seen them', 'Un mot', 'field', 'field'],
      ['the same words in a composer', 'Un mot', 'composer', 'composer'],
    ] as const)('%s', (_what, text, origin, expected) => {
      expect(applyWrite(kept, { ...write(text), origin }).draft?.origin).toBe(expected);
    });

    test('words the field showed stay seen when a composer only repeats them', () => {
      const seen = makeDraft({ text: 'Un mot', origin: 'field' });
      expect(applyWrite(seen, { ...write('Un mot'), origin: 'composer' }).draft).toBe(seen);
    });

    test('an earlier version keeps its own', () => {
      const { revision } = applyWrite(kept, { ...write('Tout autre chose'), base: 1 });
      expect(revision).toMatchObject({ text: 'Un mot', origin: 'composer' });
    });
  });

  test('begins a draft with the first text and none with an empty one', () => {
    const { draft } = applyWrite(null, write('B'));
    expect(draft).toMatchObject({ id: 'a.b', text: 'B', rev: 1, state: { name: 'writing' } });
    expect(applyWrite(null, write('')).draft).toBeNull();
  });

  const long = 'Une phrase assez longue pour qu’on la regrette si elle disparaît.';
  test.each([
    ['grows', 'Bonjour', 'Bonjour à', {}, null],
    ['grows though the writer was behind', 'Bonjour', 'Bonjour à', { base: 1 }, null],
    ['is another text, writer behind', 'Bonjour', 'Salut', { base: 1 }, 'conflict'],
    [
      'is cut back by a writer who was behind',
      'Bonjour à tous',
      'Bonjour',
      { base: 0 },
      'conflict',
    ],
    ['loses a word', 'Bonjour à tous', 'Bonjour', {}, null],
    ['loses much', long, 'Une phrase.', {}, 'size'],
    ['is replaced, short as it is', 'Merci pour l’info', 'Mais non', {}, 'size'],
    ['is emptied', 'Bonjour', '', {}, 'emptied'],
    ['changes after a long pause', 'Bonjour', 'Bonsoir', { now: 2000 + 5 * 60_000 }, 'pause'],
    ['replaces blanks', '   ', 'Bonjour', { base: 0 }, null],
  ] as const)('a text that %s', (_what, before, after, changes, cause) => {
    const current = makeDraft({ text: before });
    const { draft, revision } = applyWrite(current, write(after, changes));
    expect(draft).toMatchObject({ text: after, rev: 4 });
    expect(revision).toEqual(
      cause && { text: before, origin: 'field', at: current.updatedAt, cause, isPinned: false },
    );
  });

  test('the same text changes nothing, not even the object', () => {
    const current = makeDraft({ text: 'Bonjour' });
    expect(applyWrite(current, write('Bonjour', { base: 0 }))).toEqual({
      draft: current,
      revision: null,
    });
    expect(applyWrite(current, write('Bonjour')).draft).toBe(current);
  });

  test('a refused comment that is changed is being written again', () => {
    const failed = makeDraft({
      state: { name: 'failed', at: 1, reason: 'duplicate', message: '' },
    });
    expect(applyWrite(failed, write('Autre chose')).draft?.state).toEqual({ name: 'writing' });
  });

  test('a clock that went back never makes a draft older', () => {
    expect(applyWrite(makeDraft(), write('Autre', { now: 5 })).draft?.updatedAt).toBe(2000);
  });

  describe('words that go little by little', () => {
    /** Writes one text after the other, a second apart, by a writer who knows them all. */
    function writeAll(texts: readonly string[]) {
      let draft: Draft | null = null;
      const kept: string[] = [];
      texts.forEach((text, index) => {
        const change = write(text, { base: draft?.rev ?? 0, now: 3000 + index * 1000 });
        const written: ReturnType<typeof applyWrite> = applyWrite(draft, change);
        ({ draft } = written);
        if (written.revision) kept.push(written.revision.text);
      });
      return kept;
    }

    test('are kept as the whole they were', () => {
      const shorter = [0, 7, 14, 21].map(gone => long.slice(0, long.length - gone));
      expect(writeAll(shorter)).toEqual([long]);
    });

    test('and so is what was typed after a mistake was mended', () => {
      const mended = `Bonsoir. ${long}`;
      const shorter = [8, 16, 24].map(gone => mended.slice(0, mended.length - gone));
      expect(writeAll(['Bonjour', 'Bonsoir', mended, ...shorter])).toEqual([mended]);
    });

    test('a mended mistake costs nothing, until enough time went by', () => {
      const typos = Array.from({ length: 200 }, (_item, index) => `Bon${index % 7}`);
      expect(writeAll(typos)).toHaveLength(0);
      expect(writeAll([...typos, ...typos])).toHaveLength(1);
    });
  });

  test('whatever two writers do, each of their texts stays reachable', () => {
    const step = fc.record({ text: fc.string({ maxLength: 12 }), base: fc.nat(4) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), steps => {
        let current: ReturnType<typeof applyWrite>['draft'] = null;
        for (const { text, base } of steps) {
          const before: string = current?.text ?? '';
          const known: number = base === 0 ? 0 : (current?.rev ?? 0);
          const result = applyWrite(current, write(text, { base: known }));
          const isKept =
            before.trim() === '' ||
            // Nothing of it is gone: the new text holds it.
            removedLength(before, result.draft?.text ?? '') === 0 ||
            result.revision?.text === before ||
            // The writer knew this text and took a few characters out of it.
            (known === current?.rev && removedLength(before, text) < 20 && text !== '');
          expect(isKept).toBe(true);
          current = result.draft;
        }
      }),
    );
  });
});

test.each([
  ['abc', 'abc', 0],
  ['abc', 'abcd', 0],
  ['abc', 'ac', 1],
  ['aaaa', 'aa', 2],
  ['abcd', 'xyz', 4],
  ['', 'xyz', 0],
  ['a😀', 'a😁', 2],
  ['😀b', '🐀b', 2],
])('removedLength(%j, %j) is %i', (before, after, length) => {
  expect(removedLength(before, after)).toBe(length);
});
