import { afterEach, expect, test } from 'vitest';
import { LibraryApp } from '../../../components/library/LibraryApp.tsx';
import { makeDraft } from '../../support/make-draft.ts';
import { createFakeBackend, NOW } from './fake-backend.ts';
import { click, mount, settle, type as typeInto, type Mounted } from './mount.tsx';

let view: Mounted;

afterEach(() => view.unmount());

const TEXTS = 60;

async function open(libraryPageSize: 0 | 25, startWith = '') {
  const fake = createFakeBackend();
  fake.state.preferences = { ...fake.state.preferences, libraryPageSize };
  for (let at = 0; at < TEXTS; at += 1)
    fake.putDraft(makeDraft({ id: `a.${at}`, text: `Texte ${at}.`, updatedAt: NOW - at }));
  view = await mount(fake, <LibraryApp startWith={startWith} />);
  await settle();
  return view;
}

const first = () => view.find('[role=option]');
const pager = () => view.root.querySelector('nav [role=status]')?.textContent ?? null;

test('a list of many texts is one that is scrolled', async () => {
  await open(0);
  expect(pager()).toBeNull();
  expect(first().getAttribute('aria-setsize')).toBe(`${TEXTS}`);
});

test('the reader who prefers pages turns them; another search begins at the first', async () => {
  const { button, find } = await open(25);
  expect(pager()).toBe('Page 1 sur 3');
  expect(button('Page précédente').disabled).toBe(true);
  await click(button('Page suivante'));
  await click(button('Page suivante'));
  expect(pager()).toBe('Page 3 sur 3');
  expect(first().textContent).toContain('Texte 50.');
  expect(first().getAttribute('aria-setsize')).toBe('10');
  expect(button('Page suivante').disabled).toBe(true);
  await typeInto(find<HTMLInputElement>('input[type=search], .library-filters input'), 'texte');
  await settle();
  expect(pager()).toBe('Page 1 sur 3');
});

test('the text a link leads to is on the page shown', async () => {
  await open(25, 'a.31');
  expect(pager()).toBe('Page 2 sur 3');
  expect(view.find('[role=option][tabindex="0"]').textContent).toContain('Texte 31.');
});
