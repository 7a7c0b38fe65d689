import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findForms } from '../../../utils/page/find-forms.ts';
import { bringToLife } from '../../../utils/page/live-form.ts';
import { expectElement, makeWorld, openFixture, type, WELCOME } from './make-world.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function setUp({ isTrusted = true } = {}) {
  const doc = openFixture('wordpress/classic-html5');
  const { world, sent, ask } = makeWorld(doc);
  const [found] = findForms(doc, world.systems, world.sees);
  if (found === undefined) throw new Error('no form');
  const submitted = vi.fn<() => void>();
  const unfinished = vi.fn<(parentId: string, isUnfinished: boolean) => void>();
  const answered = vi.fn<() => boolean>(() => false);
  const openReply = async () => null;
  const events = { twins: () => [], answered, sent: submitted, unfinished, openReply };
  const form = bringToLife(found, { ...world, trusts: () => isTrusted }, events);
  const field = expectElement<HTMLTextAreaElement>(doc, '#comment');
  return { doc, world, sent, ask, form, field, submitted, answered, unfinished };
}

const texts = (writes: unknown[]) => writes.map(write => (write as { text: string }).text);
const parents = (writes: unknown[]) =>
  writes.map(
    write => (write as { place: { parent: { id: string } | null } }).place.parent?.id ?? '',
  );

describe('what is typed', () => {
  test('is written once per half second, whatever the number of keys', () => {
    const { field, sent } = setUp();
    for (let key = 1; key <= 100; key++) {
      type(field, 'x'.repeat(key));
      vi.advanceTimersByTime(30);
    }
    vi.advanceTimersByTime(500);
    expect(sent('draft.write').length).toBeGreaterThanOrEqual(5);
    expect(sent('draft.write').length).toBeLessThanOrEqual(7);
    expect(texts(sent('draft.write')).at(-1)).toBe('x'.repeat(100));
  });

  test.each(['blur', 'submit', 'visibilitychange', 'pagehide'])(
    'is written at once on %s, and once',
    kind => {
      const { doc, field, sent } = setUp();
      type(field, 'à moitié');
      const targets = {
        blur: field,
        submit: expectElement(doc, '#commentform'),
        visibilitychange: doc,
        pagehide: window,
      };
      const target: EventTarget = targets[kind as keyof typeof targets];
      target.dispatchEvent(new Event(kind, { cancelable: true }));
      expect(texts(sent('draft.write'))).toEqual(['à moitié']);
      vi.advanceTimersByTime(2000);
      expect(sent('draft.write')).toHaveLength(1);
    },
  );

  test('is nothing when the page made the event', () => {
    const { doc, field, sent } = setUp({ isTrusted: false });
    type(field, 'écrit par la page');
    expectElement(doc, '#commentform').dispatchEvent(
      new Event('submit', { bubbles: true, cancelable: true }),
    );
    vi.advanceTimersByTime(2000);
    expect(sent('draft.write')).toEqual([]);
    expect(sent('draft.submitted')).toEqual([]);
  });

  test('is kept when the field is removed in mid-word', () => {
    const { field, sent } = setUp();
    type(field, 'encore là');
    field.remove();
    vi.advanceTimersByTime(600);
    expect(texts(sent('draft.write'))).toEqual(['encore là']);
  });

  test('is written when the form ends', () => {
    const { field, sent, form } = setUp();
    type(field, 'fin');
    form.end();
    expect(texts(sent('draft.write'))).toEqual(['fin']);
    type(field, 'après');
    vi.advanceTimersByTime(2000);
    expect(sent('draft.write')).toHaveLength(1);
  });
});

describe('a form that moves', () => {
  test('leaves its text where it was typed, and begins another draft there', async () => {
    const { doc, field, sent } = setUp();
    type(field, 'au sommet');
    expectElement(doc, '#div-comment-12').after(expectElement(doc, '#respond'));
    expectElement<HTMLInputElement>(doc, '#comment_parent').value = '12';
    await vi.advanceTimersByTimeAsync(0);
    type(field, 'au sommet, puis à Marius');
    expectElement<HTMLInputElement>(doc, '#comment_parent').value = '0';
    await vi.advanceTimersByTimeAsync(0);
    expect(texts(sent('draft.write'))).toEqual(['au sommet', 'au sommet, puis à Marius']);
    expect(parents(sent('draft.write'))).toEqual(['', '12']);
    expect(sent('draft.write')[1]).toMatchObject({
      place: { parent: { id: '12', author: 'Marius', excerpt: 'Et le pain de Lise !' } },
    });
  });
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

describe('the launcher', () => {
  test('is one element after the field, and gone at the end', () => {
    const { form, field } = setUp();
    form.welcome(WELCOME);
    const host = field.nextElementSibling;
    expect(host?.localName).toBe('div');
    expect(host?.shadowRoot).toBeNull();
    expect(host?.getAttributeNames()).toEqual([]);
    form.welcome(WELCOME);
    expect(field.parentElement?.querySelectorAll('div')).toHaveLength(1);
    form.end();
    expect(host?.isConnected).toBe(false);
  });

  test('stays away where the site is off', () => {
    const { form, field } = setUp();
    form.welcome({ ...WELCOME, isOn: false });
    expect(field.nextElementSibling).toBeNull();
  });

  test('travels with the form', () => {
    const { doc, form, field } = setUp();
    form.welcome(WELCOME);
    expectElement(doc, '#div-comment-12').after(expectElement(doc, '#respond'));
    expect(expectElement(doc, '#comment-12').contains(field.nextElementSibling)).toBe(true);
  });
});
