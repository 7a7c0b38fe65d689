import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeDraftsBackup } from '../../../utils/domain/drafts/backup/drafts-backup.ts';
import { parseDraftsSection } from '../../../utils/domain/drafts/backup/parse-backup.ts';
import { unpackRevisions } from '../../../utils/domain/drafts/pack-revisions.ts';
import { parseDraft } from '../../../utils/domain/drafts/parse-draft.ts';
import { createDraftStore, type DraftStore } from '../../../utils/storage/draft-store.ts';
import { makePlace, makeRefusal } from '../../support/make-draft.ts';
import {
  createMemoryStorageArea,
  type MemoryStorageArea,
} from '../../support/memory-storage-area.ts';
import { articleAt, makeKept } from '../drafts/backup/make-kept.ts';

const PLACES = ['aaaa.1', 'aaaa.2', 'bbbb.1'] as const;

/** Every text that can still be read off the storage, current or earlier. */
function reachable(area: MemoryStorageArea): string[] {
  return [...area.items].flatMap(([key, value]) => {
    if (key.startsWith('revisions:'))
      return unpackRevisions(value).revisions.map(({ text }) => text);
    const draft = key.startsWith('draft:') ? parseDraft(value) : null;
    return draft === null ? [] : [draft.text, draft.before?.text ?? ''];
  });
}

type Step = {
  act: 'write' | 'behind' | 'send' | 'state' | 'refuse' | 'pin' | 'sweep' | 'import';
  at: (typeof PLACES)[number];
  failures: number[];
  /** The clock's next step, in milliseconds: it goes backwards too. */
  clock: number;
};

async function perform(
  { act, at: id }: Step,
  {
    store,
    text,
    now,
    sent,
  }: { store: DraftStore; text: string; now: number; sent: Map<string, string> },
): Promise<void> {
  const place = makePlace();
  const { state, proof } = makeRefusal('spam');
  const last = sent.get(id);
  const known = act === 'write' ? ((await store.read(id).catch(() => null))?.rev ?? 0) : 0;
  if (act === 'write' || act === 'behind')
    await store.write({ id, place, text, origin: 'field', base: known, now });
  if (act === 'send') sent.set(id, (await store.markSent(id))?.id ?? last ?? '');
  if (act === 'state' && last) await store.setState(last, { name: 'missing', at: now }, proof);
  if (act === 'refuse' && last) await store.returnFailed(last, id, { state, proof });
  if (act === 'pin') await store.change(id, draft => ({ ...draft, isPinned: true }));
  if (act === 'sweep') await store.sweep(90);
  if (act === 'import') {
    const kept = await makeKept({ article: articleAt(1), text });
    await store.importDrafts(await parseDraftsSection(makeDraftsBackup([kept], [], 0)), false);
  }
}

test('whatever fails and whenever, no text that was reported as stored is out of reach', async () => {
  const act = fc.constantFrom<Step['act']>(
    'write',
    'behind',
    'send',
    'state',
    'refuse',
    'pin',
    'sweep',
    'import',
  );
  const step = fc.record({
    act,
    at: fc.constantFrom(...PLACES),
    failures: fc.array(fc.nat(9), { maxLength: 3 }),
    clock: fc.integer({ min: -100_000, max: 400_000 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async steps => {
      const area = createMemoryStorageArea();
      let now = 1_000_000;
      const store = createDraftStore(area, () => now);
      const sent = new Map<string, string>();
      const stored = new Set<string>();
      for (const [number, one] of steps.entries()) {
        now += one.clock;
        // Each text is another one, so that none is kept as the beginning of the next.
        const text = `${number} ${'mot '.repeat(8)}${number}`;
        let call = 0;
        area.failWith = () => (one.failures.includes(call++) ? new Error('quota') : null);
        const isDone = await perform(one, { store, text, now, sent }).then(
          () => true,
          () => false,
        );
        area.failWith = null;
        if (isDone && ['write', 'behind', 'import'].includes(one.act)) stored.add(text);
        const left = reachable(area);
        expect([...stored].filter(kept => !left.includes(kept))).toEqual([]);
      }
    }),
    { numRuns: 150 },
  );
});
