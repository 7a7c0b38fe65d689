import { afterEach, describe, expect, test } from 'vitest';
import { createFakeBackend } from './fake-backend.ts';
import { click, type as typeInto, until, type Mounted } from './mount.tsx';
import { openComposer } from './open-composer.tsx';

let mounted: Mounted | null = null;

afterEach(async () => {
  await mounted?.unmount();
  mounted = null;
});

async function openWith(text: string) {
  const view = await openComposer(createFakeBackend());
  mounted = view;
  await typeInto(view.box, text);
  // The checks are loaded apart, and come after a pause in the typing.
  await until(() => view.root.querySelector('.preview-shown') !== null);
  return view;
}

describe('what a cleaning took out of links', () => {
  const long = 'https://journal.example/a?id=1&utm_source=lettre&utm_medium=mail';
  const text = `Lire ${long} et www.exemple.fr/b?fbclid=abc.`;

  async function cleaned() {
    const view = await openWith(text);
    await click(view.button('Tout nettoyer'));
    await until(() => !view.box.value.includes('utm_'));
    const toggle = view.button('3 éléments enlevés des liens');
    await click(toggle);
    return { ...view, toggle };
  }

  const rows = (root: Element) =>
    [...root.querySelectorAll('.removed-part')].map(row => row.textContent?.trim());

  test('is shown, each part with its link', async () => {
    const { box, root, toggle } = await cleaned();
    expect(box.value).toBe('Lire https://journal.example/a?id=1 et www.exemple.fr/b.');
    expect(toggle.getAttribute('aria-expanded')).toBe('true');
    expect(rows(root)).toEqual([
      'Mouchard utm_source=lettrejournal.exampleRemettre',
      'Mouchard utm_medium=mailjournal.exampleRemettre',
      'Mouchard fbclid=abcexemple.frRemettre',
    ]);
  });

  test('comes back part by part, and is not offered for cleaning again', async () => {
    const { box, root, button, toggle } = await cleaned();
    await click(button('Remettre (utm_medium)'));
    expect(box.value).toContain('https://journal.example/a?id=1&utm_medium=mail et');
    expect(document.activeElement).toBe(toggle);
    expect(rows(root)).toHaveLength(2);
    await click(button('Remettre (fbclid)'));
    expect(box.value).toContain('www.exemple.fr/b?fbclid=abc.');
    await click(button('Remettre (utm_source)'));
    expect(box.value).toBe(text);
    await until(() => rows(root).length === 0);
    // Checked again after a pause: nothing is left that a cleaning would take.
    await until(() => !root.textContent.includes('Tout nettoyer'));
  });

  test('is forgotten with the link', async () => {
    const { box, root } = await cleaned();
    expect(rows(root)).toHaveLength(3);
    await typeInto(box, 'Lire https://journal.example/a?id=1 seulement.');
    await until(() => rows(root).length !== 3);
    expect(rows(root)).toHaveLength(2);
  });
});
