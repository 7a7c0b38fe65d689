import { render } from 'preact';
import { expect, test } from 'vitest';
import { Icon, type IconName } from '../../../components/controls/Icon.tsx';

test.each([
  ['share', true],
  ['list', true],
  ['panel', true],
  ['detach', true],
  ['italic', false],
  ['down', false],
] as const satisfies [IconName, boolean][])(
  'where one reads from the right, %s is turned around: %s',
  (name, isTurned) => {
    const root = document.createElement('div');
    render(<Icon name={name} />, root);
    expect(root.querySelector('svg')?.classList.contains('icon-turns')).toBe(isTurned);
  },
);
