import { afterEach, expect, test } from 'vitest';
import { act } from 'preact/test-utils';
import { SheetApp } from '../../../components/sheet/SheetApp.tsx';
import { writingId } from '../../../utils/domain/drafts/draft-id.ts';
import type { PageReport } from '../../../utils/domain/detection/page-report.ts';
import type { ComposerPlace } from '../../../utils/protocol/messages.ts';
import { makeDraft, makePlace } from '../../support/make-draft.ts';
import { createFakeBackend, NOW } from './fake-backend.ts';
import { makeReport } from './make-report.ts';
import { click, mount, settle, type as typeInto, until, type Mounted } from './mount.tsx';

const place: ComposerPlace = { ...makePlace(), tabId: 7, isPrivate: false };

let mounted: Mounted | null = null;

afterEach(async () => {
  await mounted?.unmount();
  mounted = null;
});

async function open(
  report: PageReport | null,
  { known = place, prepare }: { known?: ComposerPlace | null; prepare?: (fake: Fake) => void } = {},
) {
  const fake = createFakeBackend(report ? { 'page.report': () => report } : {});
  fake.state.sheet = known;
  prepare?.(fake);
  mounted = await mount(fake, <SheetApp sheetId="un-identifiant" />);
  if (known !== null) await until(() => fake.state.openings > 0);
  return { ...mounted, fake };
}

type Fake = ReturnType<typeof createFakeBackend>;

test('writes and inserts for the form it stands by, inside itself', async () => {
  const { find, button, fake, root } = await open(makeReport());
  expect(root.textContent).toContain('Soixante milliards de messages');
  await typeInto(find<HTMLTextAreaElement>('textarea'), 'Depuis le volet');
  await settle();
  expect(fake.drafts.get(await writingId(place))?.text).toBe('Depuis le volet');
  await click(button('Insérer dans la page'));
  expect(fake.state.inserted).toEqual(['Depuis le volet']);
});

test('a reply shows whom and what it answers', async () => {
  const parent = { id: '9', author: 'Paul', excerpt: 'Pas d’accord.', date: null, permalink: null };
  const { root } = await open(makeReport(), { known: { ...place, parent } });
  expect(root.querySelector('h1')?.textContent).toBe('En réponse à Paul');
  expect(root.querySelector('.parent-quote')?.textContent).toBe('Pas d’accord.');
});

test('Escape and the button close it, through the background', async () => {
  const { button, fake } = await open(makeReport());
  await click(button('Fermer'));
  await act(() => {
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  });
  expect(fake.state.closed).toEqual(['un-identifiant', 'un-identifiant']);
});

test('shares the article it stands beside, through the background', async () => {
  const { button, fake } = await open(makeReport());
  await click(button('Partager l’article'));
  expect(fake.state.shared).toEqual(['un-identifiant']);
});

test('Escape that ends a composition of characters does not close it', async () => {
  const { fake } = await open(makeReport());
  await act(() => {
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', isComposing: true }));
  });
  expect(fake.state.closed).toEqual([]);
});

test('what the page posts to its window changes nothing', async () => {
  const { root, find, fake } = await open(makeReport());
  // The marks are drawn once the checks are loaded.
  await until(() => find('.draft-marks').textContent !== '');
  const before = root.innerHTML;
  window.dispatchEvent(
    new MessageEvent('message', {
      data: { kind: 'sheet.close', payload: {} },
      origin: 'https://x',
    }),
  );
  await settle();
  expect(root.innerHTML).toBe(before);
  expect(fake.state.closed).toEqual([]);
});

test('an unknown id opens nothing and says so', async () => {
  const { root } = await open(makeReport(), { known: null });
  expect(root.textContent).toContain('n’est plus reliée');
  expect(root.querySelector('textarea')).toBeNull();
});

test('on the site’s error page the text is there, with a way back to the article', async () => {
  const id = await writingId(place);
  const { root, find, button, fake } = await open(makeReport({ forms: [], noForm: 'no-field' }), {
    prepare: ({ putDraft }) =>
      putDraft(
        makeDraft({
          id,
          text: 'Refusé mais intact',
          state: { name: 'failed', at: NOW, reason: 'duplicate', message: '' },
        }),
      ),
  });
  expect(root.querySelector('h1')?.textContent).toBe('Votre texte est sauvé');
  expect(root.textContent).toContain('un commentaire identique existe');
  expect(find<HTMLTextAreaElement>('textarea').value).toBe('Refusé mais intact');
  await click(button('Revenir à l’article et l’y remettre'));
  expect(fake.state.went).toEqual([place.article.url]);
});

test('refused for coming too soon: the wait is counted down, and said aloud only when it begins and ends', async () => {
  const id = await writingId(place);
  const { root } = await open(makeReport({ forms: [], noForm: 'no-field' }), {
    prepare: ({ putDraft }) =>
      putDraft(
        makeDraft({
          id,
          text: 'Trop vite',
          state: { name: 'failed', at: NOW - 5000, reason: 'too-fast', message: '' },
        }),
      ),
  });
  const spoken = () =>
    [...root.querySelectorAll('[role=status]')].map(({ textContent }) => textContent);
  expect(spoken()).toContain('Le site l’acceptera dans 10 secondes.');
});

test('a page that does not answer still lets one write', async () => {
  const { find, fake } = await open(null);
  await typeInto(find<HTMLTextAreaElement>('textarea'), 'Quand même');
  await settle();
  expect(fake.drafts.get(await writingId(place))?.text).toBe('Quand même');
});
