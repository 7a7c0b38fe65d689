import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createTitleMark, plainTitle } from '../../../utils/page/mark-title.ts';
import { openPage } from './make-world.ts';

let ending: AbortController;
beforeEach(() => {
  ending = new AbortController();
  vi.useFakeTimers();
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

function markedPage() {
  const doc = openPage('<html><head><title>Le marché couvert</title></head><body></body></html>');
  const mark = createTitleMark(doc, ending.signal);
  mark.allow(true);
  return { doc, mark };
}

/** Lets the observers speak, then the time they wait for. */
async function wait(ms = 1100): Promise<void> {
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(ms);
}

test('marked while a comment is unfinished, once, and the page’s own again when none is', () => {
  const { doc, mark } = markedPage();
  mark.set('', true);
  mark.set('12', true);
  expect(doc.title).toBe('✎ Le marché couvert');
  expect(plainTitle(doc)).toBe('Le marché couvert');
  mark.set('', false);
  expect(doc.title).toBe('✎ Le marché couvert');
  mark.set('12', false);
  expect(doc.title).toBe('Le marché couvert');
});

test('a site that changes its title is followed, and keeps its new one at the end', async () => {
  const { doc, mark } = markedPage();
  mark.set('', true);
  doc.title = '(1) Le marché couvert';
  await wait();
  expect(doc.title).toBe('✎ (1) Le marché couvert');
  doc.head.querySelector('title')?.remove();
  const title = doc.createElement('title');
  title.textContent = 'Un autre article';
  doc.head.append(title);
  await wait();
  expect(doc.title).toBe('✎ Un autre article');
  mark.set('', false);
  expect(doc.title).toBe('Un autre article');
});

test('a site that takes the mark off at every change is left alone after a while', async () => {
  const { doc, mark } = markedPage();
  let answers = 0;
  const site = new MutationObserver(() => {
    if (!doc.title.startsWith('✎')) return;
    answers += 1;
    doc.title = 'À nous';
  });
  site.observe(doc.head, { childList: true, subtree: true, characterData: true });
  mark.set('', true);
  for (let turn = 0; turn < 60; turn++) await wait();
  site.disconnect();
  expect(answers).toBe(21);
  expect(doc.title).toBe('À nous');
});

test('neither the history nor the page’s copy keeps the mark; a page that comes back has it again', () => {
  const { doc, mark } = markedPage();
  mark.set('', true);
  window.dispatchEvent(new Event('pagehide'));
  expect(doc.title).toBe('Le marché couvert');
  window.dispatchEvent(new Event('pageshow'));
  expect(doc.title).toBe('✎ Le marché couvert');
});

test('not where the reader does not want it', () => {
  const { doc, mark } = markedPage();
  mark.set('', true);
  mark.allow(false);
  expect(doc.title).toBe('Le marché couvert');
});
