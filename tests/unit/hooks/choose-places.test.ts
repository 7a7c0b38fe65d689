import { expect, test } from 'vitest';
import type { FormReport, ThreadReport } from '../../../utils/domain/detection/page-report.ts';
import type { ParentComment } from '../../../utils/domain/drafts/draft.ts';
import {
  choosePlaces,
  nameOfPlace,
  placeNamed,
  sentDrafts,
} from '../../../utils/hooks/choose-places.ts';
import { makeDraft } from '../../support/make-draft.ts';

const makeParent = (id: string): ParentComment => ({
  id,
  author: `Auteur ${id}`,
  excerpt: 'Un avis',
  date: null,
  permalink: null,
});

const makeForm = (parent: ParentComment | null): FormReport => ({
  formId: `f${parent?.id ?? ''}`,
  system: 'wordpress',
  systemName: 'WordPress',
  field: 'textarea#comment',
  parent,
  parts: { author: true, email: true, url: true, consent: false, submit: true },
  submitLabel: 'Laisser un commentaire',
  rules: { required: [], minLength: null, maxLength: null, markup: null },
  posting: {
    limits: { min: null, max: null, unit: 'utf16' },
    readyAt: null,
    isTrapFilled: false,
  },
  maxLength: 65_525,
  textLength: 0,
  score: 20,
  reasons: [],
});

const thread: ThreadReport = { system: 'wordpress', count: 0 };
const names = (places: ReturnType<typeof choosePlaces>) =>
  places.map(({ parentId, form }) => `${parentId || 'top'}${form === null ? ' (no form)' : ''}`);

test('a reply form comes first: somebody just asked for it', () => {
  const forms = [makeForm(null), makeForm(makeParent('9'))];
  expect(names(choosePlaces({ forms, thread, noForm: null }, []))).toEqual(['9', 'top']);
});

test('drafts whose form is not open now can still be chosen, each once', () => {
  const drafts = [
    makeDraft({ id: 'a', parent: makeParent('5') }),
    makeDraft({ id: 'b' }),
    makeDraft({ id: 'c', parent: makeParent('6'), state: { name: 'sent', at: 1 } }),
  ];
  const places = choosePlaces({ forms: [makeForm(null)], thread, noForm: null }, drafts);
  expect(names(places)).toEqual(['top', '5 (no form)']);
});

test.each([
  ['must-log-in', ['top (no form)']],
  ['hidden-field', ['top (no form)']],
  ['comments-closed', []],
  ['no-field', []],
  ['site-off', []],
] as const)('without a form because of %s one can write at %j', (noForm, expected) => {
  expect(names(choosePlaces({ forms: [], thread, noForm }, []))).toEqual(expected);
});

test('a chosen place is kept as long as it exists', () => {
  const forms = [makeForm(null), makeForm(makeParent('9'))];
  const places = choosePlaces({ forms, thread, noForm: null }, []);
  const top = places[1];
  expect(top && placeNamed(places, nameOfPlace(top))).toBe(top);
  expect(placeNamed(places, 'gone')).toBe(places[0]);
  expect(placeNamed([], 'gone')).toBeNull();
});

test('comments that left are listed apart from what is being written', () => {
  const states = ['writing', 'sent', 'seen', 'waiting', 'missing', 'failed'] as const;
  const drafts = states.map(name =>
    makeDraft({
      id: name,
      state: { name, at: 1, permalink: '', reason: 'unknown', message: '' } as never,
    }),
  );
  expect(sentDrafts(drafts).map(({ id }) => id)).toEqual(['sent', 'seen', 'waiting', 'missing']);
});
