import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const styles = globSync('components/**/*.css').map(
  file => [file, readFileSync(file, 'utf8')] as const,
);

test('what moves moves for `--quick`, which is nothing where motion is unwanted', () => {
  const moving = styles.flatMap(([file, css]) =>
    [...css.matchAll(/transition:([^;]*);/gu)].flatMap(([, value = '']) =>
      value.split(',').map(part => ({ file, part: part.trim() })),
    ),
  );
  expect(moving.length).toBeGreaterThan(0);
  expect(moving.filter(({ part }) => !part.endsWith('var(--quick)'))).toEqual([]);
  const tokens = styles.find(([file]) => file.endsWith('tokens.css'))?.[1] ?? '';
  expect(tokens).toMatch(/prefers-reduced-motion: reduce\) \{\s*:root \{\s*--quick: 0ms;/u);
});

test('nothing else moves by itself', () => {
  const others = /animation|@keyframes|scroll-behavior|behavior: 'smooth'/u;
  const sources = globSync('{components,utils,entrypoints}/**/*.{css,ts,tsx}');
  expect(sources.filter(file => others.test(readFileSync(file, 'utf8')))).toEqual([]);
});
