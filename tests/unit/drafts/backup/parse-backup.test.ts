import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeDraftsBackup } from '../../../../utils/domain/drafts/backup/drafts-backup.ts';
import {
  LONGEST_FILE,
  parseDraftsBackup,
} from '../../../../utils/domain/drafts/backup/parse-backup.ts';
import { restId, sentId, writingId } from '../../../../utils/domain/drafts/draft-id.ts';
import type { KeptDraft } from '../../../../utils/domain/drafts/draft.ts';
import { makeDraft, makePlace } from '../../../support/make-draft.ts';
import { articleAt, makeKept, revisionOf } from './make-kept.ts';

const NOW = 1_700_000_000_000;
const textOf = (drafts: KeptDraft[], setAside: { key: string; value: unknown }[] = []) =>
  JSON.stringify(makeDraftsBackup(drafts, setAside, NOW));

test('a file comes back as it was written, whatever the words in it', async () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 30 });
  const made = fc.record({
    text: words,
    excerpt: words,
    earlier: fc.array(words, { maxLength: 3 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(made, { maxLength: 5 }), async items => {
      const kept: KeptDraft[] = await Promise.all(
        items.map(({ text, excerpt, earlier }, index) =>
          makeKept(
            {
              article: articleAt(index),
              text,
              parent: { id: '4', author: 'Léa', excerpt, date: null, permalink: null },
            },
            earlier.map((one, at) => revisionOf(one, at)),
          ),
        ),
      );
      const read = await parseDraftsBackup(textOf(kept));
      expect(read).toEqual({ ok: true, drafts: kept, setAside: [], unreadable: 0 });
    }),
    { numRuns: 40 },
  );
});

test('a comment that was sent and the rest of one cut in two keep their ids, a record set aside its key', async () => {
  const id = sentId(await writingId(makePlace()), NOW);
  const sent = await makeKept({ id, state: { name: 'sent', at: NOW } });
  const rest = await makeKept({ id: restId(await writingId(makePlace()), NOW) });
  const aside = { key: 'set-aside:revisions/a.b.c:17', value: { schema: 99 } };
  const read = await parseDraftsBackup(textOf([sent, rest], [aside]));
  expect(read).toEqual({ ok: true, drafts: [sent, rest], setAside: [aside], unreadable: 0 });
});

test('a record of a version to come is counted and stays in the file', async () => {
  const kept = await makeKept();
  const file = makeDraftsBackup([kept], [], NOW);
  const text = JSON.stringify({ ...file, drafts: [kept, { draft: { schema: 3 }, revisions: [] }] });
  expect(await parseDraftsBackup(text)).toMatchObject({ ok: true, drafts: [kept], unreadable: 1 });
});

describe('a file is refused as a whole', () => {
  test.each([
    ['that is no JSON', '{"app":', 'not-json'],
    ['of something else', '{"app":"typio","drafts":[]}', 'not-ours'],
    ['that is a list', '[]', 'not-ours'],
    ['without drafts', '{"app":"causerie","kind":"drafts","schema":1}', 'not-ours'],
    [
      'of a version to come',
      '{"app":"causerie","kind":"drafts","schema":2,"drafts":[]}',
      'too-new',
    ],
    ['with a key of another kind', textOf([], [{ key: 'preferences', value: {} }]), 'unsafe'],
    ['too long to be one', ' '.repeat(LONGEST_FILE + 1), 'too-large'],
    [
      'with more drafts than anybody writes',
      `{"app":"causerie","kind":"drafts","schema":1,"drafts":[${'0,'.repeat(50_000)}0]}`,
      'too-large',
    ],
  ])('%s', async (_what, text, reason) => {
    expect(await parseDraftsBackup(text)).toEqual({ ok: false, reason });
  });

  test.each<[string, Partial<KeptDraft['draft']>]>([
    ['under the id of another place', { id: 'aaaaaaaaaaaaaaaa.bbbbbbbbbbbbbbbb' }],
    [
      'with an address that is a script',
      { article: { ...articleAt(1), url: 'javascript:alert(1)' } },
    ],
    ['with a title without end', { article: { ...articleAt(1), title: 'x'.repeat(5000) } }],
    ['longer than any that is kept', { text: 'x'.repeat(262_145) }],
    [
      'whose answered comment leads to a file',
      { parent: { id: '1', author: '', excerpt: '', date: null, permalink: 'file:///etc/passwd' } },
    ],
  ])('for one draft %s', async (_what, changes) => {
    const good = await makeKept({ article: articleAt(7) });
    const read = await parseDraftsBackup(textOf([good, await makeKept(changes)]));
    expect(read).toEqual({ ok: false, reason: 'unsafe' });
  });

  test('for one draft twice', async () => {
    const kept = await makeKept();
    expect(await parseDraftsBackup(textOf([kept, kept]))).toEqual({ ok: false, reason: 'unsafe' });
  });

  test('for an id that hides another after its own', async () => {
    const id = `${await writingId(makeDraft())}.0zz.preferences`;
    expect(await parseDraftsBackup(textOf([await makeKept({ id })]))).toMatchObject({ ok: false });
  });
});

test('anything at all is read without a throw', async () => {
  const read = fc.asyncProperty(fc.jsonValue(), async drafts => {
    const text = JSON.stringify({ app: 'causerie', kind: 'drafts', schema: 1, drafts });
    expect(await parseDraftsBackup(text)).toHaveProperty('ok');
  });
  await fc.assert(read);
});
