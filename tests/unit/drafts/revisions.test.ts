import { describe, expect, test } from 'vitest';
import type { Revision } from '../../../utils/domain/drafts/draft.ts';
import { addRevision, parseRevisions } from '../../../utils/domain/drafts/revisions.ts';

const revision = (text: string, at = 0): Revision => ({ text, at, origin: 'field', cause: 'size' });

describe('addRevision', () => {
  test('puts the newest first', () => {
    expect(addRevision([revision('un')], revision('deux')).map(({ text }) => text)).toEqual([
      'deux',
      'un',
    ]);
  });

  test('keeps a text once, and drops one that the new text continues', () => {
    const kept = addRevision([revision('Bon', 1), revision('Salut', 2)], revision('Bonjour', 3));
    expect(kept.map(({ text }) => text)).toEqual(['Bonjour', 'Salut']);
  });

  test('the oldest go when there are too many or they are too long, the newest never', () => {
    const many = Array.from({ length: 100 }, (_item, index) => revision(`texte ${index}.`));
    expect(addRevision(many, revision('x'))).toHaveLength(40);
    const huge = 'é'.repeat(500_000);
    expect(addRevision(many, revision(huge)).map(({ text }) => text)).toEqual([huge]);
  });
});

test.each([null, 'text', {}, [null], [{ text: 3 }], [{ text: 'a', at: NaN, cause: 'size' }]])(
  'parseRevisions reads nothing from %j',
  stored => {
    expect(parseRevisions(stored)).toEqual([]);
  },
);

test('parseRevisions keeps the good ones among broken ones', () => {
  expect(parseRevisions([{}, revision('a')])).toEqual([revision('a')]);
});
