import { beforeEach, describe, expect, test } from 'vitest';
import { draftKey, readSetAsideKey, revisionsKey } from '../../../utils/storage/draft-keys.ts';
import { createDraftStore, type DraftStore } from '../../../utils/storage/draft-store.ts';
import { makeDraft, makePlace, makeRefusal } from '../../support/make-draft.ts';
import {
  createMemoryStorageArea,
  type MemoryStorageArea,
} from '../../support/memory-storage-area.ts';

const BROKEN = { schema: 99, precious: true };
const ID = 'a.b';

let area: MemoryStorageArea;
let store: DraftStore;

beforeEach(() => {
  area = createMemoryStorageArea();
  store = createDraftStore(area, () => 1000);
});

const write = (text: string, base = 0) =>
  store.write({ id: ID, place: makePlace(), text, origin: 'field', base, now: 1000 });

const setAside = () => [...area.items].filter(([key]) => key.startsWith('set-aside:'));

describe('a draft that cannot be read is moved aside', () => {
  const sent = makeDraft({ id: 'a.b.c', state: { name: 'sent', at: 1 } });

  test.each<[string, () => Promise<unknown>]>([
    ['by the text that takes its place', () => write('Bonjour')],
    [
      'by a deleted one that comes back',
      () => store.restore({ draft: makeDraft({ id: ID }), revisions: [] }),
    ],
    [
      'by a refused one that comes back',
      () => store.returnFailed('a.b.c', ID, makeRefusal('spam')),
    ],
    ['by the sweep, where nothing takes its place', () => store.sweep(90)],
  ])('%s', async (_what, replace) => {
    await area.set({ [draftKey(ID)]: BROKEN, [draftKey(sent.id)]: sent });
    await replace();
    expect(setAside()).toEqual([['set-aside:a.b:1000', BROKEN]]);
    expect(area.items.get(draftKey(ID))).not.toEqual(BROKEN);
  });

  test('and nothing is done to it otherwise', async () => {
    await area.set({ [draftKey(ID)]: BROKEN });
    await store.markSent(ID);
    await store.setState(ID, { name: 'sent', at: 1 }, makeRefusal('spam').proof);
    expect([...area.items]).toEqual([[draftKey(ID), BROKEN]]);
  });
});

test.each<[string, () => Promise<unknown>]>([
  ['a new one is added', () => write('Autre chose', -1)],
  ['their draft is sent', () => store.markSent(ID)],
])('earlier texts that cannot be read are moved aside when %s', async (_what, change) => {
  await write('Bonjour à tous');
  await area.set({ [revisionsKey(ID)]: BROKEN });
  await change();
  expect(setAside()).toEqual([['set-aside:revisions/a.b:1000', BROKEN]]);
});

test.each([
  ['set-aside:a.b:1000', { originalKey: 'draft:a.b', at: 1000 }],
  ['set-aside:revisions/a.b.c:5', { originalKey: 'revisions:a.b.c', at: 5 }],
  ['set-aside:a:b:7', { originalKey: 'draft:a:b', at: 7 }],
  ['draft:a.b', null],
])('the key %s tells what was set aside and when', (key, told) => {
  expect(readSetAsideKey(key)).toEqual(told);
});
