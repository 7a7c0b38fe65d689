import type {
  Draft,
  DraftPlace,
  FailureReason,
  DraftState,
  StateProof,
} from '../../utils/domain/drafts/draft.ts';

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
  schema: 2,
  id: 'aaaaaaaaaaaaaaaa.bbbbbbbbbbbbbbbb',
  ...makePlace(),
  text: 'Bonjour à tous',
  origin: 'field',
  rev: 3,
  state: { name: 'writing' },
  trail: [],
  isPinned: false,
  remindAt: null,
  before: null,
  splitAt: changes.updatedAt ?? 2000,
  createdAt: 1000,
  updatedAt: 2000,
  ...changes,
});

/** A site's refusal, as `returnFailed` takes it. */
export function makeRefusal(reason: FailureReason): { state: DraftState; proof: StateProof } {
  return {
    state: { name: 'failed', at: 5, reason, message: '' },
    proof: { state: 'failed', at: 5, sign: 'error-page', url: '', status: 200, said: '' },
  };
}
