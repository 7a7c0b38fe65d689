import { describe, expect, test } from 'vitest';
import {
  layOutQuoteCard,
  type CardFont,
  type QuoteCardWords,
} from '../../../utils/domain/share/quote-card.ts';

/** Half an em for every character. */
const measure = (text: string, { size }: CardFont) => (Array.from(text).length * size) / 2;

const layOut = (changes: Partial<QuoteCardWords> = {}) =>
  layOutQuoteCard(
    {
      passage: 'Trois fois plus que les SMS.',
      title: 'Soixante milliards de messages',
      site: 'Le Courrier',
      link: 'https://www.journal.example/messages/',
      language: 'fr',
      ...changes,
    },
    measure,
  );
const texts = (changes?: Partial<QuoteCardWords>) => layOut(changes).lines.map(({ text }) => text);

describe('a card holds', () => {
  test('the passage in the marks of the language, the title, the site and its host', () => {
    expect(texts()).toEqual([
      '«\u00a0Trois fois plus que les',
      'SMS.\u00a0»',
      'Soixante milliards de messages',
      'Le Courrier · journal.example',
    ]);
    expect(texts({ language: 'en' })[0]).toMatch(/^“Trois/u);
  });

  test('the host once, where it is the site’s name', () => {
    expect(texts({ site: 'Journal.example' }).at(-1)).toBe('journal.example');
  });

  test('what there is', () => {
    expect(texts({ title: '', site: '' })).toHaveLength(3);
    expect(texts({ title: ' ', site: '', link: 'rien' })).toHaveLength(2);
  });

  test('a long title on two lines, ended with an ellipsis', () => {
    const lines = layOut({ title: 'Soixante milliards de messages '.repeat(9) }).lines.filter(
      ({ font }) => font.weight === 600,
    );
    expect(lines).toHaveLength(2);
    expect(lines[1]?.text).toMatch(/…$/u);
  });
});

describe('the passage', () => {
  const sentence = 'Le fil du texte court et ne se rompt pas avant le soir. ';

  test('is the smaller the longer it is', () => {
    const sizes = [1, 6, 12, 18].map(
      times => layOut({ passage: sentence.repeat(times) }).lines[0]?.font.size ?? 0,
    );
    expect(sizes).toEqual(sizes.toSorted((one, other) => other - one));
    expect(new Set(sizes).size).toBeGreaterThan(2);
  });

  test('too long, ends at a whole word inside its marks', () => {
    const { lines, isCut, height } = layOut({ passage: sentence.repeat(90) });
    const passage = lines.filter(({ font }) => font.family === 'text').map(({ text }) => text);
    const last = passage.at(-1) ?? '';
    expect(isCut).toBe(true);
    expect(last).toMatch(/…\u00a0»$/u);
    const words = new Set(sentence.split(' '));
    expect(words).toContain(last.replace(/….*$/u, '').split(' ').at(-1));
    expect(height).toBeLessThanOrEqual(1350);
  });

  test('that fits is not cut', () => {
    expect(layOut().isCut).toBe(false);
  });

  test.each([
    ['one word', 'Oui.'],
    ['a page', sentence.repeat(90)],
    ['one endless word', 'a'.repeat(4000)],
    ['many paragraphs', 'Oui.\n\n'.repeat(200)],
  ])('keeps everything on the card: %s', (_name, passage) => {
    const { lines, bar, width, height } = layOut({ passage });
    expect(height).toBeGreaterThanOrEqual(566);
    expect(height).toBeLessThanOrEqual(1350);
    for (const { text, font, x, baseline } of lines) {
      expect(x + measure(text, font)).toBeLessThanOrEqual(width - 80);
      expect(baseline).toBeGreaterThan(80);
      expect(baseline).toBeLessThan(height - 80);
    }
    expect(bar.y + bar.height).toBeLessThan(height - 80);
  });

  test('in Hebrew runs from the right edge, a French title with it', () => {
    const { lines, bar, direction, width } = layOut({ passage: 'שלום לכולם', language: 'he' });
    expect(direction).toBe('rtl');
    expect(bar.x).toBeGreaterThan(width / 2);
    for (const { x } of lines) expect(x).toBeGreaterThan(width / 2);
    expect(lines.map(line => line.direction)).toEqual(['rtl', 'ltr', 'ltr']);
  });

  test('hidden characters are gone', () => {
    expect(texts({ passage: 'Un\u200b pass\u00adage\u202e.' })[0]).toBe(
      '«\u00a0Un passage.\u00a0»',
    );
  });
});
