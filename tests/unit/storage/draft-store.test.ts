import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDraftStore } from '../../../utils/storage/draft-store.ts';
import { draftKey, revisionsKey } from '../../../utils/storage/draft-keys.ts';
import { writingId } from '../../../utils/domain/drafts/draft-id.ts';
import { makePlace, makeRefusal } from '../../support/make-draft.ts';
import { createMemoryStorageArea } from '../../support/memory-storage-area.ts';
import { useDraftStore } from '../../support/one-draft-store.ts';

const one = useDraftStore();

describe('writing', () => {
  test('what was written is read back by another store on the same area', async () => {
    await one.write('Bonjour');
    expect((await createDraftStore(one.area).read('a.b'))?.text).toBe('Bonjour');
  });

  test('writes at once to one draft wait for each other and none is lost', async () => {
    const texts = Array.from({ length: 20 }, (_item, index) => `texte ${index}.`);
    await Promise.all(texts.map(text => one.write(text)));
    const reachable = [
      (await one.store.read('a.b'))?.text,
      ...(await one.store.readRevisions('a.b')).map(({ text }) => text),
    ];
    expect(reachable.toSorted()).toEqual(texts.toSorted());
  });

  test('an unchanged text is not written again', async () => {
    await one.write('Bonjour');
    const before = one.area.writes;
    await one.write('Bonjour', 1);
    expect(one.area.writes).toBe(before);
  });

  test('a growing text costs one write each, of about its own size', async () => {
    for (let length = 1; length <= 100; length += 1)
      await one.write('x'.repeat(length), length - 1);
    expect(one.area.writes).toBe(100);
    expect(JSON.stringify(one.area.items.get(draftKey('a.b'))).length).toBeLessThan(100 + 500);
    expect(one.area.items.has(revisionsKey('a.b'))).toBe(false);
  });

  test('a record that cannot be read is set aside, never overwritten', async () => {
    one.area.items.set(draftKey('a.b'), { schema: 99, precious: true });
    await one.write('Bonjour');
    const aside = [...one.area.items].filter(([key]) => key.startsWith('set-aside:'));
    expect(aside).toEqual([['set-aside:a.b:1000', { schema: 99, precious: true }]]);
  });

  test('a refused write leaves what was stored and says so', async () => {
    await one.write('Bonjour');
    one.area.failWith = call => (call === 'set' ? new Error('QuotaExceededError') : null);
    await expect(one.write('Bonjour à tous', 1)).rejects.toThrow('Quota');
    one.area.failWith = null;
    expect((await one.store.read('a.b'))?.text).toBe('Bonjour');
    await one.write('Bonjour à tous !', 1);
    expect((await one.store.read('a.b'))?.text).toBe('Bonjour à tous !');
  });
});

describe('sending', () => {
  test('a sent draft moves aside, with its revisions, and leaves room for the next', async () => {
    await one.write('Premier texte');
    await one.write('Autre texte', 0);
    const sent = await one.store.markSent('a.b');
    expect(sent).toMatchObject({ text: 'Autre texte', state: { name: 'sent', at: 1000 } });
    expect(await one.store.read('a.b')).toBeNull();
    expect(await one.store.readRevisions(sent?.id ?? '')).toHaveLength(1);
  });

  test('what was sent is never offered again, even if the old record cannot be removed', async () => {
    await one.write('Bonjour');
    one.area.failWith = call => (call === 'remove' ? new Error('no') : null);
    await expect(one.store.markSent('a.b')).rejects.toThrow('no');
    one.area.failWith = null;
    expect((await one.store.read('a.b'))?.text).toBe('');
    expect((await one.store.recent()).map(({ text }) => text)).toEqual(['Bonjour']);
  });

  test('a clock set back never writes over a comment sent before', async () => {
    const sent: (string | undefined)[] = [];
    for (const text of ['Un', 'Deux', 'Trois']) {
      await one.write(text);
      sent.push((await one.store.markSent('a.b'))?.id);
    }
    const texts = await Promise.all(sent.map(async id => (await one.store.read(id ?? ''))?.text));
    expect(texts).toEqual(['Un', 'Deux', 'Trois']);
  });

  test('each change of state is kept with what showed it', async () => {
    await one.write('Bonjour');
    const sent = await one.store.markSent('a.b');
    const { proof } = makeRefusal('spam');
    const shown = { ...proof, state: 'waiting', sign: 'held-notice', at: 2000 } as const;
    const state = { name: 'waiting', at: 2000, permalink: null } as const;
    const waiting = await one.store.setState(sent?.id ?? '', state, shown);
    expect(waiting).toMatchObject({ state, updatedAt: 1000 });
    expect(waiting?.trail.map(({ sign, at }) => [sign, at])).toEqual([
      ['submitted', 1000],
      ['held-notice', 2000],
    ]);
  });

  test('nothing is sent when nothing was written', async () => {
    expect(await one.store.markSent('a.b')).toBeNull();
    await one.write('x');
    await one.write('', 1);
    expect(await one.store.markSent('a.b')).toBeNull();
  });

  const failed = makeRefusal('duplicate');

  test('a refused comment comes back where it was written', async () => {
    await one.write('Bonjour');
    const sent = await one.store.markSent('a.b');
    const back = await one.store.returnFailed(sent?.id ?? '', 'a.b', failed);
    expect(back).toMatchObject({ id: 'a.b', text: 'Bonjour', state: failed.state });
    expect(await one.store.read(sent?.id ?? '')).toBeNull();
  });

  test('…and becomes a revision when something else is being written there', async () => {
    await one.write('Bonjour');
    const sent = await one.store.markSent('a.b');
    await one.write('Suite');
    const back = await one.store.returnFailed(sent?.id ?? '', 'a.b', failed);
    expect(back?.text).toBe('Suite');
    expect((await one.store.readRevisions('a.b')).map(({ text }) => text)).toEqual(['Bonjour']);
  });
});

describe('finding', () => {
  test('drafts of one article, replies and sent ones too, newest first, and no others', async () => {
    const parent = { id: '7', author: 'Léa', excerpt: '', date: null, permalink: null };
    const places = [makePlace(), makePlace({ parent })];
    for (const place of places) {
      one.clock += 10;
      const id = await writingId(place);
      await one.store.write({
        id,
        place,
        text: `à ${place.parent?.id}`,
        origin: 'field',
        base: 0,
        now: one.clock,
      });
    }
    const other = makePlace({ article: { ...makePlace().article, url: 'https://autre.example/' } });
    const otherId = await writingId(other);
    await one.store.write({
      id: otherId,
      place: other,
      text: 'ailleurs',
      origin: 'field',
      base: 0,
      now: 1,
    });
    await one.store.markSent(await writingId(places[0] ?? makePlace()));
    const found = await one.store.ofArticle(makePlace().article.url);
    expect(found.map(({ text }) => text).toSorted()).toEqual(['à 7', 'à undefined']);
  });

  test('the recent list holds the twenty last begun, newest first', async () => {
    for (let count = 0; count < 25; count += 1) {
      one.clock += 1;
      await one.write(`texte ${count}`, 0, `a.${count}`);
    }
    const recent = await one.store.recent();
    expect(recent).toHaveLength(20);
    expect(recent[0]?.text).toBe('texte 24');
  });
});

test('all of it can be forgotten, and nothing else goes', async () => {
  await one.area.set({ 'sheet:1': 'not a draft', [draftKey('broken')]: 'what is this?' });
  await one.write('Un texte assez long pour laisser une version');
  await one.write('Autre chose', -1);
  await one.store.write({
    id: 'broken',
    place: makePlace(),
    text: 'Bien',
    origin: 'field',
    base: 0,
    now: one.clock,
  });
  await one.store.forgetAll();
  expect(await one.area.get(null)).toEqual({ 'sheet:1': 'not a draft' });
});

test('whatever fails and whenever, what a write reported as stored is stored and readable', async () => {
  const step = fc.record({ text: fc.string({ maxLength: 8 }), failures: fc.array(fc.nat(3)) });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 15 }), async steps => {
      const memory = createMemoryStorageArea();
      const drafts = createDraftStore(memory, () => 1);
      let acknowledged = '';
      for (const { text, failures } of steps) {
        let call = 0;
        memory.failWith = () => (failures.includes(call++) ? new Error('quota') : null);
        try {
          const change = { id: 'a.b', place: makePlace(), text, base: 0, now: 1 };
          const written = { ...change, origin: 'field' } as const;
          acknowledged = (await drafts.write(written))?.text ?? '';
        } catch {
          // The write was refused: the text acknowledged before must still be there.
        }
        memory.failWith = null;
        expect((await drafts.read('a.b'))?.text ?? '').toBe(acknowledged);
      }
    }),
  );
});
