import { afterEach, describe, expect, test, vi } from 'vitest';
import { makePlace } from '../../support/make-draft.ts';
import { createFakeBackend } from './fake-backend.ts';
import { TextCheck } from '../../../components/composer/TextCheck.tsx';
import { click, mount, settle, type as typeInto, until, type Mounted } from './mount.tsx';
import { openComposer } from './open-composer.tsx';

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
  // The checks are loaded apart, and come after a pause in the typing.
  if (text !== '') await until(() => view.root.querySelector('.preview-shown') !== null);
  return view;
}

describe('personal data', () => {
  const text = 'Écrivez à zoe@exemple.fr, pas à luc@exemple.fr ni au 06 12 34 56 78.';

  function zoe() {
    const fake = createFakeBackend();
    fake.state.identities = {
      list: [{ id: 'a', name: 'Zoé', email: 'zoe@exemple.fr', site: '' }],
      bySite: {},
    };
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

describe('a paste', () => {
  /** As a browser tells of one: `false` when somebody else takes care of it. */
  function paste(box: HTMLTextAreaElement, contents: Record<string, string>): boolean {
    const clipboardData = { getData: (kind: string) => contents[kind] ?? '' };
    const event = new Event('paste', { bubbles: true, cancelable: true });
    return box.dispatchEvent(Object.assign(event, { clipboardData }));
  }

  const rich =
    '<p style="color:red">Lire <b>vite</b> <a href="https://exemple.fr/a">ceci</a></p>' +
    '<img src="https://t.example/p.gif"><script>alert(1)</script>';

  test('of HTML keeps its meaning at the caret, says what it lost, and can be taken back', async () => {
    const { box, root, button } = await openWith('Avant après');
    box.setSelectionRange(6, 11);
    expect(paste(box, { 'text/html': rich, 'text/plain': 'Lire vite ceci' })).toBe(false);
    await until(() => box.value !== 'Avant après');
    expect(box.value).toBe(
      'Avant Lire <strong>vite</strong> <a href="https://exemple.fr/a">ceci</a>',
    );
    expect(box.selectionStart).toBe(box.value.length);
    const said = root.querySelector('.paste-line')?.textContent;
    expect(said).toContain('Collé sans la mise en page, les images et les programmes.');
    await click(button('Annuler le collage'));
    expect(box.value).toBe('Avant après');
    expect(root.querySelector('.paste-line')?.textContent).toBe('');
  });

  test('names what the site cannot show', async () => {
    const { box, root } = await openWith('');
    paste(box, { 'text/html': '<ul><li>un</li><li>deux</li></ul>' });
    await until(() => box.value !== '');
    expect(box.value).toBe('- un\n- deux');
    expect(root.querySelector('.paste-line')?.textContent).toContain('sur ce site\u00a0: liste.');
  });

  test('of plain text is the browser’s own, as with Ctrl+Shift+V', async () => {
    const { box } = await openWith('');
    expect(paste(box, { 'text/plain': '<b>Texte</b>' })).toBe(true);
    expect(box.value).toBe('');
  });

  test('asked for as plain text is the browser’s own, whatever the clipboard holds', async () => {
    const { box } = await openWith('');
    const keys = { key: 'V', ctrlKey: true, shiftKey: true, bubbles: true };
    box.dispatchEvent(new KeyboardEvent('keydown', keys));
    expect(paste(box, { 'text/html': rich, 'text/plain': 'Lire' })).toBe(true);
    expect(paste(box, { 'text/html': rich, 'text/plain': 'Lire' })).toBe(false);
  });

  test('that means nothing falls back on its plain text, without a word', async () => {
    const { box, root } = await openWith('');
    paste(box, { 'text/html': '<style>p {}</style>', 'text/plain': 'mots' });
    await until(() => box.value !== '');
    expect(box.value).toBe('mots');
    expect(root.querySelector('.paste-line')?.textContent).toBe('');
  });

  test('followed by typing takes its line away', async () => {
    const { box, root } = await openWith('');
    paste(box, { 'text/html': rich });
    await until(() => box.value !== '');
    await typeInto(box, `${box.value} !`);
    await settle();
    expect(root.querySelector('.paste-line')?.textContent).toBe('');
  });
});

describe('another system', () => {
  /** The checks alone, as the composer shows them for that system. */
  async function check(system: string, text: string) {
    const changes: string[] = [];
    const view = await mount(
      createFakeBackend(),
      <TextCheck
        text={text}
        system={system}
        articleUrl="https://journal.example/a"
        language="fr"
        onChange={changed => changes.push(changed)}
        place={{ ...makePlace(), tabId: 7, isPrivate: false }}
        foot={{ current: null }}
        marked={{ area: { current: null }, layer: { current: null } }}
      />,
    );
    mounted = view;
    await until(() => view.root.querySelector('section') !== null);
    return { ...view, changes };
  }

  test('has its own preview', async () => {
    const { find, root } = await check('isso', 'Du **gras** et <script>alert(1)</script>');
    const shown = find<HTMLElement>('.preview-shown');
    expect(shown.querySelector('strong')?.textContent).toBe('gras');
    expect(shown.querySelector('script')).toBeNull();
    expect(root.textContent).toContain('D’après ce que ce système');
  });

  test('of Markdown is read whole: lists in lists, addresses given further down', async () => {
    const text =
      '- un\n  - [ici][1]\n\n![mot](https://t.example/p.png)\n\n[1]: https://exemple.fr/a';
    const shown = (await check('giscus', text)).find<HTMLElement>('.preview-shown');
    expect(shown.querySelector('ul ul a')?.getAttribute('href')).toBe('https://exemple.fr/a');
    expect(shown.textContent.trim().split(/\s+/u)).toEqual(['un', 'ici', 'mot']);
    expect(shown.querySelector('img')).toBeNull();
  });

  test('says what it will not read, and writes it its own way', async () => {
    const { root, button, changes } = await check('spip', 'Du **gras** et `du code`');
    expect(root.textContent).toContain('Mise en forme que ce site ne lit pas\u00a0: gras et code');
    await click(button('L’écrire à sa façon'));
    expect(changes).toEqual(['Du {{gras}} et <code>du code</code>']);
  });

  test('that shows plain text only has no preview, and offers plain text', async () => {
    const { root, button, changes } = await check('unheard-of', 'Du **gras**');
    expect(root.querySelector('.preview-shown')).toBeNull();
    await click(button('L’écrire en texte simple'));
    expect(changes).toEqual(['Du gras']);
  });
});

describe('typography', () => {
  const typed = 'Vraiment ? "Oui", dit-il, et c\'est tout...';
  const polished = 'Vraiment\u202f? «\u202fOui\u202f», dit-il, et c’est tout…';

  test('is that of the text, on a click, and goes back', async () => {
    const { box, root, button } = await openWith(typed);
    expect(box.value).toBe(typed);
    await click(button('Typographie française'));
    expect(box.value).toBe(polished);
    await click(button('Annuler ce changement'));
    expect(box.value).toBe(typed);
    await click(button('Typographie française'));
    await until(() => (root.textContent ?? '').includes('Typographie simple'));
    await click(button('Typographie simple'));
    expect(box.value).toBe(typed);
  });

  test('is English for an English text on a French page', async () => {
    const { box, button } = await openWith('It\'s "the end" of this...');
    await click(button('Typographie anglaise'));
    expect(box.value).toBe('It’s “the end” of this…');
  });

  test('is not offered where it would change nothing', async () => {
    const { root } = await openWith('Merci beaucoup');
    expect(root.querySelector('[aria-label="Typographie"]')).toBeNull();
  });
});

describe('findings in the text', () => {
  const text = 'Voir <u>ici</u>, ou zoe@exemple.fr.\n';

  test('are marked in a layer that repeats it', async () => {
    const { find } = await openWith(text);
    const layer = find<HTMLElement>('.draft-marks');
    expect(layer.ariaHidden ?? layer.getAttribute('aria-hidden')).toBe('true');
    expect(layer.textContent).toBe(`${text}\u200b`);
    const marks = [...layer.querySelectorAll('mark')].map(mark => mark.textContent);
    expect(marks).toEqual(['<u>', '</u>', 'zoe@exemple.fr']);
  });

  test('lose their marks at the next key, until they are checked again', async () => {
    const { box, find } = await openWith(text);
    await typeInto(box, `Ah ! ${text}`);
    await settle();
    expect(find('.draft-marks').textContent).toBe('');
    await until(() => find('.draft-marks').textContent !== '');
    expect(find('.draft-marks').textContent).toContain('Ah ! Voir');
  });

  test('are selected from the list, even when words were typed before them since', async () => {
    const { box, button } = await openWith(text);
    const place = button('zoe@exemple.fr');
    await click(place);
    expect(document.activeElement).toBe(box);
    expect(box.value.slice(box.selectionStart, box.selectionEnd)).toBe('zoe@exemple.fr');
    await typeInto(box, `Ah ! ${text}`);
    await click(place);
    expect(box.value.slice(box.selectionStart, box.selectionEnd)).toBe('zoe@exemple.fr');
  });
});

describe('what was found, told above what is pressed to post', () => {
  const line = (root: Element) => root.querySelector('.composer-actions .check-line');

  test('is counted, and the count leads to the list', async () => {
    HTMLElement.prototype.scrollIntoView ??= () => {};
    const { root } = await openWith('Merci !!!!! Voir https://j.example/?utm_source=x.');
    const toggle = root.querySelector<HTMLElement>('.findings .toggle');
    expect(toggle?.textContent).toMatch(/^\d+.remarques$/u);
    expect(line(root)?.textContent).toBe(toggle?.textContent);
    await click(line(root)?.querySelector('button') as HTMLElement);
    expect(document.activeElement).toBe(toggle);
  });

  test('or said to be nothing; of an empty text nothing is said', async () => {
    const { root, box } = await openWith('Merci pour cet article.');
    expect(line(root)?.textContent).toBe('Rien à signaler.');
    expect(line(root)?.querySelector('button')).toBeNull();
    await typeInto(box, '');
    await until(() => line(root) === null);
  });
});
