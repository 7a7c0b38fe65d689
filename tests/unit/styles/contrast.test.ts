import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('components/styles/tokens.css', 'utf8');

/** Every colour token with its light and its dark value. */
const colours = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)/gu)].map(
    ([, name, light, dark]) => [name ?? '', { light: light ?? '', dark: dark ?? '' }],
  ),
);

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map(start => Number.parseInt(colour.slice(start, start + 2), 16) / 255)
    .map(part => (part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

const AREAS = ['paper', 'surface', 'sunken', 'accent-soft', 'good-soft', 'warn-soft', 'bad-soft'];

const text: [string, string][] = [
  ...['ink', 'muted', 'accent'].flatMap(ink => AREAS.map(area => [ink, area] as [string, string])),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['warn', 'warn-soft'],
  ...['good', 'warn', 'bad'].flatMap(tone =>
    ['paper', 'surface'].map(area => [tone, area] as [string, string]),
  ),
];

const lines: [string, string][] = ['paper', 'surface', 'sunken'].flatMap(area =>
  ['line-strong', 'focus', 'accent'].map(line => [line, area] as [string, string]),
);

describe.each(['light', 'dark'] as const)('in the %s theme', theme => {
  const measure = ([one, other]: [string, string]) => ({
    pair: `${one} on ${other}`,
    ratio: contrast(colours.get(one)?.[theme] ?? '', colours.get(other)?.[theme] ?? ''),
  });

  test('text is read', () => {
    expect(text.map(measure).filter(({ ratio }) => !(ratio >= 4.5))).toEqual([]);
  });

  test('lines that carry meaning are seen', () => {
    expect(lines.map(measure).filter(({ ratio }) => !(ratio >= 3))).toEqual([]);
  });
});
