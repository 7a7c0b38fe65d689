import type { Draft, DraftPlace } from '../../utils/domain/drafts/draft.ts';

export const makePlace = (changes: Partial<DraftPlace> = {}): DraftPlace => ({
  article: {
    url: 'https://journal.example/2016/04/messages',
    title: 'Soixante milliards de messages',
    siteName: 'Le Journal',
    language: 'fr-FR',
  },
  system: 'wordpress',
  parent: null,
  ...changes,
});

export const makeDraft = (changes: Partial<Draft> = {}): Draft => ({
  schema: 1,
  id: 'aaaaaaaaaaaaaaaa.bbbbbbbbbbbbbbbb',
  ...makePlace(),
  text: 'Bonjour à tous',
  origin: 'field',
  rev: 3,
  state: { name: 'writing' },
  createdAt: 1000,
  updatedAt: 2000,
  ...changes,
});
