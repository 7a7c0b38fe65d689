import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { LibraryApp } from '../../../components/library/LibraryApp.tsx';
import { PopupApp } from '../../../components/popup/PopupApp.tsx';
import { SheetApp } from '../../../components/sheet/SheetApp.tsx';
import { readPage } from '../../../utils/hooks/use-current-page.ts';
import { makeDraft, makePlace } from '../../support/make-draft.ts';
import { createFakeBackend, NOW, type FakeBackend } from './fake-backend.ts';
import { makeReport } from './make-report.ts';
import { click, mount, type as typeInto, until, type Mounted } from './mount.tsx';

let mounted: Mounted | null = null;

afterEach(async () => {
  await mounted?.unmount();
  mounted = null;
});

/** What axe finds in the document. Colours are not looked at: they need a real browser. */
async function faults(): Promise<string[]> {
  const { violations } = await axe.run(document, {
    rules: { 'color-contrast': { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

function makeFake(): FakeBackend {
  const fake = createFakeBackend({ 'page.report': () => makeReport({ selection: 'Un passage' }) });
  const article = { ...makePlace().article, url: 'https://journal.example/messages/' };
  const state = { name: 'waiting', at: NOW, permalink: null } as const;
  fake.putDraft(makeDraft({ id: 'x.y.z', article, state, text: 'Parti' }));
  fake.state.identities = { list: [{ id: 'a', name: 'Zoé', email: '', site: '' }], bySite: {} };
  fake.state.history = [
    {
      id: 'h',
      messenger: 'telegram',
      articleUrl: 'https://autre.example/',
      title: 'Un autre',
      at: NOW,
    },
  ];
  return fake;
}

async function openPopup(fake: FakeBackend) {
  mounted = await mount(fake, <PopupApp surface="popup" firstLook={readPage(fake.backend)} />);
  await until(() => fake.state.openings > 0);
  return mounted;
}

test('the writing view, with findings, preview and a sent comment', async () => {
  const { find, button } = await openPopup(makeFake());
  await typeInto(find<HTMLTextAreaElement>('textarea'), 'Voir <u>ici</u> https://a.fr/?utm_id=1');
  await until(() => document.querySelector('.findings') !== null);
  await click(button('Détails'));
  expect(await faults()).toEqual([]);
});

test('the share view, with a code and the history', async () => {
  const { button, find } = await openPopup(makeFake());
  await click(button('Partager'));
  await until(() => document.querySelector('.messenger') !== null);
  await click(find<HTMLButtonElement>('.messenger[data-messenger=sms]'));
  expect(await faults()).toEqual([]);
});

test('the preferences', async () => {
  const { button } = await openPopup(makeFake());
  await click(button('Préférences'));
  await until(() => document.querySelector('#panel-preferences input') !== null);
  expect(await faults()).toEqual([]);
});

test('the sheet', async () => {
  const fake = makeFake();
  const parent = { id: '9', author: 'Paul', excerpt: 'Pas d’accord.', date: null, permalink: null };
  fake.state.sheet = { ...makePlace({ parent }), tabId: 7, isPrivate: false };
  mounted = await mount(fake, <SheetApp sheetId="un" />);
  await until(() => fake.state.openings > 0);
  expect(await faults()).toEqual([]);
});

test('the library, with a text chosen, its earlier versions and a record set aside', async () => {
  const fake = makeFake();
  fake.library.setAside = [{ key: 'set-aside:a.b:1', value: { schema: 9 } }];
  mounted = await mount(fake, <LibraryApp startWith="x.y.z" />);
  await until(() => document.querySelector('.library-text') !== null);
  expect(await faults()).toEqual([]);
});

test('axe sees a fault where there is one', async () => {
  mounted = await mount(createFakeBackend(), <button type="button" />);
  expect(await faults()).toHaveLength(1);
});
