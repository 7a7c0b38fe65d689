import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { setUp } from './live-field.ts';
import { expectElement, type } from './make-world.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a submit', () => {
  test('that a page makes by its own script is known by what it takes from the field', () => {
    const { doc, field, sent } = setUp();
    const button = expectElement(doc, '#submit');
    button.addEventListener('click', event => event.preventDefault());
    const press = () =>
      button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    type(field, 'Il manque un nom');
    press();
    vi.advanceTimersByTime(40_000);
    expect(sent('draft.submitted'), 'nothing was taken').toEqual([]);
    press();
    vi.advanceTimersByTime(1000);
    field.value = '';
    vi.advanceTimersByTime(1000);
    expect(sent('draft.submitted')).toMatchObject([{ text: 'Il manque un nom' }]);
  });

  test('made by the page’s script, with no key or click of the reader before it, is none', () => {
    const { doc, field, sent } = setUp();
    const activation = { isActive: false };
    vi.stubGlobal(
      'navigator',
      Object.assign(Object.create(navigator), { userActivation: activation }),
    );
    const form = expectElement<HTMLFormElement>(doc, '#commentform');
    const submit = () =>
      form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    type(field, 'Bonjour');
    submit();
    expect(sent('draft.submitted')).toEqual([]);
    expectElement(doc, '#submit').dispatchEvent(
      new MouseEvent('click', { bubbles: true, cancelable: true }),
    );
    submit();
    expect(sent('draft.submitted')).toHaveLength(1);
  });

  test('is told with its text, after the text was written', () => {
    const { doc, field, ask, submitted, unfinished } = setUp();
    type(field, 'envoyé');
    expectElement(doc, '#commentform').dispatchEvent(
      new Event('submit', { bubbles: true, cancelable: true }),
    );
    expect(ask.mock.calls.map(([kind]) => kind)).toEqual(['draft.write', 'draft.submitted']);
    expect(submitted).toHaveBeenCalledOnce();
    expect(unfinished.mock.calls).toEqual([
      ['', true],
      ['', false],
    ]);
  });

  describe('that the page’s own script stopped', () => {
    const stopped = () => {
      const all = setUp();
      const form = expectElement<HTMLFormElement>(all.doc, '#commentform');
      form.addEventListener('submit', event => event.preventDefault());
      const press = () =>
        form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
      type(all.field, 'Il manque un nom');
      press();
      return { ...all, press };
    };

    test('has sent nothing while the words stand in the field', () => {
      const { sent, submitted, unfinished } = stopped();
      vi.advanceTimersByTime(200_000);
      window.dispatchEvent(new Event('pagehide'));
      expect(sent('draft.submitted')).toEqual([]);
      expect(submitted).not.toHaveBeenCalled();
      expect(unfinished.mock.calls).toEqual([['', true]]);
    });

    test.each<[string, (page: ReturnType<typeof stopped>) => unknown]>([
      ['they are taken out of it', ({ field }) => (field.value = '')],
      ['the form is replaced', ({ field }) => field.remove()],
      ['the page shows what became of them', ({ answered }) => answered.mockReturnValue(true)],
      ['a test against robots ended', () => window.dispatchEvent(new Event('pagehide'))],
    ])('has sent them once %s, and once only', (_, happens) => {
      const page = stopped();
      vi.advanceTimersByTime(10_000);
      page.press();
      vi.advanceTimersByTime(15_000);
      expect(page.sent('draft.submitted')).toEqual([]);
      happens(page);
      vi.advanceTimersByTime(1000);
      window.dispatchEvent(new Event('pagehide'));
      vi.advanceTimersByTime(200_000);
      expect(page.sent('draft.submitted')).toMatchObject([{ text: 'Il manque un nom' }]);
    });

    test.each<[string, (page: ReturnType<typeof stopped>) => unknown]>([
      ['writes on', ({ field }) => type(field, 'Il manquait un nom')],
      [
        'follows a link',
        ({ doc }) => {
          doc.body.insertAdjacentHTML('beforeend', '<a href="#b"><b>Un autre article</b></a>');
          expectElement<HTMLElement>(doc, 'a[href="#b"] b').click();
        },
      ],
    ])('has sent nothing when the reader %s', (_, goesOn) => {
      const page = stopped();
      goesOn(page);
      vi.advanceTimersByTime(1000);
      window.dispatchEvent(new Event('pagehide'));
      expect(page.sent('draft.submitted')).toEqual([]);
    });
  });

  test.each([
    ['posts a form', { formData: new FormData(), userInitiated: true }, 1],
    ['goes to an address by itself', { userInitiated: false }, 1],
    ['is reloaded by the reader', {}, 0],
    [
      'only changes its own address',
      { userInitiated: false, destination: { sameDocument: true } },
      0,
    ],
  ])(
    'that was stopped is judged by who leaves, where the browser tells: the page %s',
    (_, event, count) => {
      const navigation = new EventTarget();
      vi.stubGlobal('navigation', navigation);
      const { doc, field, sent } = setUp();
      const form = expectElement<HTMLFormElement>(doc, '#commentform');
      form.addEventListener('submit', stopped => stopped.preventDefault());
      type(field, 'Bonjour');
      form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
      const told = { destination: { sameDocument: false }, formData: null, userInitiated: true };
      navigation.dispatchEvent(Object.assign(new Event('navigate'), told, event));
      window.dispatchEvent(new Event('pagehide'));
      expect(sent('draft.submitted')).toHaveLength(count);
    },
  );

  test('is known for one where a handler keeps the event from going on, and as the page goes', () => {
    for (const goes of [
      () => vi.advanceTimersByTime(0),
      () => dispatchEvent(new Event('pagehide')),
    ]) {
      const { doc, field, sent } = setUp();
      const form = expectElement<HTMLFormElement>(doc, '#commentform');
      form.addEventListener('submit', event => event.stopPropagation());
      type(field, 'envoyé');
      form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
      expect(sent('draft.submitted')).toEqual([]);
      goes();
      expect(sent('draft.submitted')).toMatchObject([{ text: 'envoyé' }]);
    }
  });

  test('that a click’s own handler asked for is one comment, not two', () => {
    const { doc, field, sent } = setUp();
    const form = expectElement<HTMLFormElement>(doc, '#commentform');
    const button = expectElement(doc, '#submit');
    button.addEventListener('click', event => {
      event.preventDefault();
      form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    });
    type(field, 'envoyé');
    button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    vi.advanceTimersByTime(1000);
    window.dispatchEvent(new Event('pagehide'));
    expect(sent('draft.submitted')).toHaveLength(1);
  });

  test('of an empty field is not', () => {
    const { doc, field, sent } = setUp();
    type(field, '  ');
    expectElement(doc, '#commentform').dispatchEvent(
      new Event('submit', { bubbles: true, cancelable: true }),
    );
    expect(sent('draft.submitted')).toEqual([]);
  });
});
