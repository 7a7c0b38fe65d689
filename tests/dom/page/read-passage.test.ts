import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readPassage } from '../../../utils/page/read-passage.ts';

// The library gives up after half a second on the wall; a busy machine is no reason to.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});

afterEach(() => {
  vi.useRealTimers();
  document.getSelection()?.removeAllRanges();
  document.body.replaceChildren();
});

/** Fills the page with paragraphs and selects these words, which stand in one of them. */
function select(paragraphs: string[], words: string): Range {
  for (const text of paragraphs) {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    document.body.append(paragraph);
  }
  const [node] = [...document.body.children].flatMap(({ firstChild }) =>
    firstChild?.textContent?.includes(words) ? [firstChild] : [],
  );
  if (node === undefined) throw new Error(`no paragraph holds ${words}`);
  const range = document.createRange();
  const start = node.textContent?.indexOf(words) ?? 0;
  range.setStart(node, start);
  range.setEnd(node, start + words.length);
  document.getSelection()?.addRange(range);
  return range;
}

test('a sentence is pointed at in the page’s own characters', () => {
  const words = 'Qui l’a dit\u202f? Personne, peut-être demain.';
  select(['Plus de 60 milliards.', words], words);
  expect(readPassage(document)?.textStart).toContain(
    'Qui l’a dit\u202f? Personne, peut-être demain',
  );
});

test('words that stand twice get what is around them', () => {
  select(['Il dit oui encore.', 'Elle dit oui toujours.'], 'oui');
  const { textStart, ...context } = readPassage(document) ?? {};
  expect(textStart).toBe('oui');
  expect(Object.keys(context)).not.toEqual([]);
});

test('the selection stays as the reader made it', () => {
  const range = select(['Soixante milliards de messages chaque jour.'], 'milliards de mess');
  expect(readPassage(document)).not.toBeNull();
  expect(range.toString()).toBe('milliards de mess');
  expect(document.getSelection()?.toString()).toBe('milliards de mess');
});

test('nothing selected, nothing to point at', () => {
  expect(readPassage(document)).toBeNull();
  select(['… !'], '… !');
  expect(readPassage(document)).toBeNull();
});
