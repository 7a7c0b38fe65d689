import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { makeDraftsBackup } from '../../../utils/domain/drafts/backup/drafts-backup.ts';
import { parseDraftsBackup } from '../../../utils/domain/drafts/backup/parse-backup.ts';
import type { Draft } from '../../../utils/domain/drafts/draft.ts';
import { createDraftStore, type DraftStore } from '../../../utils/storage/draft-store.ts';
import {
  createMemoryStorageArea,
  type MemoryStorageArea,
} from '../../support/memory-storage-area.ts';
import { articleAt, makeKept, revisionOf } from '../drafts/backup/make-kept.ts';

let area: MemoryStorageArea;
let store: DraftStore;

beforeEach(() => {
  area = createMemoryStorageArea();
  store = createDraftStore(area, () => 5000);
});

const makeMany = (count: number, changes: Partial<Draft> = {}) =>
  Promise.all(
    Array.from({ length: count }, (_, index) =>
      makeKept({ article: articleAt(index), text: `Texte ${index}`, ...changes }, [
        revisionOf(`Avant ${index}`),
      ]),
    ),
  );

const fileOf = (drafts: Awaited<ReturnType<typeof makeMany>>) =>
  parseDraftsBackup(
    JSON.stringify(makeDraftsBackup(drafts, [{ key: 'set-aside:a.b:1', value: 7 }], 0)),
  );

test('what one store gives out another takes in, to the letter, and finds by its article', async () => {
  const drafts = await makeMany(450);
  const outcome = await store.importDrafts(await fileOf(drafts), false);
  expect(outcome).toEqual({
    ok: true,
    isDone: true,
    added: 450,
    changed: 0,
    skipped: 0,
    unreadable: 0,
    setAside: 1,
  });
  for (const { draft, revisions } of drafts.slice(0, 20)) {
    expect(await store.ofArticle(draft.article.url)).toEqual([{ ...draft, importedAt: 5000 }]);
    expect(await store.readRevisions(draft.id)).toEqual(revisions);
  }
  expect(await store.importDrafts(await fileOf(drafts), false)).toMatchObject({
    added: 0,
    skipped: 450,
  });
});

test('looking first tells the same and writes nothing', async () => {
  const drafts = await makeMany(3);
  await store.importDrafts(await fileOf(drafts.slice(0, 1)), false);
  const before = structuredClone([...area.items]);
  const newer = [drafts[0], drafts[1], ...(await makeMany(1, { text: 'Autre', updatedAt: 9999 }))];
  const file = await fileOf([newer[2], newer[1]].filter(one => one !== undefined));
  expect(await store.importDrafts(file, true)).toMatchObject({
    isDone: false,
    added: 1,
    changed: 1,
    skipped: 0,
  });
  expect([...area.items]).toEqual(before);
});

test('old drafts that a file brings back are kept as long as new ones, whatever the file says', async () => {
  const day = 86_400_000;
  const start = Date.UTC(2027, 0, 1);
  let now = start + 1000 * day;
  const late = createDraftStore(area, () => now);
  const written = { updatedAt: start + 10 * day, importedAt: start + 5000 * day };
  await late.importDrafts(await fileOf(await makeMany(3, written)), false);
  const swept = (keepDays: number, mostDrafts: number) => late.sweep(keepDays, mostDrafts);
  expect(await swept(90, 1)).toMatchObject({ removed: 0 });
  now += 31 * day;
  expect(await swept(90, 2)).toMatchObject({ removed: 1 });
  now += 58 * day;
  expect(await swept(90, 0)).toMatchObject({ removed: 0 });
  now += 2 * day;
  expect(await swept(90, 0)).toMatchObject({ removed: 2 });
});

test('several drafts of one article are all listed under it', async () => {
  const article = articleAt(1);
  const parents = ['7', '8'].map(id => ({
    id,
    author: 'x',
    excerpt: '',
    date: null,
    permalink: null,
  }));
  const drafts = await Promise.all(
    [null, ...parents].map(parent => makeKept({ article, parent, text: `à ${parent?.id}` })),
  );
  await store.importDrafts(await fileOf(drafts), false);
  expect(await store.ofArticle(article.url)).toHaveLength(3);
});

test('a refused import leaves every record as it was, even where half was written', async () => {
  const first = await makeMany(4);
  await store.importDrafts(await fileOf(first), false);
  const before = structuredClone(new Map(area.items));
  const { set } = area;
  let isBroken = true;
  // A storage that writes half and then refuses.
  area.set = async items => {
    if (!isBroken) return set(items);
    isBroken = false;
    await set(Object.fromEntries(Object.entries(items).slice(0, 3)));
    throw new Error('QuotaExceededError');
  };
  const next = await makeMany(9, { updatedAt: 9999, text: 'Tout autre' });
  await expect(store.importDrafts(await fileOf(next), false)).rejects.toThrow('Quota');
  expect(area.items).toEqual(before);
});

test('words typed while a file is read in are kept', async () => {
  const [kept] = await makeMany(1);
  if (kept === undefined) throw new Error('no draft was made');
  const { id, article, system, parent } = kept.draft;
  const importing = store.importDrafts(await fileOf([kept]), false);
  const write = {
    id,
    place: { article, system, parent },
    text: 'Tapé pendant',
    base: 0,
    now: 9000,
  };
  await Promise.all([importing, store.write({ ...write, origin: 'field' })]);
  const texts = [
    (await store.read(id))?.text,
    ...(await store.readRevisions(id)).map(({ text }) => text),
  ];
  expect(texts).toEqual(expect.arrayContaining(['Tapé pendant', 'Texte 0']));
});

test('whatever fails and whenever, an import is whole or absent', async () => {
  const drafts = await makeMany(3);
  const file = fileOf(drafts);
  await fc.assert(
    fc.asyncProperty(fc.nat(12), async failing => {
      const memory = createMemoryStorageArea();
      const other = createDraftStore(memory, () => 1);
      let call = 0;
      memory.failWith = () => (call++ === failing ? new Error('no') : null);
      const outcome = await other.importDrafts(await file, false).catch(() => null);
      memory.failWith = null;
      const found = (await Promise.all(drafts.map(({ draft }) => other.read(draft.id)))).filter(
        draft => draft !== null,
      );
      expect(found).toHaveLength(outcome === null ? 0 : 3);
    }),
    { numRuns: 30 },
  );
});
