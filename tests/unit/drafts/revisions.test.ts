import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Revision } from '../../../utils/domain/drafts/draft.ts';
import { packRevisions, unpackRevisions } from '../../../utils/domain/drafts/pack-revisions.ts';
import { addRevision, MOST_REVISIONS, MOST_ROOM } from '../../../utils/domain/drafts/revisions.ts';

const revision = (text: string, at = 0, changes: Partial<Revision> = {}): Revision => ({
  text,
  at,
  origin: 'field',
  cause: 'size',
  isPinned: false,
  ...changes,
});

const textsOf = (revisions: readonly Revision[]) => revisions.map(({ text }) => text);

describe('addRevision', () => {
  test('puts the newest first', () => {
    expect(textsOf(addRevision([revision('un')], revision('deux')))).toEqual(['deux', 'un']);
  });

  test('keeps a text once, and drops one that the new text continues', () => {
    const kept = addRevision([revision('Bon', 1), revision('Salut', 2)], revision('Bonjour', 3));
    expect(textsOf(kept)).toEqual(['Bonjour', 'Salut']);
  });

  test('the oldest go when there are too many, the newest never', () => {
    const many = Array.from({ length: 100 }, (_item, index) => revision(`texte ${index}.`));
    const kept = textsOf(addRevision(many, revision('x')));
    expect(kept).toHaveLength(MOST_REVISIONS);
    expect(kept.slice(0, 3)).toEqual(['x', 'texte 0.', 'texte 1.']);
    const huge = 'é'.repeat(50_000);
    expect(textsOf(addRevision(many, revision(huge)))).toEqual([huge]);
  });

  test('those half a year older than the newest go, but for five', () => {
    const old = Array.from({ length: 9 }, (_item, index) => revision(`texte ${index}.`));
    const kept = addRevision(old, revision('x', 181 * 86_400_000));
    expect(kept).toHaveLength(5);
  });

  test('a pinned one stays, however many come and however long they are', () => {
    const pinned = revision('À garder', 0, { isPinned: true });
    let kept = [pinned];
    for (let index = 1; index < 60; index += 1)
      kept = addRevision(kept, revision(`${index} `.repeat(800), index * 1e9));
    expect(textsOf(kept)).toContain('À garder');
    expect(kept.length).toBeLessThan(30);
  });

  test('a pin goes along when the same text is kept again', () => {
    const pinned = revision('À garder', 0, { isPinned: true });
    const kept = addRevision([revision('autre', 1), pinned], revision('À garder', 200_000));
    expect(kept[0]).toMatchObject({ text: 'À garder', isPinned: true });
    expect(kept).toHaveLength(2);
  });

  const whole = revision('Une phrase entière, puis une autre.', 1000);
  test.each([
    ['the same again', whole.text, 9_999_999, {}, 1],
    ['its beginning, a moment later', 'Une phrase entière', 30_000, {}, 1],
    ['it without its middle, a moment later', 'Une phrase, puis une autre.', 30_000, {}, 1],
    ['its beginning, the day after', 'Une phrase entière', 86_400_000, {}, 2],
    ['other words, a moment later', 'Rien de tel', 30_000, {}, 2],
    ['its beginning, written by somebody else', 'Une phrase', 2000, { cause: 'conflict' }, 2],
  ] as const)('after a text, %s', (_what, text, at, changes, count) => {
    expect(addRevision([whole], revision(text, at, changes))).toHaveLength(count);
  });
});

describe('as stored', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom('😀', '😁', 'a😀b', 'a😁b', '👩‍👩‍👧', ''),
  );
  const anyRevision = fc.record({
    text: anyText,
    at: fc.integer(),
    origin: fc.constantFrom('field' as const, 'composer' as const),
    cause: fc.constantFrom('pause', 'size', 'conflict', 'emptied') as fc.Arbitrary<
      Revision['cause']
    >,
    isPinned: fc.boolean(),
  });

  test('they come back as they were, and no character is ever cut in half', () => {
    fc.assert(
      fc.property(fc.array(anyRevision, { maxLength: 12 }), revisions => {
        const packed = packRevisions(revisions);
        expect(unpackRevisions(JSON.parse(JSON.stringify(packed)))).toEqual({
          revisions,
          isWhole: true,
        });
        for (const { text } of packed.revisions) expect(String(text).isWellFormed()).toBe(true);
      }),
    );
  });

  test('forty versions of a comment take a few kilobytes', () => {
    const sentence = 'Les chiffres cités sont ceux d’avant, et la source ne dit rien de tel. ';
    const comment = sentence.repeat(14);
    let kept: Revision[] = [];
    for (let index = 0; index < 60; index += 1) {
      const cut = (index * 37) % comment.length;
      const text = `${comment.slice(0, cut)} version ${index} ${comment.slice(cut + 30)}`;
      kept = addRevision(kept, revision(text, index * 600_000));
    }
    expect(kept).toHaveLength(MOST_REVISIONS);
    const stored = new TextEncoder().encode(JSON.stringify(packRevisions(kept))).length;
    expect(stored).toBeLessThan(MOST_ROOM);
    expect(JSON.stringify(kept).length, 'were they kept whole').toBeGreaterThan(40_000);
  });
});
