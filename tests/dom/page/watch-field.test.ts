import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { setUp } from './live-field.ts';
import { expectElement, type, WELCOME } from './make-world.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

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
