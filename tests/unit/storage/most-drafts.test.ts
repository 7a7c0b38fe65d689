import { expect, test } from 'vitest';
import { createDraftStore } from '../../../utils/storage/draft-store.ts';
import { draftKey } from '../../../utils/storage/draft-keys.ts';
import { makeDraft } from '../../support/make-draft.ts';
import { createMemoryStorageArea } from '../../support/memory-storage-area.ts';

const NOW = 1_800_000_000_000;

test('of more drafts than the reader wants the oldest go; a pin and an open fate keep theirs', async () => {
  const area = createMemoryStorageArea();
  const drafts = [
    makeDraft({ id: 'a.1', updatedAt: NOW - 50, isPinned: true }),
    makeDraft({ id: 'b.1', updatedAt: NOW - 40 }),
    makeDraft({ id: 'c.1', updatedAt: NOW - 30, state: { name: 'sent', at: NOW - 30 } }),
    makeDraft({ id: 'd.1', updatedAt: NOW - 20 }),
    makeDraft({ id: 'e.1', updatedAt: NOW - 10 }),
  ];
  for (const draft of drafts) area.items.set(draftKey(draft.id), draft);
  const store = createDraftStore(area, () => NOW);
  const left = () => [...area.items.keys()].filter(key => key.startsWith('draft:'));
  expect(await store.sweep(0, 5)).toMatchObject({ removed: 0 });
  expect(await store.sweep(0, 4)).toMatchObject({ removed: 1 });
  expect(left()).toEqual(['draft:a.1', 'draft:c.1', 'draft:d.1', 'draft:e.1']);
  await store.sweep(0, 1);
  expect(left()).toEqual(['draft:a.1', 'draft:c.1']);
  await store.sweep(0, 0);
  expect(left()).toEqual(['draft:a.1', 'draft:c.1']);
});
