import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { formatCommandsOf } from '../../../utils/domain/markup/format-selection.ts';
import { typedProfileOf } from '../../../utils/domain/markup/markup-profiles.ts';
import { createFakeBackend } from './fake-backend.ts';
import { click, settle, type as typeInto, until, type Mounted } from './mount.tsx';
import { openComposer } from './open-composer.tsx';

let mounted: Mounted | null = null;

afterEach(async () => {
  await mounted?.unmount();
  mounted = null;
});

/** A composer for a system, with a text and some of its words selected. */
async function open(system: string, text: string, selected = text) {
  const fake = createFakeBackend();
  const view = await openComposer(fake, null, system);
  mounted = view;
  // The bar is loaded after the field; where none is to come, it has had the time of the others.
  const hasBar = formatCommandsOf(typedProfileOf(system)).length > 0;
  if (hasBar) await until(() => view.root.querySelector('[role=toolbar]') !== null);
  else await settle(50);
  await typeInto(view.box, text);
  const start = text.indexOf(selected);
  view.box.setSelectionRange(start, start + selected.length);
  const words = () => view.box.value.slice(view.box.selectionStart, view.box.selectionEnd);
  return { ...view, fake, words };
}

async function press(element: Element, key: string, held: KeyboardEventInit = {}) {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held });
  await act(() => {
    element.dispatchEvent(event);
  });
  return event.defaultPrevented;
}

const names = (root: Element) =>
  [...root.querySelectorAll('[role=toolbar] button')].map(({ ariaLabel }) => ariaLabel);

describe('the bar', () => {
  test.each([
    ['wordpress', ['Gras', 'Italique', 'Barré', 'Citation', 'Code', 'Lien']],
    ['isso', ['Gras', 'Italique', 'Barré', 'Citation', 'Code', 'Lien', 'Liste']],
    ['spip', ['Gras', 'Italique', 'Citation', 'Code', 'Lien', 'Liste']],
    ['coral', []],
    ['dotclear', []],
    ['nobody-knows', []],
  ])('offers what %s can show', async (system, expected) => {
    const { root } = await open(system, 'mot');
    expect(names(root)).toEqual(expected);
    expect(root.querySelectorAll('[role=toolbar]')).toHaveLength(expected.length > 0 ? 1 : 0);
  });

  test('is one tab stop; arrow keys move and turn around, Home and End jump', async () => {
    const { find } = await open('isso', 'mot');
    const bar = find<HTMLElement>('[role=toolbar]');
    expect(bar.ariaLabel ?? bar.getAttribute('aria-label')).toBe('Mise en forme');
    const stops = () =>
      [...bar.querySelectorAll('[tabindex="0"]')].map(({ ariaLabel }) => ariaLabel);
    expect(stops()).toEqual(['Gras']);
    bar.querySelector('button')?.focus();
    await press(bar, 'ArrowRight');
    expect([stops(), document.activeElement?.ariaLabel]).toEqual([['Italique'], 'Italique']);
    await press(bar, 'ArrowLeft');
    await press(bar, 'ArrowLeft');
    expect([stops(), document.activeElement?.ariaLabel]).toEqual([['Liste'], 'Liste']);
    await press(bar, 'Home');
    expect(document.activeElement?.ariaLabel).toBe('Gras');
    expect(await press(bar, 'a')).toBe(false);
  });
});

describe('a command', () => {
  test('writes the marks of the system, keeps the words selected and the draft stored', async () => {
    const { box, button, words, fake } = await open('wordpress', 'un mot ici', 'mot');
    await click(button('Gras'));
    expect([box.value, words()]).toEqual(['un <strong>mot</strong> ici', 'mot']);
    expect(document.activeElement).toBe(box);
    expect([...fake.drafts.values()].map(({ text }) => text)).toEqual([box.value]);
    await click(button('Gras'));
    expect([box.value, words()]).toEqual(['un mot ici', 'mot']);
  });

  test('quotes every line selected', async () => {
    const { box, button } = await open('isso', 'un\ndeux');
    await click(button('Citation'));
    expect(box.value).toBe('> un\n> deux');
  });

  test.each([
    ['b', 'un **mot** ici'],
    ['i', 'un *mot* ici'],
    ['B', 'un **mot** ici'],
  ])('has its key: Ctrl+%s', async (key, text) => {
    const { box } = await open('isso', 'un mot ici', 'mot');
    expect(await press(box, key, { ctrlKey: true })).toBe(true);
    expect(box.value).toBe(text);
  });

  test.each([
    ['isso', 'b', {}],
    ['isso', 'b', { ctrlKey: true, altKey: true }],
    ['isso', 'i', { ctrlKey: true, shiftKey: true }],
    ['isso', 'u', { ctrlKey: true }],
    ['coral', 'b', { ctrlKey: true }],
    ['cusdis', 'k', { ctrlKey: true }],
  ])('leaves other keys to the browser: %s %s %o', async (system, key, held) => {
    const { box } = await open(system, 'mot');
    expect(await press(box, key, held)).toBe(false);
    expect(box.value).toBe('mot');
  });

  test('writes by the browser’s own command, over what changes only, so that Ctrl+Z undoes it', async () => {
    const { box, button } = await open('isso', 'un mot ici', 'mot');
    const written: unknown[] = [];
    const commands = document as unknown as { execCommand?: Document['execCommand'] };
    commands.execCommand = (name, _, text = '') => {
      written.push([name, text, box.selectionStart, box.selectionEnd]);
      box.setRangeText(text, box.selectionStart, box.selectionEnd, 'end');
      box.dispatchEvent(new Event('input', { bubbles: true }));
      return true;
    };
    try {
      await click(button('Gras'));
    } finally {
      delete commands.execCommand;
    }
    expect(written).toEqual([['insertText', '**mot**', 3, 6]]);
  });
});

describe('a link', () => {
  const openField = async (system = 'isso') => {
    const view = await open(system, 'voir ici', 'ici');
    await click(view.button('Lien'));
    return { ...view, input: view.find<HTMLInputElement>('.link-field input') };
  };

  test('asks for its address, empty and ready to be typed in', async () => {
    const { box, input, button, root } = await openField();
    expect([input.value, document.activeElement]).toEqual(['', input]);
    await typeInto(input, 'https://j.example/a');
    await click(button('Ajouter'));
    expect(box.value).toBe('voir [ici](https://j.example/a)');
    expect(root.querySelector('.link-field')).toBeNull();
    expect(document.activeElement).toBe(box);
  });

  test('is taken off without a question', async () => {
    const { box, input, button, root } = await openField();
    await typeInto(input, 'https://j.example/a');
    await press(input, 'Enter');
    await click(button('Lien'));
    expect([box.value, root.querySelector('.link-field')]).toEqual(['voir ici', null]);
  });

  test.each(['javascript:alert(1)', 'j.example', ''])('refuses %s and says why', async address => {
    const { box, input, button, root } = await openField();
    await typeInto(input, address);
    await click(button('Ajouter'));
    expect([box.value, input.getAttribute('aria-invalid')]).toEqual(['voir ici', 'true']);
    const error = root.querySelector(
      `#${CSS.escape(input.getAttribute('aria-describedby') ?? '')}`,
    );
    expect(error?.textContent).toContain('commence par http:// ou https://');
    await typeInto(input, 'https://j.example/');
    expect(error?.textContent).toBe('');
  });

  test.each(['in its field', 'on its button'])(
    'Escape %s gives up, and closes nothing else',
    async where => {
      const { box, input, button, root } = await openField();
      let reached = 0;
      const count = () => (reached += 1);
      document.addEventListener('keydown', count);
      await press(where === 'in its field' ? input : button('Ajouter'), 'Escape');
      document.removeEventListener('keydown', count);
      expect([reached, root.querySelector('.link-field'), box.value]).toEqual([
        0,
        null,
        'voir ici',
      ]);
      expect(document.activeElement).toBe(box);
    },
  );

  test('Ctrl+K asks too', async () => {
    const { box, root } = await open('wordpress', 'ici');
    expect(await press(box, 'k', { ctrlKey: true })).toBe(true);
    expect(root.querySelector('.link-field')).not.toBeNull();
  });
});
