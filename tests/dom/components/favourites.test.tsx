import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { FavouriteList } from '../../../components/preferences/FavouriteList.tsx';
import { createFakeBackend } from './fake-backend.ts';
import { click, mount, type as typeInto, type Mounted } from './mount.tsx';
import { openShare } from './open-share.tsx';

const ADA = { id: 'a', messenger: 'whatsapp', name: 'Ada', address: '+33612345678' };

let mounted: Mounted | null = null;

afterEach(async () => {
  await mounted?.unmount();
  mounted = null;
});

async function openList() {
  const fake = createFakeBackend();
  fake.state.addresses = { instances: {}, favourites: [ADA] };
  const opened = await mount(fake, <FavouriteList />);
  mounted = opened;
  const box = (words: string): HTMLInputElement => {
    const label = [...opened.root.querySelectorAll('label')].find(
      ({ textContent }) => textContent === words,
    );
    return opened.find(`#${label?.htmlFor}`);
  };
  const choose = async (id: string) => {
    const menu = opened.find<HTMLSelectElement>('select');
    menu.value = id;
    await act(() => {
      menu.dispatchEvent(new Event('change', { bubbles: true }));
    });
  };
  return { ...opened, fake, box, choose };
}

test('a favourite is put in and taken out', async () => {
  const { fake, box, button, choose, root } = await openList();
  await typeInto(box('Prénom ou surnom'), ' Noé ');
  await choose('sms');
  await typeInto(box('Numéro de téléphone'), '06 98 76 54 32');
  await click(button('Ajouter aux favoris'));
  expect(fake.state.addresses.favourites).toMatchObject([
    ADA,
    { messenger: 'sms', name: 'Noé', address: '+33698765432' },
  ]);
  expect(box('Prénom ou surnom').value).toBe('');
  await click(button('Retirer Ada des favoris'));
  expect(fake.state.addresses.favourites).toMatchObject([{ name: 'Noé' }]);
  expect(root.textContent).toContain('Favori retiré');
});

test('what cannot be written to is told and not kept', async () => {
  const { fake, box, button, choose, root } = await openList();
  await click(button('Ajouter aux favoris'));
  expect(root.textContent).toContain('Donnez un nom');
  await typeInto(box('Prénom ou surnom'), 'Noé');
  await choose('threema');
  await typeInto(box('Identifiant Threema (8 caractères)'), '06 98');
  await click(button('Ajouter aux favoris'));
  expect(root.textContent).toContain('ne peut pas écrire');
  expect(fake.state.addresses.favourites).toEqual([ADA]);
});

test('a write the browser refuses is told', async () => {
  const { fake, button, root } = await openList();
  fake.state.refuse.add('share.addresses');
  await click(button('Retirer Ada des favoris'));
  expect(root.textContent).toContain('n’ont pas pu être enregistrés');
});

test('one click writes to a favourite; the history does not say to whom', async () => {
  const fake = createFakeBackend();
  fake.state.addresses = { instances: {}, favourites: [ADA] };
  const { button, root } = await openShare(fake);
  await click(button('Ada · WhatsApp'));
  expect(fake.state.opened[0]?.url).toMatch(
    /^https:\/\/web\.whatsapp\.com\/send\?phone=33612345678&text=/u,
  );
  expect(root.textContent).toContain('WhatsApp s’ouvre, message prêt pour Ada.');
  expect(fake.state.history).toHaveLength(1);
  expect(JSON.stringify(fake.state.history)).not.toMatch(/Ada|33612345678/u);
});

test('without favourites there is no row', async () => {
  const { root } = await openShare(createFakeBackend());
  expect(root.querySelector('.favourites')).toBeNull();
});
