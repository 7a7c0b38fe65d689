import { beforeEach, describe, expect, test, vi } from 'vitest';
import { watchGate } from '../../../utils/page/gate.ts';
import { marks } from '../../../utils/systems/index.ts';
import { expectElement, openFixture, openPage } from './make-world.ts';

let observed: Element[];
let come: () => void;

beforeEach(() => {
  observed = [];
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(near: (entries: { isIntersecting: boolean }[]) => void) {
        come = () => near([{ isIntersecting: true }]);
      }
      observe(element: Element) {
        observed.push(element);
      }
      disconnect() {
        observed = [];
      }
    },
  );
});

function open(doc: Document) {
  const enter = vi.fn<() => void>();
  const controller = new AbortController();
  watchGate(doc, marks, enter, controller.signal);
  return { enter, controller };
}

function focus(element: Element): void {
  element.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
}

test.each([
  'wordpress/classic-html5',
  'wordpress/closed',
  'generic/in-house-daily',
  'generic/formless-editable',
])('%s: waits for the reader to come near, then enters once', name => {
  const { enter } = open(openFixture(name));
  expect(observed).toHaveLength(1);
  expect(enter).not.toHaveBeenCalled();
  come();
  come();
  expect(enter).toHaveBeenCalledOnce();
});

test.each(['not-comments/plain-article', 'not-comments/newsletter'])(
  '%s: nothing is observed, nobody is called',
  name => {
    const doc = openFixture(name);
    const { enter } = open(doc);
    focus(doc.body);
    expect(observed).toEqual([]);
    expect(enter).not.toHaveBeenCalled();
  },
);

test('a reader who stays on a commented article is enough; one who left the tab is not', () => {
  vi.useFakeTimers();
  const visibility = vi.spyOn(document, 'visibilityState', 'get');
  for (const state of ['hidden', 'visible'] as const) {
    visibility.mockReturnValue(state);
    const { enter } = open(openFixture('wordpress/classic-html5'));
    vi.advanceTimersByTime(10_000);
    expect(enter).toHaveBeenCalledTimes(state === 'visible' ? 1 : 0);
  }
  vi.useRealTimers();
});

describe('enters at once', () => {
  test.each([
    'https://gazette.example/wp-comments-post.php',
    'https://gazette.example/marche/#comment-12',
    'https://gazette.example/marche/?unapproved=3&moderation-hash=ab',
  ])('on %s', url => {
    const { enter } = open(openFixture('wordpress/classic-html5', url));
    expect(enter).toHaveBeenCalledOnce();
  });

  test('when a field that came late takes the focus', () => {
    const doc = openPage('<main></main>');
    const { enter } = open(doc);
    doc.body.innerHTML = '<form id="comment-form"><textarea name="text"></textarea></form>';
    focus(expectElement(doc, 'textarea'));
    expect(enter).toHaveBeenCalledOnce();
  });
});

test('an ended gate hears nothing', () => {
  const doc = openPage('<main></main>');
  const { enter, controller } = open(doc);
  controller.abort();
  doc.body.innerHTML = '<form id="comment-form"><textarea></textarea></form>';
  focus(expectElement(doc, 'textarea'));
  expect(enter).not.toHaveBeenCalled();
});
