import { afterEach, describe, expect, test, vi } from 'vitest';
import { createFakeBackend } from './fake-backend.ts';
import { settle, type as typeInto, type Mounted } from './mount.tsx';
import { openComposer } from './open-composer.tsx';

/** Longer than the pause after which the text is checked, and the check itself. */
const CHECKED = 400;

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

async function openWith(text: string, fake = createFakeBackend()) {
  const view = await open(fake);
  await typeInto(view.box, text);
  await settle(CHECKED);
  return view;
}

describe('personal data', () => {
  const text = 'Écrivez à zoe@exemple.fr, pas à luc@exemple.fr ni au 06 12 34 56 78.';

  function zoe() {
    const fake = createFakeBackend();
    fake.state.identity = { name: 'Zoé', email: 'zoe@exemple.fr', site: '' };
    return fake;
  }

  test('the reader’s own are told apart from somebody else’s', async () => {
    const { root } = await openWith(text, zoe());
    const items = [...root.querySelectorAll('.finding')]
      .map(item => item.textContent ?? '')
      .filter(words => !words.startsWith('Beaucoup de liens'));
    expect(items.map(words => words.replace(/ de quelqu’un.*/u, ' de quelqu’un'))).toEqual([
      expect.stringContaining('Votre adresse e-mail'),
      'L’adresse e-mail de quelqu’un',
      'Le numéro de téléphone de quelqu’un',
    ]);
    expect(items[0]).toContain('zoe@exemple.fr');
    expect(items[0]).toContain('dans vos coordonnées');
    expect(items[1]).toContain('luc@exemple.fr');
    expect(items[1]).toContain('exposer cette personne');
  });

  test('are never taken away: there is nothing to fix, and cleaning leaves them', async () => {
    const { root, box } = await openWith(text, zoe());
    expect(root.textContent).not.toContain('Tout nettoyer');
    expect(root.textContent).not.toContain('Corriger');
    expect(box.value).toBe(text);
  });

  test('nothing of them is logged', async () => {
    const logs = (['log', 'info', 'warn', 'error', 'debug'] as const).map(level =>
      vi.spyOn(console, level),
    );
    await openWith(text, zoe());
    expect(logs.flatMap(log => log.mock.calls)).toEqual([]);
    logs.forEach(log => log.mockRestore());
  });
});
