import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { OptionsApp } from '../../../components/options/OptionsApp.tsx';
import { createFakeBackend } from './fake-backend.ts';
import { mount, settle, type as typeInto, type Mounted } from './mount.tsx';
import { openShare } from './open-share.tsx';

let mounted: Mounted | null = null;

afterEach(async () => {
  await mounted?.unmount();
  mounted = null;
});

async function openPreferences(messengers: string[]) {
  const fake = createFakeBackend();
  fake.state.preferences.messengers = messengers;
  const opened = await mount(fake, <OptionsApp section="" />);
  mounted = opened;
  const box = (id: string) => opened.find<HTMLInputElement>(`input[data-messenger=${id}]`);
  const write = async (id: string, text: string) => {
    await typeInto(box(id), text);
    await act(() => {
      box(id).dispatchEvent(new Event('change', { bubbles: true }));
    });
    await settle();
  };
  return { ...opened, fake, box, write };
}

test('a server is asked for only where the messenger is shown', async () => {
  const { root } = await openPreferences(['whatsapp', 'wallabag']);
  const boxes = [...root.querySelectorAll<HTMLInputElement>('input[data-messenger]')];
  expect(boxes.map(one => one.labels?.[0]?.textContent)).toEqual(['Votre serveur Wallabag']);
});

test('it is kept as a host, and forgotten when emptied', async () => {
  const { fake, write, box } = await openPreferences(['mastodon', 'wallabag']);
  await write('mastodon', 'https://Mastodon.example/@ada');
  await write('wallabag', 'lire.example');
  expect(fake.state.addresses.instances).toEqual({
    mastodon: 'mastodon.example',
    wallabag: 'lire.example',
  });
  expect(box('mastodon').value).toBe('mastodon.example');
  await write('mastodon', ' ');
  expect(fake.state.addresses.instances).toEqual({ wallabag: 'lire.example' });
});

test('what names no server is told and not kept', async () => {
  const { fake, write, box, root } = await openPreferences(['mastodon']);
  await write('mastodon', 'chez moi');
  expect(fake.state.addresses.instances).toEqual({});
  expect(box('mastodon').getAttribute('aria-invalid')).toBe('true');
  expect(root.textContent).toContain('Ce n’est pas l’adresse d’un serveur.');
});

test('a write the browser refuses is told', async () => {
  const { fake, write, root } = await openPreferences(['mastodon']);
  fake.state.refuse.add('share.addresses');
  await write('mastodon', 'mastodon.example');
  expect(root.textContent).toContain('Le serveur n’a pas pu être enregistré.');
});

test.each([
  [{}, /^https:\/\/share\.joinmastodon\.org\/#text=/u],
  [{ mastodon: 'mastodon.example' }, /^https:\/\/mastodon\.example\/share\?text=/u],
])('with the servers %j Mastodon opens %s', async (instances, expected) => {
  const fake = createFakeBackend();
  fake.state.preferences.messengers = ['mastodon'];
  fake.state.addresses = { instances, favourites: [] };
  const { share } = await openShare(fake);
  await share('mastodon');
  expect(fake.state.opened[0]?.url).toMatch(expected);
});
