import { afterEach, beforeAll, expect, test } from 'vitest';
import { PopupApp } from '../../../components/popup/PopupApp.tsx';
import type { PageReport } from '../../../utils/domain/detection/page-report.ts';
import { readPage } from '../../../utils/hooks/use-current-page.ts';
import { createFakeBackend, type FakeBackend } from './fake-backend.ts';
import { makeReport } from './make-report.ts';
import { click, mount, settle, type Mounted } from './mount.tsx';

let mounted: Mounted | null = null;

// What the popup brings later must not come after the end of these short tests.
beforeAll(async () => {
  await import('../../../components/composer/TextCheck.tsx');
});

afterEach(async () => {
  await mounted?.unmount();
  mounted = null;
});

const withReport = (report: PageReport) => createFakeBackend({ 'page.report': () => report });

async function open(fake: FakeBackend) {
  const firstLook = readPage(fake.backend);
  mounted = await mount(fake, <PopupApp surface="popup" firstLook={firstLook} />);
  await settle();
  return { ...mounted, header: () => mounted?.find('.popup-header').textContent ?? '' };
}

test.each([
  ['about:addons', true, 'page du navigateur'],
  [null, true, 'page du navigateur'],
  [null, false, 'rechargez-la'],
  ['file:///home/lea/article.html', true, 'fichier de cet appareil'],
  ['https://addons.mozilla.org/fr/firefox/', true, 'aucune extension agir sur ce site'],
  ['https://journal.example/rapport.pdf?v=2', true, 'PDF'],
  ['https://journal.example/a', true, 'rechargez-la'],
  ['https://journal.example/a', false, 'qu’après un clic'],
])('where nobody answers at %s (let in: %s) it says why', async (url, isGranted, words) => {
  const fake = createFakeBackend();
  fake.state.tab = { id: 7, url, title: '', isPrivate: false };
  fake.state.isGranted = isGranted;
  expect((await open(fake)).header()).toContain(words);
});

test.each([
  [{ sites: { 'journal.example': 'off' } }, 'en pause sur ce site'],
  [{ pagesOff: ['https://journal.example/soixante-milliards/'] }, 'en pause sur cette page'],
  [{ mode: 'off' }, 'en pause sur tous les sites'],
] as const)('what the reader turned off is named: %j', async (patch, words) => {
  const report = makeReport();
  report.article.location = 'https://journal.example/soixante-milliards/';
  const fake = withReport(report);
  fake.state.preferences = { ...fake.state.preferences, ...(patch as object) };
  expect((await open(fake)).header()).toContain(words);
});

test('a site the browser keeps us from is asked for, by its name; a refusal is told', async () => {
  const fake = withReport(makeReport());
  fake.state.isGranted = false;
  fake.state.grants = false;
  const { button, header } = await open(fake);
  expect(header()).toContain('WordPress');
  await click(button('Toujours sur journal.example'));
  expect(fake.state.askedFor).toEqual([expect.stringContaining('https://journal.example/')]);
  expect(header()).toContain('ne l’a pas accordé');
});

test('what was found has details, what was not found a reason; each fact keeps its own direction', async () => {
  const found = await open(withReport(makeReport()));
  expect(found.header()).toContain('Détails');
  const facts = [...found.root.querySelectorAll('.page-facts bdi')];
  expect(facts.map(({ textContent }) => textContent)).toEqual([
    'WordPress',
    expect.stringContaining('commentaire'),
  ]);
  await mounted?.unmount();
  const none = await open(withReport({ ...makeReport(), forms: [], noForm: 'no-field' }));
  expect(none.header()).toContain('Pourquoi\u202f?');
});

test('where Causerie is quiet, it says so', async () => {
  const fake = withReport(makeReport());
  fake.state.preferences = { ...fake.state.preferences, mode: 'quiet' };
  expect((await open(fake)).header()).toContain('Discrète');
});

test('after an update one line at the very end says so, until it is seen', async () => {
  const fake = withReport(makeReport());
  fake.state.news = ['0.1.0'];
  const { button, root } = await open(fake);
  const line = root.querySelector('main > :last-child');
  expect(line?.textContent).toContain('voir les nouveautés');
  expect(line?.querySelector('a')?.getAttribute('href')).toBe('/welcome.html#news');
  await click(button('Ne plus le montrer'));
  expect(root.textContent).not.toContain('nouveautés');
  expect(fake.state.news).toEqual([]);
});
