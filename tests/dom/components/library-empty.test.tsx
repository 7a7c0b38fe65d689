import { afterEach, expect, test } from 'vitest';
import { LibraryApp } from '../../../components/library/LibraryApp.tsx';
import { makeDraft } from '../../support/make-draft.ts';
import { createFakeBackend } from './fake-backend.ts';
import { mount, settle, type as typeInto, type Mounted } from './mount.tsx';

let view: Mounted;

afterEach(() => view.unmount());

/** A library with one record that cannot be read. */
async function open({ hasDraft }: { hasDraft: boolean }) {
  const fake = createFakeBackend();
  if (hasDraft) fake.putDraft(makeDraft());
  fake.library.setAside = [{ key: 'set-aside:a.b:1700000000000', value: { schema: 9 } }];
  view = await mount(fake, <LibraryApp startWith="" />);
  await settle();
}

test('what the search did not find is not offered as a file', async () => {
  await open({ hasDraft: true });
  expect(view.find('.library-actions').textContent).toContain('Exporter le texte affiché');
  await typeInto(view.find('input[type=search]'), 'rien de tel');
  await settle();
  expect(view.root.querySelector('.library-actions')).toBeNull();
});

test('before the first text it says where texts come from, and hands out what cannot be read', async () => {
  await open({ hasDraft: false });
  expect(view.find('.library-detail').textContent).toContain('Ce que vous écrirez');
  expect(view.find('.library-detail a').getAttribute('href')).toBe('/welcome.html');
  expect(view.find('.library-body').className).toContain('is-empty');
  expect(view.find('.library-actions').textContent).toContain('Enregistrements illisibles');
});
