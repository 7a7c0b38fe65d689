import { render, type ComponentChildren } from 'preact';
import { act } from 'preact/test-utils';
import { AppFrame } from '../../../components/app/AppFrame.tsx';
import { createTranslator } from '../../../utils/platform/i18n.ts';
import { fr } from '../../../utils/platform/locales/fr/index.ts';
import type { FakeBackend } from './fake-backend.ts';

/** Mounts a view in the document as the entrypoints do; `[Symbol.dispose]` takes it away. */
export async function mount(
  fake: FakeBackend,
  children: ComponentChildren,
  translator = createTranslator('fr', fr),
) {
  const root = document.createElement('div');
  document.body.append(root);
  await act(() =>
    render(
      <AppFrame
        view="test"
        backend={fake.backend}
        preferences={fake.state.preferences}
        translator={translator}
        browserLanguages={['fr']}
      >
        {children}
      </AppFrame>,
      root,
    ),
  );
  await settle();
  return {
    root,
    find: <Kind extends Element>(selector: string): Kind => {
      const found = root.querySelector<Kind>(selector);
      if (found === null) throw new Error(`nothing matches ${selector} in ${root.textContent}`);
      return found;
    },
    button: (name: string): HTMLButtonElement => {
      const named = [...root.querySelectorAll('button')].find(
        ({ textContent, ariaLabel }) => (ariaLabel ?? textContent ?? '').trim() === name,
      );
      if (named === undefined) throw new Error(`no button ${name} in ${root.textContent}`);
      return named;
    },
    unmount: async () => {
      await act(() => render(null, root));
      root.remove();
    },
  };
}

export type Mounted = Awaited<ReturnType<typeof mount>>;

/** Lets promises and, when given, timers run, and the view follow. */
export async function settle(ms = 0): Promise<void> {
  for (let turn = 0; turn < 6; turn += 1)
    await act(async () => {
      await new Promise(resolve => {
        setTimeout(resolve, turn === 0 ? ms : 0);
      });
    });
}

export async function click(element: HTMLElement): Promise<void> {
  await act(() => element.click());
  await settle();
}

/** Types into a box as a browser would tell it. */
export async function type(
  box: HTMLTextAreaElement | HTMLInputElement,
  text: string,
): Promise<void> {
  box.value = text;
  await act(() => {
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Waits for something that takes real time: loading. */
export async function until(isTrue: () => boolean): Promise<void> {
  const deadline = Date.now() + 15_000;
  while (!isTrue()) {
    if (Date.now() > deadline) throw new Error('waited fifteen seconds in vain');
    await settle(5);
  }
  await settle();
}
