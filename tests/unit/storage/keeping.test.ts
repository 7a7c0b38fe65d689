import { describe, expect, test } from 'vitest';
import { draftKey } from '../../../utils/storage/draft-keys.ts';
import { makeDraft } from '../../support/make-draft.ts';
import { useDraftStore } from '../../support/one-draft-store.ts';

const one = useDraftStore();

describe('keeping', () => {
  const DAY = 86_400_000;
  const START = Date.UTC(2027, 0, 1);

  test.each([
    ['written 91 days ago', { state: { name: 'writing' } }, 91, 0],
    ['written 89 days ago', { state: { name: 'writing' } }, 89, 1],
    ['sent 91 days ago and never seen', { state: { name: 'sent', at: START } }, 91, 1],
    ['sent 181 days ago and never seen', { state: { name: 'sent', at: START } }, 181, 0],
    ['pinned and written 1,000 days ago', { isPinned: true }, 1000, 1],
    ['to be reminded of in a month', { remindAt: START + 121 * DAY }, 91, 1],
    ['whose reminder rang while the browser was closed', { remindAt: START + DAY }, 91, 1],
    ['whose reminder has long rung', { remindAt: START + DAY }, 92, 0],
    ['that the reader looked at yesterday', { openedAt: START + 90 * DAY }, 91, 1],
    ['written before there was Causerie, by its clock', { updatedAt: 5 * DAY }, 9000, 1],
  ] as const)('a draft %s', async (_what, changes, days, left) => {
    one.area.items.set(draftKey('a.b'), makeDraft({ id: 'a.b', updatedAt: START, ...changes }));
    one.clock = START + days * DAY;
    await one.store.sweep(90);
    expect([...one.area.items.keys()].filter(key => key.startsWith('draft:'))).toHaveLength(left);
  });

  test('0 days means for ever', async () => {
    one.area.items.set(draftKey('a.b'), makeDraft({ id: 'a.b', updatedAt: 0 }));
    one.clock = 10_000 * DAY;
    expect(await one.store.sweep(0)).toEqual({ removed: 0, setAside: 0 });
  });

  test('a draft opened a day or more after its last change is as young as that', async () => {
    one.area.items.set(draftKey('a.b'), makeDraft({ id: 'a.b', updatedAt: START }));
    one.clock = START + DAY / 2;
    await one.store.open('a.b');
    expect(one.area.writes).toBe(0);
    one.clock = START + 80 * DAY;
    await one.store.open('a.b');
    one.clock = START + 169 * DAY;
    expect(await one.store.sweep(90)).toMatchObject({ removed: 0 });
    one.clock = START + 171 * DAY;
    expect(await one.store.sweep(90)).toMatchObject({ removed: 1 });
  });

  test('what is written while thousands are looked through is not dropped with the oldest', async () => {
    for (const at of [1, 2, 3])
      one.area.items.set(draftKey(`a.${at}`), makeDraft({ id: `a.${at}`, updatedAt: START + at }));
    one.clock = START + DAY;
    const sweeping = one.store.sweep(0, 2);
    await one.write('Repris', 3, 'a.1');
    await sweeping;
    expect((await one.store.read('a.1'))?.text).toBe('Repris');
  });

  test('a text written as its draft is deleted comes back with the undo', async () => {
    await one.write('Bonjour');
    const writing = one.write('Bonjour à tous', 1);
    const removed = await one.store.removeAll(['a.b']);
    await writing;
    for (const kept of removed) await one.store.restore(kept);
    expect((await one.store.read('a.b'))?.text).toBe('Bonjour à tous');
  });

  test('what the page cut off before it was sent stays, however little', async () => {
    await one.write('Bonjour à tous');
    await one.write('Bonjour à', 1);
    const sent = await one.store.markSent('a.b');
    const texts = (await one.store.readRevisions(sent?.id ?? '')).map(({ text }) => text);
    expect(texts).toEqual(['Bonjour à tous']);
  });

  test('a deleted draft comes back whole, but never over a new one', async () => {
    const draft = makeDraft({ id: 'a.b' });
    await one.store.restore({ draft, revisions: [] });
    expect(await one.store.read('a.b')).toEqual(draft);
    await one.store.restore({ draft: { ...draft, text: 'ancien' }, revisions: [] });
    expect((await one.store.read('a.b'))?.text).toBe(draft.text);
    await one.store.remove('a.b');
    expect(await one.store.read('a.b')).toBeNull();
  });
});
