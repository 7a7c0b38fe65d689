import { readFileSync, readdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchGate, type GateActions } from '../../../utils/page/gate.ts';
import { marks } from '../../../utils/systems/index.ts';
import { expectElement, openFixture, openPage } from './make-world.ts';

const FIXTURES = 'tests/fixtures/systems';

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

let end: (() => void) | undefined;
afterEach(() => {
  end?.();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function open(doc: Document) {
  const enter = vi.fn<GateActions['enter']>();
  const stay = vi.fn<GateActions['stay']>();
  end = watchGate(doc, marks, { enter, stay });
  return { enter, stay, end };
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

/** Every stored page of an article, by system, that holds a form or comments. */
const commented = readdirSync(FIXTURES)
  .filter(system => system !== 'not-comments')
  .flatMap(system => readdirSync(`${FIXTURES}/${system}`).map(name => `${system}/${name}`))
  .filter(name => {
    const expected = JSON.parse(readFileSync(`${FIXTURES}/${name}/expected.json`, 'utf8'));
    return !('url' in expected) && (expected.form !== null || expected.comments > 0);
  });

test.each(commented)('%s is noticed on the first look', name => {
  open(openFixture(name));
  expect(observed).toHaveLength(1);
});

test.each([
  [
    'the button of a box without form',
    '<div class="box"><textarea placeholder="Say something"></textarea><button>Publish comment</button></div>',
  ],
  [
    'the heading before a form',
    '<h2>Be the first to comment</h2><form><textarea></textarea></form>',
  ],
  [
    'the heading before a box',
    '<h3>Participer à la discussion</h3><div><div><textarea></textarea></div></div>',
  ],
])('%s is noticed', (_name, html) => {
  open(openPage(`<body><main>${html}</main></body>`));
  expect(observed).toHaveLength(1);
});

test.each([
  ['the heading of another form', '<h2>Contact</h2><form><textarea></textarea></form>'],
  ['what is said elsewhere', '<h2>Comments</h2><p>12</p><p>13</p><p>14</p><textarea></textarea>'],
  ['a field alone in the page', '<textarea></textarea><p>Comments</p>'],
])('%s is not', (_name, html) => {
  open(openPage(`<body>${html}</body>`));
  expect(observed).toEqual([]);
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

describe('a reader who stays far from the comments', () => {
  function stayAt(name: string, state: DocumentVisibilityState) {
    vi.useFakeTimers();
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
    const gate = open(openFixture(name));
    vi.advanceTimersByTime(10_000);
    vi.useRealTimers();
    return gate;
  }

  test.each([
    ['wordpress/classic-html5', true],
    ['wordpress/closed', false],
  ])('%s: the toolbar is told, with a form: %s', (name, form) => {
    const { enter, stay } = stayAt(name, 'visible');
    expect(stay).toHaveBeenCalledExactlyOnceWith({ form, canonical: expect.any(String) });
    expect(enter).not.toHaveBeenCalled();
  });

  test('after a single-page navigation the address named in the head is not told', () => {
    vi.useFakeTimers();
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible');
    const { stay } = open(openFixture('wordpress/classic-html5'));
    history.pushState(null, '', '/pont/');
    vi.advanceTimersByTime(10_000);
    vi.useRealTimers();
    expect(stay).toHaveBeenCalledExactlyOnceWith({ form: true, canonical: null });
  });

  test('where only words speak of comments, the page’s script judges', () => {
    const { enter, stay } = stayAt('generic/in-house-daily', 'visible');
    expect(enter).toHaveBeenCalledOnce();
    expect(stay).not.toHaveBeenCalled();
  });

  test.each(['wordpress/classic-html5', 'generic/in-house-daily'])(
    '%s: one who left the tab did not stay',
    name => {
      const { enter, stay } = stayAt(name, 'hidden');
      expect(enter).not.toHaveBeenCalled();
      expect(stay).not.toHaveBeenCalled();
    },
  );
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

  test('when the reader goes into a comment field of an open shadow root', () => {
    const doc = openPage('<main><reader-comments></reader-comments></main>');
    const { enter } = open(doc);
    const root = expectElement(doc, 'reader-comments').attachShadow({ mode: 'open' });
    root.innerHTML = '<textarea></textarea>';
    const field = root.querySelector('textarea');
    field?.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
    expect(enter).toHaveBeenCalledOnce();
  });
});

test('a form in a frame the page wrote is waited for', () => {
  open(openPage('<main><iframe srcdoc="<textarea name=Comment></textarea>"></iframe></main>'));
  expect(observed.map(({ localName }) => localName)).toEqual(['iframe']);
});

describe('comments that come late', () => {
  const FORM = '<div id="respond"><form id="commentform"><textarea></textarea></form></div>';

  function openEmpty() {
    vi.useFakeTimers();
    const doc = openPage('<body><button>Afficher les commentaires</button></body>');
    const gate = open(doc);
    const act = (kind: string) => {
      doc.body.dispatchEvent(new Event(kind, { bubbles: true }));
      vi.advanceTimersByTime(1000);
    };
    return { ...gate, doc, act };
  }

  test.each(['click', 'scrollend'])('are found after a %s, and then waited for once', kind => {
    const { doc, act, enter } = openEmpty();
    const look = vi.spyOn(doc, 'querySelectorAll');
    vi.advanceTimersByTime(60_000);
    expect(look).not.toHaveBeenCalled();
    doc.body.insertAdjacentHTML('beforeend', FORM);
    act(kind);
    expect(observed.map(({ id }) => id)).toEqual(['commentform']);
    const looks = look.mock.calls.length;
    act(kind);
    expect(look.mock.calls).toHaveLength(looks);
    come();
    expect(enter).toHaveBeenCalledOnce();
  });

  test('are found again when what was waited at is replaced', () => {
    const { doc, act } = openEmpty();
    doc.body.innerHTML = FORM;
    act('click');
    doc.body.innerHTML = FORM.replace('id="commentform"', 'id="commentform" class="new"');
    act('click');
    expect(observed.at(-1)).toBe(expectElement(doc, '.new'));
  });

  test('are not looked for without end', () => {
    const { doc, act } = openEmpty();
    const look = vi.spyOn(doc, 'getElementById');
    for (let times = 0; times < 50; times++) act('click');
    const looks = look.mock.calls.length;
    act('click');
    expect(look.mock.calls).toHaveLength(looks);
  });
});

test('what was waited for in one article says nothing of the next, nor does the gate wait there any more', () => {
  vi.useFakeTimers();
  const navigation = new EventTarget();
  vi.stubGlobal('navigation', navigation);
  const doc = openFixture('wordpress/classic-html5');
  const { enter, stay } = open(doc);
  expect(observed).toHaveLength(1);
  vi.advanceTimersByTime(2500);
  navigation.dispatchEvent(new Event('navigatesuccess'));
  expect(observed).toHaveLength(0);
  doc.body.innerHTML = '<main>Accueil</main>';
  vi.advanceTimersByTime(60_000);
  expect(stay).not.toHaveBeenCalled();
  expect(enter).not.toHaveBeenCalled();
});

test('an ended gate hears nothing', () => {
  const doc = openPage('<main></main>');
  const { enter, end: stop } = open(doc);
  stop();
  doc.body.innerHTML = '<form id="comment-form"><textarea></textarea></form>';
  focus(expectElement(doc, 'textarea'));
  expect(enter).not.toHaveBeenCalled();
});

test.each<[string, number, string, boolean]>([
  ['an answer of the same site that says no', 412, 'https://gazette.example/marche/', true],
  ['…that fell over', 503, 'https://gazette.example/marche/', true],
  ['a page that is not there', 404, 'https://gazette.example/marche/', false],
  ['any other page of the site', 200, 'https://gazette.example/marche/', false],
  ['a refusal the reader came to from elsewhere', 403, 'https://other.example/', false],
])('%s (%i): entered %s', (_, responseStatus, referrer, isEntered) => {
  const doc = openFixture('not-comments/plain-article', 'https://gazette.example/article/');
  vi.spyOn(doc, 'referrer', 'get').mockReturnValue(referrer);
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([
    { responseStatus } as unknown as PerformanceEntry,
  ]);
  const { enter } = open(doc);
  expect(enter).toHaveBeenCalledTimes(isEntered ? 1 : 0);
  vi.restoreAllMocks();
});

test.each([
  ['from an article of the site', 'https://gazette.example/marche/', true],
  ['from elsewhere', 'https://other.example/', false],
])('a form to log in, where the reader was led %s: entered %s', (_, referrer, isEntered) => {
  const doc = openPage('<form><input type="password"></form>', 'https://gazette.example/connexion');
  vi.spyOn(doc, 'referrer', 'get').mockReturnValue(referrer);
  const { enter } = open(doc);
  expect(enter).toHaveBeenCalledTimes(isEntered ? 1 : 0);
  vi.restoreAllMocks();
});
