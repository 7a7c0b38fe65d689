import { describe, expect, test } from 'vitest';
import {
  mergeBack,
  mergeKept,
  planImport,
} from '../../../../utils/domain/drafts/backup/plan-import.ts';
import type { Draft, KeptDraft, Revision } from '../../../../utils/domain/drafts/draft.ts';
import { makeDraft } from '../../../support/make-draft.ts';
import { revisionOf } from './make-kept.ts';

const kept = (changes: Partial<Draft>, revisions: Revision[] = []): KeptDraft => ({
  draft: makeDraft(changes),
  revisions,
});

const planOf = (mine: KeptDraft[], theirs: KeptDraft[]) =>
  planImport(new Map(mine.map(one => [one.draft.id, one])), theirs);

test('what is not here is added, what is the same is skipped', () => {
  const [one, other] = [kept({ id: 'a.1' }), kept({ id: 'a.2' })];
  const plan = planOf([one], [one, other]);
  expect(plan).toEqual({ added: [other], changed: [], skipped: ['a.1'] });
});

describe('of two texts', () => {
  const old = kept({ text: 'Ancien', updatedAt: 10 });
  const recent = kept({ text: 'Nouveau', updatedAt: 20 });

  test.each([
    ['the file’s is newer', old, recent],
    ['ours is newer', recent, old],
  ])('%s: the newer stands, the other stays reachable', (_what, mine, theirs) => {
    const [change] = planOf([mine], [theirs]).changed;
    expect(change?.before).toEqual(mine);
    expect(change?.after.draft.text).toBe('Nouveau');
    expect(change?.after.revisions.map(({ text }) => text)).toEqual(['Ancien']);
  });

  test('whoever knew ours sees that another took its place', () => {
    const [change] = planOf([kept({ ...old.draft, rev: 9 })], [recent]).changed;
    expect(change?.after.draft.rev).toBe(10);
  });

  test.each([
    ['stands', 'Neuf', 'Neuf', ['Ancien']],
    ['gives way where it says nothing', ' ', 'Ancien', []],
  ])('what was begun where a deleted draft comes back %s', (_what, begun, text, earlier) => {
    const merged = mergeBack(kept({ text: begun, updatedAt: 30, rev: 5 }), old);
    expect(merged.draft.text).toBe(text);
    expect(merged.revisions.map(one => one.text)).toEqual(earlier);
  });

  test('importing again changes nothing', () => {
    const [change] = planOf([old], [recent]).changed;
    expect(planOf([change?.after ?? old], [recent]).skipped).toHaveLength(1);
  });

  test('one that only begins the other is not kept twice', () => {
    const begun = kept({ text: 'Nouv', updatedAt: 5 });
    expect(mergeKept(recent, begun).revisions).toEqual([]);
  });
});

test('earlier texts of both are kept, newest first, each once, with its pin', () => {
  const pinned = { ...revisionOf('deux', 2), isPinned: true };
  const mine = kept({}, [revisionOf('trois', 3), revisionOf('deux', 2)]);
  const theirs = kept({}, [pinned, revisionOf('un', 1)]);
  const { revisions } = mergeKept(mine, theirs);
  expect(revisions.map(({ text, isPinned }) => [text, isPinned])).toEqual([
    ['trois', false],
    ['deux', true],
    ['un', false],
  ]);
});

test('a pin on either side stays', () => {
  expect(mergeKept(kept({ isPinned: true }), kept({ updatedAt: 9000 })).draft.isPinned).toBe(true);
});
