import { afterEach, describe, expect, test } from 'vitest';
import { act } from 'preact/test-utils';
import { makeDraft } from '../../support/make-draft.ts';
import { createFakeBackend, NOW } from './fake-backend.ts';
import { click, settle, type as typeInto, until, type Mounted } from './mount.tsx';
import { id, openComposer, place, withDraft } from './open-composer.tsx';

/** Longer than the pause after which the text is checked. */
const CHECKED = 350;

let mounted: Mounted | null = null;

afterEach(async () => {
  await mounted?.unmount();
  mounted = null;
});

async function open(...args: Parameters<typeof openComposer>) {
  const view = await openComposer(...args);
  mounted = view;
  return view;
}

describe('writing', () => {
  test('what is typed is kept, and the reader sees it', async () => {
    const fake = createFakeBackend();
    const { box, root } = await open(fake);
    await until(() => document.activeElement === box);
    await typeInto(box, 'Merci pour cet article');
    await settle();
    expect(fake.drafts.get(id)?.text).toBe('Merci pour cet article');
    expect(root.textContent).toContain('Brouillon enregistré');
  });

  test('a full storage is told, and the text stays', async () => {
    const fake = createFakeBackend();
    fake.state.writeFailure = { ok: false, code: 'quota' };
    const { box, root, button } = await open(fake);
    await typeInto(box, 'Précieux');
    await settle();
    expect(box.value).toBe('Précieux');
    expect(root.textContent).toContain('est plein');
    fake.state.writeFailure = null;
    await click(button('Réessayer'));
    expect(fake.drafts.get(id)?.text).toBe('Précieux');
  });

  test('hiding the page writes at once what a write on its way left behind', async () => {
    const fake = createFakeBackend();
    fake.state.beforeWrite = () => new Promise(() => {});
    const { box } = await open(fake);
    await typeInto(box, 'Un');
    await typeInto(box, 'Un mot');
    window.dispatchEvent(new Event('pagehide'));
    expect(fake.state.writes.map(({ text }) => text)).toEqual(['Un', 'Un mot']);
  });

  test('words from elsewhere come in without moving the caret off its word', async () => {
    const { box } = await openWithCaret('Bonjour à tous', 8);
    expect(box.value).toBe('Le 3 : Bonjour à tous');
    expect([box.selectionStart, box.selectionEnd]).toEqual([15, 15]);
  });

  async function openWithCaret(text: string, caret: number) {
    const fake = withDraft(text);
    const view = await open(fake);
    view.box.setSelectionRange(caret, caret);
    await act(() => fake.writeElsewhere(place, `Le 3 : ${text}`).then(() => {}));
    await settle();
    return view;
  }

  test('two texts at once: both are shown, the reader chooses', async () => {
    const fake = withDraft('Commun');
    const { box, root, button } = await open(fake);
    let release = () => {};
    fake.state.beforeWrite = () => new Promise(resolve => (release = resolve));
    await typeInto(box, 'Commun, ici');
    await act(() => fake.putDraft(makeDraft({ id, text: 'Commun, ailleurs', rev: 4 })));
    fake.state.beforeWrite = async () => {};
    release();
    await settle();
    expect(box.value).toBe('Commun, ici');
    expect(root.textContent).toContain('modifié ailleurs');
    expect(root.textContent).toContain('Commun, ailleurs');
    await click(button('Prendre l’autre'));
    expect(box.value).toBe('Commun, ailleurs');
    expect(fake.revisions.get(id)?.map(({ text }) => text)).toContain('Commun, ici');
  });

  test('the count turns into what is left near the limit, then into what is too much', async () => {
    const { box, root } = await open(createFakeBackend());
    await typeInto(box, 'x'.repeat(100));
    expect(root.textContent).toContain('100 caractères');
    await typeInto(box, 'x'.repeat(190));
    expect(root.textContent).toContain('encore 10 caractères');
    await typeInto(box, 'x'.repeat(201));
    expect(root.textContent).toContain('1 caractère de trop');
  });

  test('a deleted draft comes back on a click', async () => {
    const fake = withDraft('Adieu');
    const { box, button } = await open(fake);
    await click(button('Supprimer le brouillon'));
    expect([box.value, fake.drafts.size]).toEqual(['', 0]);
    await click(button('Le reprendre'));
    expect([box.value, fake.drafts.get(id)?.text]).toEqual(['Adieu', 'Adieu']);
  });

  test('an earlier version is shown and taken up again', async () => {
    const fake = withDraft('Aujourd’hui');
    fake.revisions.set(id, [
      { text: 'Hier', origin: 'composer', at: NOW - 86_400_000, cause: 'pause', isPinned: false },
    ]);
    const { box, find, button, root } = await open(fake);
    const list = find<HTMLDetailsElement>('.composer-extras details');
    await act(() => {
      list.open = true;
      list.dispatchEvent(new Event('toggle'));
    });
    await settle();
    expect(root.textContent).toContain('hier, avant une pause');
    const shown = find<HTMLElement>('.difference');
    expect(shown.querySelector('del')?.textContent).toBe('[retiré Hier]');
    expect(shown.querySelector('ins')?.textContent).toBe('[ajouté Aujourd’hui]');
    await click(button('Garder cette version'));
    expect(fake.revisions.get(id)?.[0]?.isPinned).toBe(true);
    await click(button('Reprendre cette version'));
    expect(box.value).toBe('Hier');
    await click(button('Revenir au texte d’avant'));
    expect(box.value).toBe('Aujourd’hui');
  });
});

describe('checking', () => {
  const dirty = 'Voir <u>ici</u>\u200b https://exemple.fr/a?utm_source=x';

  test('the preview shows what the site will show, as nodes', async () => {
    const { box, find, root } = await open(createFakeBackend());
    await typeInto(box, '<b>Gras</b> <script>alert(1)</script> <u>souligné</u>');
    // The checks are loaded with the first text: how long that takes, the machine says.
    await until(() => root.querySelector('.preview-shown') !== null);
    const shown = find<HTMLElement>('.preview-shown');
    expect(shown.querySelector('b, strong')?.textContent).toBe('Gras');
    expect(shown.querySelector('script, u')).toBeNull();
    expect(shown.textContent).toContain('souligné');
  });

  test('one click cleans everything, one more undoes it', async () => {
    const fake = createFakeBackend();
    const { box, button, root } = await open(fake);
    await typeInto(box, dirty);
    await settle(CHECKED);
    expect(root.textContent).toContain('Lien qui suit vos lecteurs');
    expect(root.textContent).toContain('Caractères invisibles');
    await click(button('Tout nettoyer'));
    expect(box.value).toBe('Voir ici https://exemple.fr/a');
    expect(fake.drafts.get(id)?.text).toBe('Voir ici https://exemple.fr/a');
    await click(button('Annuler le nettoyage'));
    expect(box.value).toBe(dirty);
    expect(fake.drafts.get(id)?.text).toBe(dirty);
  });

  test('one kind can be mended alone', async () => {
    const { box, button } = await open(createFakeBackend());
    await typeInto(box, dirty);
    await settle(CHECKED);
    await click(button('Corriger (Lien qui suit vos lecteurs)'));
    expect(box.value).toBe('Voir <u>ici</u>\u200b https://exemple.fr/a');
  });

  test('typing on after a cleaning takes the undo away', async () => {
    const { box, button, root } = await open(createFakeBackend());
    await typeInto(box, dirty);
    await settle(CHECKED);
    await click(button('Tout nettoyer'));
    await typeInto(box, `${box.value} et la suite`);
    expect(root.textContent).not.toContain('Annuler le nettoyage');
  });
});

test('a refused comment comes with its reason, the site’s words and the text', async () => {
  const fake = withDraft('Mon texte', {
    state: { name: 'failed', at: NOW, reason: 'too-fast', message: 'Slow down.' },
  });
  const { root, button, went, box } = await open(fake);
  expect(root.textContent).toContain('trop vite');
  expect(root.textContent).toContain('Slow down.');
  expect(box.value).toBe('Mon texte');
  await click(button('Revenir à l’article et l’y remettre'));
  expect(went).toEqual(['back']);
});

test('the identity is filled on a click, and what was filled is named', async () => {
  const fake = createFakeBackend({ 'identity.fill': () => ({ filled: ['name', 'email'] }) });
  fake.state.identities = {
    list: [{ id: 'a', name: 'Zoé', email: 'zoe@exemple.fr', site: '' }],
    bySite: {},
  };
  const { button, root } = await open(fake);
  await click(button('Remplir mes coordonnées'));
  expect(root.textContent).toContain('nom et e-mail');
});

test('of several identities the one that is filled in stands beside its button', async () => {
  const fake = createFakeBackend();
  const list = ['Zoé', 'Z. L.'].map(name => ({ id: name, name, email: '', site: '' }));
  fake.state.identities = { list, bySite: {} };
  const { root } = await open(fake);
  const fill = root.querySelector('[aria-label="Remplir mes coordonnées"]');
  expect(fill?.textContent).toBe('Remplir');
  expect(fill?.nextElementSibling?.textContent).toBe('ZoéZ. L.');
});

test('without a saved identity nothing is offered', async () => {
  const { root } = await open(createFakeBackend());
  expect(root.querySelector('[aria-label="Remplir mes coordonnées"]')).toBeNull();
});

test('a draft is put aside for an hour, and the bell can be taken back', async () => {
  const fake = withDraft('À relire à froid');
  const { button, root } = await openComposer(fake);
  await until(() => root.querySelector('textarea')?.value === 'À relire à froid');
  await click(button('Une heure'));
  await settle();
  expect(fake.drafts.get(id)?.remindAt).toBe(NOW + 3_600_000);
  expect(root.textContent).toContain('Vous le relirez dans 1 heure.');
  await click(button('Ne plus me le rappeler'));
  await settle();
  expect(fake.drafts.get(id)?.remindAt).toBeNull();
});

test('writing goes on where it stopped, in another surface too', async () => {
  const fake = withDraft('Un deux trois');
  const first = await openComposer(fake);
  await until(() => first.box.value !== '');
  first.box.setSelectionRange(3, 7);
  first.box.dispatchEvent(new Event('keyup'));
  window.dispatchEvent(new Event('pagehide'));
  expect(fake.state.caret).toMatchObject({ start: 3, end: 7, length: 13 });
  await first.unmount();
  const second = await openComposer(fake);
  mounted = second;
  await until(() => second.box.selectionStart === 3);
  expect(second.box.selectionEnd).toBe(7);
});
