import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DRAFT_SCHEMA } from '../../../utils/domain/drafts/draft.ts';
import { packRevisions, unpackRevisions } from '../../../utils/domain/drafts/pack-revisions.ts';
import { parseDraft } from '../../../utils/domain/drafts/parse-draft.ts';

const FOLDER = 'tests/fixtures/drafts';
const STEPS = 'utils/domain/drafts/migrations';

const example = (kind: string, version: number): Record<string, unknown> =>
  JSON.parse(readFileSync(`${FOLDER}/${kind}-v${version}.json`, 'utf8')) as Record<string, unknown>;

const versions = Array.from({ length: DRAFT_SCHEMA }, (_, index) => index + 1);

describe.each(['draft', 'revisions'])('every version of %s', kind => {
  test('has an example, and a step in a file of its own, but for the present one', () => {
    const files = readdirSync(FOLDER).filter(name => name.startsWith(kind));
    expect(files.toSorted()).toEqual(versions.map(version => `${kind}-v${version}.json`));
    const steps = readdirSync(STEPS).filter(name => name.startsWith(kind));
    expect(steps.toSorted()).toEqual(
      versions.slice(0, -1).map(version => `${kind}-v${version}.ts`),
    );
  });
});

test.each(versions)(
  'a draft of version %i becomes one of today, and nothing of it is lost',
  version => {
    const stored = example('draft', version);
    const draft = parseDraft(stored);
    const { schema: _schema, parent, ...kept } = stored;
    expect(draft).toMatchObject({ ...kept, parent: parent as object, schema: DRAFT_SCHEMA });
    // What is written back is read as the same.
    expect(parseDraft(structuredClone(draft))).toEqual(draft);
  },
);

test('a draft of version 1 gets its first evidence from its state, and no pin', () => {
  expect(parseDraft(example('draft', 1))).toMatchObject({
    trail: [{ state: 'waiting', at: 1_700_000_060_000, sign: 'site-signal' }],
    isPinned: false,
    remindAt: null,
    before: null,
  });
});

test.each(versions)(
  'earlier texts of version %i are read whole and written as today’s',
  version => {
    const { revisions, isWhole } = unpackRevisions(example('revisions', version));
    expect(isWhole).toBe(true);
    expect(revisions.map(({ text }) => text)).toEqual([
      'Moi non plus, mais les chiffres sont têtus.',
      version === 1 ? 'Tout à fait d’accord.' : 'Moi non plus, chiffres sont têtus.',
    ]);
    expect(unpackRevisions(packRevisions(revisions))).toEqual({ revisions, isWhole: true });
  },
);

test.each([
  ['no record', 'text'],
  ['a version to come', { schema: 3, revisions: [] }],
  ['a list that is none', { schema: 2, revisions: {} }],
  ['a text that is none', { schema: 2, revisions: [{ text: 3, at: 1, cause: 'size' }] }],
  ['a time that is none', { schema: 2, revisions: [{ text: 'a', at: NaN, cause: 'size' }] }],
  [
    'a part of nothing',
    { schema: 2, revisions: [{ text: '', start: 1, end: 0, at: 1, cause: 'size' }] },
  ],
])('revisions with %s are not whole', (_what, stored) => {
  expect(unpackRevisions(stored)).toEqual({ revisions: [], isWhole: false });
});

test('a part longer than the text it is cut from is refused, what stands before it is kept', () => {
  const stored = {
    schema: 2,
    revisions: [
      { text: 'abc', at: 2, cause: 'size' },
      { text: '', start: 3, end: 1, at: 1, cause: 'size' },
    ],
  };
  const { revisions, isWhole } = unpackRevisions(stored);
  expect([revisions.length, isWhole]).toEqual([1, false]);
});
