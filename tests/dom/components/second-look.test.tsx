import { afterEach, describe, expect, test } from 'vitest';
import type { CommentJudgement } from '../../../utils/domain/moderation/judge-comment.ts';
import { makePlace } from '../../support/make-draft.ts';
import { createFakeBackend } from './fake-backend.ts';
import { click, settle, type as typeInto, until, type Mounted } from './mount.tsx';
import { openComposer } from './open-composer.tsx';

let mounted: Mounted | null = null;

afterEach(async () => {
  await mounted?.unmount();
  mounted = null;
});

const TEXT = 'Franchement, cet article est stupide.';

const hostile: CommentJudgement = {
  language: 'fr',
  score: 0.9,
  isHostile: true,
  kind: 'attack',
  words: [{ from: TEXT.indexOf('stupide'), to: TEXT.indexOf('stupide') + 7, weight: 1 }],
};

async function openWith(text: string, judgement = hostile, fake = createFakeBackend()) {
  fake.state.judgement = judgement;
  const view = await openComposer(fake);
  mounted = view;
  await typeInto(view.box, text);
  await until(() => view.root.querySelector('.preview-shown') !== null);
  return { ...view, fake };
}

const said = (root: Element) => root.textContent?.includes('Ces mots visent une personne') ?? false;

test('the exact words are shown, with why and another wording; posting is never barred', async () => {
  const { root, button, fake } = await openWith(TEXT);
  await until(() => said(root));
  expect(fake.state.judgedIn).toBe('fr-FR');
  expect(root.textContent).toContain('«\u202fstupide\u202f»');
  expect(root.querySelector('.notice-warn[role="status"]')).not.toBeNull();
  expect(button('Insérer dans la page').disabled).toBe(false);
});

test('another wording goes in by a click and can be taken back', async () => {
  const { root, box, button, fake } = await openWith(TEXT);
  await until(() => said(root));
  fake.state.judgement = { ...hostile, score: 0, kind: null, words: [] };
  await click(button('Écrire «\u202fpeu convaincant\u202f» au lieu de «\u202fstupide\u202f»'));
  expect(box.value).toBe('Franchement, cet article est peu convaincant.');
  await until(() => !said(root));
  await click(button('Annuler ce changement'));
  expect(box.value).toBe(TEXT);
});

test.each([['C’est une citation'], ['Laisser ainsi']])('“%s” is for good', async name => {
  const { root, box, button, fake } = await openWith(TEXT);
  await until(() => said(root));
  await click(button(name));
  expect(said(root)).toBe(false);
  expect(fake.state.rests).toHaveLength(1);
  await typeInto(box, `${TEXT} Encore.`);
  await until(() => root.querySelector('.preview-shown')?.textContent?.includes('Encore') ?? false);
  expect(said(root)).toBe(false);
});

test('a draft the reader settled before says nothing', async () => {
  const fake = createFakeBackend();
  fake.state.rests.push({ ...makePlace(), tabId: 7, isPrivate: false });
  const { root } = await openWith(TEXT, hostile, fake);
  expect(said(root)).toBe(false);
});

test('turned off, nothing is judged', async () => {
  const fake = createFakeBackend();
  fake.state.preferences = { ...fake.state.preferences, checksOff: ['hostility'] };
  const { root } = await openWith(TEXT, hostile, fake);
  expect(said(root)).toBe(false);
});

describe('the browser’s own model', () => {
  const SLY = 'Les gens comme vous ne devraient pas voter.';
  const opinion = JSON.stringify({ kind: 'attack', words: ['Les gens comme vous'] });
  const quiet = { ...hostile, score: 0, kind: null, words: [] };

  async function openAsking(changes: {
    asks?: boolean;
    answer?: string | null;
    own?: CommentJudgement;
  }) {
    const { asks = true, answer = opinion, own = quiet } = changes;
    const fake = createFakeBackend();
    fake.state.preferences = { ...fake.state.preferences, asksBrowserModel: asks };
    fake.state.modelAnswer = answer;
    return openWith(SLY, own, fake);
  }

  test('says what ours did not see, and who says it', async () => {
    const { root, button } = await openAsking({});
    await until(() => said(root));
    expect(root.textContent).toContain('«\u202fLes gens comme vous\u202f»');
    expect(root.textContent).toContain('Vu par le modèle de votre navigateur');
    await click(button('Laisser ainsi'));
    expect(said(root)).toBe(false);
  });

  test.each<[string, Parameters<typeof openAsking>[0], number]>([
    ['where the reader did not ask for it', { asks: false }, 0],
    ['where the browser has none', { answer: null }, 0],
    ['and is left in peace where it answers in prose', { answer: 'This is an attack.' }, 1],
  ])('is not heard %s', async (_where, changes, asked) => {
    const { root, fake } = await openAsking(changes);
    await until(() => fake.state.prompts.length === asked);
    await settle();
    expect(fake.state.prompts).toHaveLength(asked);
    expect(said(root)).toBe(false);
  });

  test('is not asked what ours has seen', async () => {
    const own = { ...hostile, words: [{ from: 0, to: 8, weight: 1 }] };
    const { root, fake } = await openAsking({ own });
    await until(() => said(root));
    expect(fake.state.prompts).toEqual([]);
    expect(root.textContent).not.toContain('Vu par le modèle');
  });
});
