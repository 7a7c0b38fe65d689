import { expect, test } from 'vitest';
import { DraftText } from '../../../components/composer/DraftText.tsx';
import { createFakeBackend } from './fake-backend.ts';
import { mount, until } from './mount.tsx';
import { openComposer } from './open-composer.tsx';

test.each([
  ['nothing, in the direction of the placeholder', '', 'rtl'],
  ['something, in the direction of its own words', 'Bonjour', 'auto'],
])('in Arabic the box holds %s', async (_, text, expected) => {
  const box = (
    <DraftText
      marked={{ area: { current: null }, layer: { current: null } }}
      text={text}
      onEdit={() => undefined}
      paste={{ onKeyDown: () => undefined, onPaste: () => undefined }}
      describedBy="room"
    />
  );
  const fake = createFakeBackend();
  fake.state.preferences = { ...fake.state.preferences, language: 'ar' };
  const mounted = await mount(fake, box);
  await until(() => document.documentElement.dir === 'rtl');
  expect(mounted.find<HTMLTextAreaElement>('textarea').dir).toBe(expected);
  await mounted.unmount();
});

test('who writes is named in the direction of the name: cut, it is cut at its end', async () => {
  const fake = createFakeBackend();
  fake.state.preferences = { ...fake.state.preferences, language: 'ar' };
  fake.state.identities = {
    list: ['Camille Lectrice', 'زينب'].map(name => ({ id: name, name, email: '', site: '' })),
    bySite: {},
  };
  const { root, unmount } = await openComposer(fake);
  await until(() => root.querySelector('.identity-fill select') !== null);
  expect(root.querySelector<HTMLSelectElement>('.identity-fill select')?.dir).toBe('auto');
  await unmount();
});
