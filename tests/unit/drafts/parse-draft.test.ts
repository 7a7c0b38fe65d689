import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DraftState } from '../../../utils/domain/drafts/draft.ts';
import { parseDraft } from '../../../utils/domain/drafts/parse-draft.ts';
import { makeDraft } from '../../support/make-draft.ts';

const states: DraftState[] = [
  { name: 'writing' },
  { name: 'sent', at: 1 },
  { name: 'seen', at: 1, permalink: 'https://journal.example/#comment-4' },
  { name: 'waiting', at: 1, permalink: null },
  { name: 'failed', at: 1, reason: 'too-fast', message: 'Trop vite' },
  { name: 'sent', at: 1, twins: ['comment-4'] },
  { name: 'missing', at: 1 },
  { name: 'missing', at: 3, sentAt: 1, twins: ['comment-4'] },
];

test.each(states)('a draft in state $name comes back as it was stored', state => {
  const draft = makeDraft({
    state,
    parent: { id: '4', author: 'Léa', excerpt: 'Non', date: null, permalink: null },
  });
  expect(parseDraft(structuredClone(draft))).toEqual(draft);
});

test.each([
  ['a version to come', { schema: 3 }],
  ['an answered comment that cannot be read', { parent: 'Léa' }],
  ['an answered comment left out', { parent: undefined }],
  ['no text', { text: undefined }],
  ['no article', { article: 'https://journal.example' }],
  ['an unknown state', { state: { name: 'lost', at: 1 } }],
  ['a state without a time', { state: { name: 'sent' } }],
  ['a time that is none', { updatedAt: NaN }],
])('%s is no draft', (_what, changes) => {
  expect(parseDraft({ ...makeDraft(), ...changes })).toBeNull();
});

test('anything at all is read without a throw', () => {
  const read = fc.property(fc.anything(), stored => void parseDraft(stored));
  expect(() => fc.assert(read)).not.toThrow();
});
