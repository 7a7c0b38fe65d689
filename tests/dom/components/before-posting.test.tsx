import { afterEach, describe, expect, test } from 'vitest';
import { isRest } from '../../../utils/domain/drafts/draft-id.ts';
import { createFakeBackend, NOW } from './fake-backend.ts';
import { makeReport } from './make-report.ts';
import { click, settle, until, type Mounted } from './mount.tsx';
import { id, openComposer, withDraft } from './open-composer.tsx';

let mounted: Mounted | null = null;
afterEach(async () => {
  await mounted?.unmount();
  mounted = null;
});

const [form] = makeReport().forms;
const formOf = (posting: Partial<NonNullable<typeof form>['posting']>) => {
  if (form === undefined) throw new Error('a report without a form');
  return { ...form, posting: { ...form.posting, ...posting } };
};

describe('before posting', () => {
  test('what will probably go wrong is said, with what mends it, and nothing is held back', async () => {
    const fake = withDraft('Bonjour à tous');
    fake.state.forecast = [
      { kind: 'trap-filled' },
      { kind: 'flood', until: NOW + 9000 },
      { kind: 'first-time' },
    ];
    const view = await openComposer(fake, formOf({}));
    mounted = view;
    await until(() => view.root.querySelector('.forecasts') !== null);
    const said = view.root.querySelector('.forecasts')?.textContent ?? '';
    expect(said).toContain('Un champ caché');
    expect(said).toContain('Le site l’acceptera dans 9 secondes.');
    expect(said).toContain('probablement');
    await click(view.button('Vider le champ piège'));
    expect(fake.state.asked).toContain('trap.empty');
    expect(view.button('Insérer dans la page').disabled).toBe(false);
  });

  test('too long for the site: cut in two at a sentence, the first part inserted, the rest kept', async () => {
    const text = 'Une première idée, dite en entier. Une seconde, qui attendra.';
    const fake = withDraft(text);
    fake.state.forecast = [{ kind: 'too-long', by: 21 }];
    const limits = { min: null, max: 40, unit: 'utf16' } as const;
    const view = await openComposer(fake, formOf({ limits }));
    mounted = view;
    await until(() => view.root.querySelector('.forecasts') !== null);
    await click(view.button('Couper en deux à une phrase'));
    await until(() => fake.state.inserted.length > 0);
    expect(fake.state.inserted).toEqual(['Une première idée, dite en entier.']);
    expect(view.box.value).toBe('Une première idée, dite en entier.');
    const rest = [...fake.drafts.values()].find(draft => isRest(draft.id));
    expect(rest?.text).toBe('Une seconde, qui attendra.');
    expect(view.button('Continuer avec la suite').disabled).toBe(true);

    // The first part is posted: its draft moves away, and the rest can go on.
    await fake.backend.ask('drafts.remove', { ids: [id], isPrivate: false });
    await settle();
    await click(view.button('Continuer avec la suite'));
    await until(() => view.box.value !== '');
    expect(view.box.value).toBe('Une seconde, qui attendra.');
    expect([...fake.drafts.values()].some(draft => isRest(draft.id))).toBe(false);
  });

  test('a short text has nothing to be told', async () => {
    const view = await openComposer(createFakeBackend());
    mounted = view;
    expect(view.root.querySelector('.forecasts')).toBeNull();
  });
});
