import { afterEach, expect, test } from 'vitest';
import { act } from 'preact/test-utils';
import { useState } from 'preact/hooks';
import { stepIndex } from '../../../components/controls/step-index.ts';
import { TabList } from '../../../components/controls/Tabs.tsx';
import { TabPanel } from '../../../components/controls/TabPanel.tsx';
import { createFakeBackend } from './fake-backend.ts';
import { mount, type Mounted } from './mount.tsx';

const ids = ['un', 'deux', 'trois'] as const;

function Example() {
  const [selected, setSelected] = useState<(typeof ids)[number]>('un');
  return (
    <>
      <TabList
        label="Exemple"
        tabs={ids.map(id => ({ id, label: id }))}
        selected={selected}
        onSelect={setSelected}
      />
      {ids.map(id => (
        <TabPanel key={id} id={id} isShown={selected === id}>
          {id}
        </TabPanel>
      ))}
    </>
  );
}

let mounted: Mounted | null = null;

afterEach(async () => {
  await mounted?.unmount();
});

async function open() {
  mounted = await mount(createFakeBackend(), <Example />);
  const { root, find } = mounted;
  const press = (key: string) =>
    act(() => {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    });
  find<HTMLElement>('[aria-selected=true]').focus();
  const shown = () =>
    [...root.querySelectorAll('[role=tabpanel]:not([hidden])')].map(panel => panel.textContent);
  return { root, press, shown };
}

test('arrow keys walk the tabs, show their panels and wrap around', async () => {
  const { press, shown } = await open();
  const seen = [];
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'Home', 'End']) {
    await press(key);
    seen.push([document.activeElement?.textContent, ...shown()]);
  }
  expect(seen).toEqual(['deux', 'trois', 'un', 'trois', 'un', 'trois'].map(name => [name, name]));
});

test('one tab at a time is reached by the Tab key', async () => {
  const { root, press } = await open();
  await press('ArrowRight');
  const stops = [...root.querySelectorAll<HTMLElement>('[role=tab]')].map(tab => tab.tabIndex);
  expect(stops).toEqual([-1, 0, -1]);
});

test('each tab controls a panel that names it back', async () => {
  const { root } = await open();
  for (const tab of root.querySelectorAll('[role=tab]')) {
    const panel = root.querySelector(`#${tab.getAttribute('aria-controls')}`);
    expect(panel?.getAttribute('aria-labelledby')).toBe(tab.id);
  }
});

test('right to left, the left arrow goes on', () => {
  expect(stepIndex('ArrowLeft', 0, { count: 3, isRightToLeft: true })).toBe(1);
  expect(stepIndex('ArrowRight', 0, { count: 3, isRightToLeft: true })).toBe(2);
});

test.each([
  ['ArrowRight', 0, 1],
  ['ArrowDown', 0, 2],
  ['ArrowDown', 3, 3],
  ['ArrowUp', 1, 1],
  ['ArrowUp', 3, 1],
  ['ArrowRight', 4, 4],
  ['ArrowLeft', 0, 0],
  ['End', 1, 4],
  ['Home', 4, 0],
  ['a', 2, 2],
])('in a grid of five in two columns, %s goes from %d to %d', (key, from, to) => {
  expect(stepIndex(key, from, { count: 5, columns: 2 })).toBe(to);
});
