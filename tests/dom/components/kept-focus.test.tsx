import { afterEach, beforeAll, expect, test } from 'vitest';
import { useState } from 'preact/hooks';
import { createFakeBackend } from './fake-backend.ts';
import { click, mount, settle, type Mounted } from './mount.tsx';

let mounted: Mounted | null = null;

// Nothing is laid out in jsdom: what is there counts as seen, unless it says that it is hidden.
beforeAll(() => {
  Element.prototype.checkVisibility ??= function (this: Element) {
    return this.closest('[hidden]') === null;
  };
});

afterEach(async () => {
  await mounted?.unmount();
  mounted = null;
});

/** A list whose items go when their button is pressed; the last leaves a way back. */
function Shrinking() {
  const [left, setLeft] = useState(['un', 'deux', 'trois']);
  const [isBusy, setIsBusy] = useState(false);
  return (
    <main>
      <button type="button">avant</button>
      <textarea />
      <ul>
        {left.map(name => (
          <li key={name}>
            {name === 'trois' && <p>rien à presser ici</p>}
            <button type="button" onClick={() => setLeft(left.filter(one => one !== name))}>
              {name}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" disabled={isBusy} onClick={() => setIsBusy(true)}>
        attendre
      </button>
      <button type="button" onClick={() => setIsBusy(false)}>
        finir
      </button>
    </main>
  );
}

async function press({ button }: Mounted, name: string): Promise<string> {
  button(name).focus();
  await click(button(name));
  return document.activeElement?.textContent ?? '';
}

test('the focus goes on to what came after, else to what stood around it', async () => {
  const view = await mount(createFakeBackend(), <Shrinking />);
  mounted = view;
  expect(await press(view, 'deux')).toContain('trois');
  expect(await press(view, 'trois')).toBe('un');
  expect(await press(view, 'un')).toBe('avant');
});

test('it comes back to a button that could not be pressed for a moment', async () => {
  const view = await mount(createFakeBackend(), <Shrinking />);
  mounted = view;
  await press(view, 'attendre');
  // jsdom leaves the focus there; browsers take it away.
  view.button('attendre').blur();
  await settle();
  expect(document.activeElement).toBe(document.body);
  await click(view.button('finir'));
  expect(document.activeElement).toBe(view.button('attendre'));
});

test('who pressed beside everything gets no focus', async () => {
  const view = await mount(createFakeBackend(), <Shrinking />);
  mounted = view;
  view.button('un').focus();
  document.body.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true }));
  view.button('un').blur();
  await click(view.button('deux'));
  expect(document.activeElement).toBe(document.body);
});

test('who went on in the page beside the sheet keeps the focus there, whatever changes in the sheet', async () => {
  const view = await mount(createFakeBackend(), <Shrinking />);
  mounted = view;
  view.find<HTMLTextAreaElement>('textarea').focus();
  // What a browser does in a frame when the page around it gets the focus.
  view.find<HTMLTextAreaElement>('textarea').blur();
  await click(view.button('deux'));
  expect(document.activeElement).toBe(document.body);
});
