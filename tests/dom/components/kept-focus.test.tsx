import { act } from 'preact/test-utils';
import { useState } from 'preact/hooks';
import { expect, test } from 'vitest';
import { useKeptFocus } from '../../../utils/hooks/use-kept-focus.ts';
import { createFakeBackend } from './fake-backend.ts';
import { mount, settle } from './mount.tsx';

let showCount: (count: number) => void = () => {};

function Sheet() {
  const [count, setCount] = useState(0);
  showCount = setCount;
  useKeptFocus();
  return (
    <div>
      {count < 2 && <textarea />}
      <button type="button">Gras</button>
      {count > 0 && <p>{count} remarques</p>}
    </div>
  );
}

async function openWithFocus() {
  const view = await mount(createFakeBackend(), <Sheet />);
  await act(() => view.find<HTMLTextAreaElement>('textarea').focus());
  return view;
}

test('where what has the focus goes, what came after gets it', async () => {
  const view = await openWithFocus();
  await act(() => showCount(2));
  await settle();
  expect(document.activeElement?.textContent).toBe('Gras');
  await view.unmount();
});

test('a reader who went on in the page beside the sheet keeps the focus there, whatever changes in the sheet', async () => {
  const view = await openWithFocus();
  // What a browser does in a frame that loses the focus to the page around it.
  await act(() => view.find<HTMLTextAreaElement>('textarea').blur());
  await act(() => showCount(1));
  await settle();
  expect(document.activeElement).toBe(document.body);
  await view.unmount();
});
