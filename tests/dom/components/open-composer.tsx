import type { Identities } from '../../../utils/domain/preferences/identities.ts';
import type { FormReport } from '../../../utils/domain/detection/page-report.ts';
import { Composer } from '../../../components/composer/Composer.tsx';
import { writingId } from '../../../utils/domain/drafts/draft-id.ts';
import type { ComposerPlace } from '../../../utils/protocol/messages.ts';
import { makeDraft, makePlace } from '../../support/make-draft.ts';
import { createFakeBackend, NOW, type FakeBackend } from './fake-backend.ts';
import { mount, until } from './mount.tsx';

export const place: ComposerPlace = { ...makePlace(), tabId: 7, isPrivate: false };

/** The id of the draft at that place. */
export const id = await writingId(place);

const form: FormReport = {
  formId: 'f1',
  system: 'wordpress',
  systemName: 'WordPress',
  field: 'textarea#comment',
  parent: null,
  parts: { author: true, email: true, url: true, consent: false, submit: true },
  submitLabel: 'Laisser un commentaire',
  rules: { required: [], minLength: null, maxLength: null, markup: null },
  posting: {
    limits: { min: null, max: null, unit: 'utf16' },
    readyAt: null,
    isTrapFilled: false,
  },
  maxLength: 200,
  textLength: 0,
  score: 20,
  reasons: [],
};

/** A composer as the popup opens it, once its draft is read. */
export async function openComposer(
  fake: FakeBackend,
  ofForm: FormReport | null = form,
  system = place.system,
) {
  const went: string[] = [];
  const view = await mount(
    fake,
    <Composer
      place={{ ...place, system }}
      form={ofForm}
      send={request => fake.backend.askPage(7, 'field.insert', request)}
      onGoBack={() => went.push('back')}
    />,
  );
  await until(() => fake.state.openings > 0);
  return { ...view, went, box: view.find<HTMLTextAreaElement>('textarea') };
}

export function withDraft(text: string, changes = {}): FakeBackend {
  const fake = createFakeBackend();
  fake.putDraft(makeDraft({ id, text, updatedAt: NOW, ...changes }));
  return fake;
}

/** A reader who saved who they are. */
export const ZOE: Identities = {
  list: [{ id: 'a', name: 'Zoé', email: 'zoe@exemple.fr', site: '' }],
  bySite: {},
};
