import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { atOnce } from '../../../utils/page/look-in-slices.ts';
import { runDetector } from '../../../utils/page/run-detector.ts';
import { expectElement, makeWorld, openFixture, type } from './make-world.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const settle = () => vi.advanceTimersByTimeAsync(0);

describe('between two steps of a look', () => {
  const open = () => {
    const doc = openFixture('wordpress/classic-html5');
    const { world, sent } = makeWorld(doc);
    return { doc, sent, detector: runDetector(world) };
  };
  /** Goes on for so many steps, and gives the rest. */
  const begin = (detector: ReturnType<typeof runDetector>, count: number) => {
    const look = detector.steps();
    for (let step = 0; step < count; step++) expect(look.next().done).toBe(false);
    return () => atOnce(look);
  };

  test.each([1, 2, 3, 4, 5, 6])('a look at once is the newer one: after %i', async count => {
    const { doc, sent, detector } = open();
    const end = begin(detector, count);
    const old = expectElement<HTMLTextAreaElement>(doc, '#comment');
    const fresh = old.cloneNode() as HTMLTextAreaElement;
    old.parentElement?.replaceChildren(fresh);
    const watched = detector.look();
    expect(end()).toEqual(watched);
    await settle();
    type(fresh, 'neuf');
    type(old, 'vieux');
    vi.advanceTimersByTime(600);
    expect(sent('draft.write')).toMatchObject([{ text: 'neuf' }]);
  });

  test('another article is looked at from the start, and announced as itself', async () => {
    const { doc, sent, detector } = open();
    const end = begin(detector, 4);
    doc.defaultView?.history.pushState(null, '', '/autre-article/');
    doc.querySelector('link[rel=canonical]')?.remove();
    end();
    await settle();
    expect(sent('page.ready')).toHaveLength(1);
    expect(sent('page.ready')).toMatchObject([
      { formCount: 1, place: { canonical: 'https://gazette.example/autre-article/' } },
    ]);
  });

  test('a field that left the page is none', async () => {
    const { doc, sent, detector } = open();
    const end = begin(detector, 2);
    expectElement(doc, '#respond').remove();
    end();
    await settle();
    expect(sent('page.ready')).toMatchObject([{ formCount: 0, commentCount: 3 }]);
  });

  test('a page that was put away is not looked at any more', async () => {
    const { sent, detector } = open();
    const end = begin(detector, 3);
    detector.reset();
    expect(end()).toEqual([]);
    await settle();
    expect(sent('page.ready')).toEqual([]);
  });
});
