import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { articleHash } from '../../../utils/domain/drafts/draft-id.ts';
import { indexKey } from '../../../utils/storage/draft-keys.ts';
import { createDraftStore, type DraftStore } from '../../../utils/storage/draft-store.ts';
import { makePlace, makeRefusal } from '../../support/make-draft.ts';
import {
  createMemoryStorageArea,
  type MemoryStorageArea,
} from '../../support/memory-storage-area.ts';

const article = makePlace().article.url;

let area: MemoryStorageArea;
let store: DraftStore;

beforeEach(() => {
  area = createMemoryStorageArea();
  store = createDraftStore(area, () => 1000);
});

const write = (text: string, id: string) =>
  store.write({ id, place: makePlace(), text, origin: 'field', base: 0, now: 1000 });

const idAt = async (parent: string) => `${await articleHash(article)}.${parent}`;

test('a draft missing there is put back by the sweep, a deleted one is not', async () => {
  const [kept, gone] = [await idAt('a'), await idAt('b')];
  for (const id of [kept, gone]) await write('Un texte', id);
  await store.remove(gone);
  await area.remove(indexKey(await articleHash(article)));
  expect(await store.ofArticle(article)).toEqual([]);
  await store.sweep(90);
  expect((await store.ofArticle(article)).map(({ id }) => id)).toEqual([kept]);
});

test('goes with the last draft of its article', async () => {
  const id = await idAt('a');
  await write('Un texte', id);
  await store.remove(id);
  expect([...area.items.keys()].filter(key => key.startsWith('article:'))).toEqual([]);
});

test('writers at several places of one article, at once, are all listed', async () => {
  const ids = await Promise.all(['a', 'b', 'c', 'd'].map(idAt));
  await Promise.all(ids.map(id => write(`texte ${id}`, id)));
  await Promise.all([store.markSent(ids[0] ?? ''), store.remove(ids[1] ?? '')]);
  const found = (await store.ofArticle(article)).map(({ id }) => id.split('.')[1]);
  expect(found.toSorted()).toEqual(['a', 'c', 'd']);
});

test('whatever is refused and whenever, a text reported as kept is found by its article', async () => {
  const act = fc.constantFrom('write', 'send', 'remove', 'return');
  const step = fc.record({ act, at: fc.constantFrom('a', 'b'), failures: fc.array(fc.nat(6)) });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async steps => {
      const memory = createMemoryStorageArea();
      let time = 0;
      const drafts = createDraftStore(memory, () => (time += 1));
      const failed = makeRefusal('unknown');
      const lost: string[] = [];
      let sent: string | undefined;
      for (const { act: what, at, failures } of steps) {
        const id = await idAt(at);
        let call = 0;
        memory.failWith = () => (failures.includes(call++) ? new Error('quota') : null);
        let written = false;
        try {
          if (what === 'write') {
            const change = { id, place: makePlace(), text: `t${time}`, base: 0, now: time };
            await drafts.write({ ...change, origin: 'field' });
            written = true;
          }
          if (what === 'send') sent = (await drafts.markSent(id))?.id ?? sent;
          if (what === 'remove') await drafts.remove(id);
          if (what === 'return' && sent?.startsWith(id))
            await drafts.returnFailed(sent, id, failed);
        } catch {
          // Refused: what was reported before must still be found.
        }
        memory.failWith = null;
        const found = (await drafts.ofArticle(article)).map(draft => draft.id);
        if (written && !found.includes(id)) lost.push(id);
      }
      expect(lost).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
