import { render } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { AppFrame } from '../../../components/app/AppFrame.tsx';
import { ErrorBoundary } from '../../../components/app/ErrorBoundary.tsx';
import { PopupApp, type Surface } from '../../../components/popup/PopupApp.tsx';
import type { PageReport } from '../../../utils/domain/detection/page-report.ts';
import { writingId } from '../../../utils/domain/drafts/draft-id.ts';
import type { DraftState } from '../../../utils/domain/drafts/draft.ts';
import { summarizeDraft } from '../../../utils/domain/drafts/summarize-draft.ts';
import { readFirstPage } from '../../../utils/hooks/first-page.ts';
import { createTranslator } from '../../../utils/platform/i18n.ts';
import { fr } from '../../../utils/platform/locales/fr/index.ts';
import { makeDraft } from '../../support/make-draft.ts';
import { createFakeBackend, NOW, type FakeBackend } from './fake-backend.ts';
import { makeReport } from './make-report.ts';
import { click, mount, settle, type as typeInto, until, type Mounted } from './mount.tsx';

let mounted: Mounted | null = null;

afterEach(async () => {
  await mounted?.unmount();
  mounted = null;
});

const withReport = (report: PageReport) => createFakeBackend({ 'page.report': () => report });

async function open(fake: FakeBackend, { surface = 'popup' as Surface } = {}) {
  const firstLook = readFirstPage(fake.backend);
  mounted = await mount(fake, <PopupApp surface={surface} firstLook={firstLook} />);
  await settle();
  return { ...mounted, header: () => mounted?.find('.popup-header').textContent ?? '' };
}

describe('this page, in one line', () => {
  test('names the comment system and counts its comments', async () => {
    const { header } = await open(withReport(makeReport()));
    expect(header()).toContain('WordPress · 3\u00a0commentaires');
  });

  test('explains the choice of the form in words', async () => {
    const { button, root } = await open(withReport(makeReport()));
    expect(root.querySelector('.page-reasons')).toBeNull();
    await click(button('Détails'));
    const reasons = root.querySelector('.page-reasons')?.textContent;
    expect(reasons).toContain('Note 14');
    expect(reasons).toContain('Son étiquette parle de commentaire+4');
    expect(reasons).toContain('un signal de demain');
  });

  test.each([
    [{ syntax: 'html', tags: ['a', 'em'] }, 'Mise en forme admise\u00a0: a em'],
    [{ syntax: 'bbcode', tags: [] }, 'Mise en forme admise\u00a0: BBCode'],
    [{ syntax: 'none', tags: [] }, 'Aucune mise en forme'],
  ] as const)('says the rules of the site, %o among them', async ({ syntax, tags }, said) => {
    const report = makeReport();
    const [form] = report.forms;
    const markup = { syntax, tags: [...tags] };
    const rules = { required: ['email' as const], minLength: 10, maxLength: 500, markup };
    const forms = form === undefined ? [] : [{ ...form, rules }];
    const { button, header } = await open(withReport(makeReport({ forms })));
    await click(button('Détails'));
    expect(header()).toContain(
      `10 caractères au moins · 500 caractères au plus · Demandé\u00a0: e-mail · ${said}`,
    );
  });

  test('says what it recognised, in the page and in each frame', async () => {
    const system = { id: 'disqus', name: 'Disqus', editor: 'slate', frames: 0 };
    const facebook = { id: 'facebook', name: 'Facebook', editor: 'none', frames: 1 };
    const look = { isFrame: false, forms: 0, comments: 0, noForm: 'in-frame' as const };
    const { button, header } = await open(
      withReport(
        makeReport({
          forms: [],
          noForm: 'in-frame',
          looks: [
            { ...look, address: 'journal.example/a', systems: [system, facebook] },
            {
              ...look,
              address: 'disqus.com/embed',
              isFrame: true,
              systems: [{ ...system, frames: null }],
            },
          ],
        }),
      ),
    );
    expect(header()).toContain('cadre d’un autre site');
    await click(button('Pourquoi\u202f?'));
    expect(header()).toContain(
      'Reconnu dans la page\u00a0: Disqus (pas encore chargé) et Facebook (reconnu, jamais rempli)',
    );
    expect(header()).toContain('Reconnu dans le cadre de disqus.com\u00a0: Disqus');
  });

  test.each([
    ['no-field', 'Pas de formulaire de commentaire'],
    ['other-fields', 'aucun ne ressemble'],
    ['comments-closed', 'sont fermés'],
    ['must-log-in', 'se connecter'],
    ['hidden-field', 'caché'],
  ] as const)('without a form because of %s, says so', async (noForm, words) => {
    const { header } = await open(withReport(makeReport({ forms: [], noForm })));
    expect(header()).toContain(words);
  });

  test('the reader’s own switch holds, also while the page does not know of it yet', async () => {
    const off = withReport(makeReport());
    off.state.preferences = { ...off.state.preferences, sites: { 'journal.example': 'off' } };
    expect((await open(off)).header()).toContain('en pause');
    const on = withReport(makeReport({ noForm: 'site-off' }));
    expect((await open(on)).header()).toContain('WordPress');
  });

  test('a paused site is switched on from there', async () => {
    const fake = withReport(makeReport({ forms: [], noForm: 'site-off' }));
    fake.state.preferences = { ...fake.state.preferences, sites: { 'journal.example': 'off' } };
    const { button } = await open(fake);
    await click(button('La réactiver'));
    expect(fake.state.preferences.sites).toEqual({});
  });

  test('a page without our script asks to be reloaded', async () => {
    const fake = createFakeBackend();
    fake.state.tab = { id: 7, url: 'https://journal.example/', title: 'x', isPrivate: false };
    const { button } = await open(fake);
    await click(button('Recharger la page'));
    expect(fake.state.reloaded).toEqual([7]);
  });

  test('without any tab it says where to go', async () => {
    const fake = createFakeBackend();
    fake.state.tab = null;
    expect((await open(fake)).header()).toContain('Ouvrez un article');
  });
});

describe('writing', () => {
  test('what was typed is there after a look at another tab', async () => {
    const fake = withReport(makeReport());
    const { find, button } = await open(fake);
    const box = find<HTMLTextAreaElement>('#panel-write textarea');
    box.value = 'En cours';
    box.dispatchEvent(new Event('input', { bubbles: true }));
    await click(button('Partager'));
    await until(() => find('#panel-share').textContent !== '');
    await click(button('Écrire'));
    expect(find<HTMLTextAreaElement>('#panel-write textarea').value).toBe('En cours');
  });

  test('what is known when it is drawn first is in view at once, and typed on from there', async () => {
    const fake = withReport(makeReport());
    const article = { ...makeDraft().article, url: 'https://journal.example/messages/' };
    const here = { tabId: 7, article, system: 'wordpress', parent: null, isPrivate: false };
    const id = await writingId(here);
    fake.putDraft(makeDraft({ ...here, id, text: 'Le texte d’hier' }));
    const firstLook = readFirstPage(fake.backend);
    const found = await firstLook;
    const frame = document.createElement('div');
    const translator = createTranslator('fr', fr);
    const { preferences } = fake.state;
    const props = { view: 'test', backend: fake.backend, preferences, translator };
    render(
      <AppFrame {...props} browserLanguages={['fr']}>
        <PopupApp surface="popup" firstLook={firstLook} found={found} />
      </AppFrame>,
      frame,
    );
    const box = frame.querySelector('textarea');
    expect(box?.value).toBe('Le texte d’hier');
    expect(frame.querySelector('.popup-header')?.textContent).toContain('WordPress');
    if (box) await typeInto(box, 'Le texte d’hier, et un mot');
    await until(() => fake.drafts.get(id)?.text === 'Le texte d’hier, et un mot');
    render(null, frame);
  });

  test('the bench is told when the reader can act', async () => {
    performance.clearMarks('causerie:usable');
    await open(withReport(makeReport()));
    const marks = () => performance.getEntriesByName('causerie:usable');
    await until(() => marks().length > 0);
    expect(marks()[0]?.startTime).toBeGreaterThan(0);
  });

  test.each<[DraftState, string]>([
    [{ name: 'sent', at: NOW - 120_000 }, 'Envoyé il y a 2 minutes'],
    [{ name: 'seen', at: NOW, permalink: 'https://journal.example/#c9' }, 'est sur la page'],
    [{ name: 'waiting', at: NOW, permalink: null }, 'en attente de modération'],
    [{ name: 'missing', at: NOW - 3_600_000 }, 'introuvable'],
  ])('a comment that left: %j', async (state, words) => {
    const fake = withReport(makeReport());
    const { article } = makeDraft();
    const url = 'https://journal.example/messages/';
    fake.putDraft(makeDraft({ id: 'x.y.z', article: { ...article, url }, state, text: 'Parti' }));
    const { root, find } = await open(fake);
    await until(() => root.querySelector('.sent-list') !== null);
    expect(find('.sent-list').textContent).toContain(words);
    expect(find('.sent-list').textContent).toContain('Parti');
  });

  test('a link of a page is followed only when it is one of the web', async () => {
    const fake = withReport(makeReport());
    const url = 'https://journal.example/messages/';
    const article = { ...makeDraft().article, url };
    const state: DraftState = { name: 'seen', at: NOW, permalink: 'javascript:alert(1)' };
    fake.putDraft(makeDraft({ id: 'x.y.z', article, state }));
    const { root } = await open(fake);
    await until(() => root.querySelector('.sent-list') !== null);
    expect(root.querySelector('.sent-list a')).toBeNull();
  });

  test('a lost comment is taken up again; the text that stood there is kept', async () => {
    const fake = withReport(makeReport());
    const url = 'https://journal.example/messages/';
    const article = { ...makeDraft().article, url };
    const state: DraftState = { name: 'missing', at: NOW };
    fake.putDraft(makeDraft({ id: 'x.y.z', article, state, text: 'Perdu' }));
    const { root, button, find } = await open(fake);
    await until(() => root.querySelector('.sent-list') !== null);
    await click(button('Reprendre ce texte'));
    expect(find<HTMLTextAreaElement>('textarea').value).toBe('Perdu');
    await click(button('Ne plus garder'));
    expect(fake.drafts.has('x.y.z')).toBe(false);
    await click(button('Le reprendre'));
    expect(fake.drafts.get('x.y.z')?.text).toBe('Perdu');
  });
});

describe('when a view breaks', () => {
  function Broken(): never {
    throw new TypeError('le texte du lecteur');
  }

  test('the reader is told kindly, can hand on a report without their words, and try again', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const fake = createFakeBackend();
    mounted = await mount(
      fake,
      <ErrorBoundary view="share">
        <Broken />
      </ErrorBoundary>,
    );
    const { root, button } = mounted;
    expect(root.textContent).toContain('Vos brouillons sont en sécurité');
    await click(button('Copier le rapport'));
    expect(fake.state.copied[0]?.text).toContain('TypeError in share');
    expect(fake.state.copied[0]?.text).not.toContain('le texte du lecteur');
    expect(log).toHaveBeenCalled();
    log.mockRestore();
  });
});

test('what has rested long enough stands in front, and opens on a click', async () => {
  const fake = withReport(makeReport());
  const rested = summarizeDraft(makeDraft({ id: 'aa.bb', text: 'À relire' }));
  const resting = summarizeDraft(makeDraft({ id: 'aa.cc', text: 'Pas encore' }));
  fake.state.reminders = [
    { draft: rested, at: NOW - 1 },
    { draft: resting, at: NOW + 60_000 },
  ];
  const { root, button } = await open(fake);
  const due = root.querySelector('.reminders-due');
  expect(due?.textContent).toContain('À relire');
  expect(due?.textContent).not.toContain('Pas encore');
  await click(button('Ouvrir l’article (Soixante milliards de messages)'));
  expect(fake.state.went).toEqual(['aa.bb']);
  expect(root.querySelector('.reminders-due')).toBeNull();
});

describe('the panel beside the page', () => {
  test('is opened from the popup', async () => {
    const fake = withReport(makeReport());
    const { button } = await open(fake);
    await click(button('Ouvrir à côté de la page'));
    expect(fake.state.panels).toEqual([7]);
  });

  test('follows the page in front, and lets none be lost', async () => {
    let report = makeReport();
    const fake = createFakeBackend({ 'page.report': () => report });
    const { header, find } = await open(fake, { surface: 'panel' });
    await typeInto(find<HTMLTextAreaElement>('textarea'), 'Sous le premier article');
    report = makeReport({ forms: [], noForm: 'comments-closed' });
    fake.changeFrontTab();
    await until(() => header().includes('sont fermés'));
    await until(() => fake.drafts.size > 0);
    expect([...fake.drafts.values()].map(({ text }) => text)).toEqual(['Sous le premier article']);
  });
});
