import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { insertText } from '../../../utils/page/insert-text.ts';

let field: HTMLTextAreaElement;
const inputs = vi.fn<() => void>();

/** jsdom has no editing command: this one does what a browser's does to a text control. */
function allowCommand(): void {
  document.execCommand = (_command, _ui, text = '') => {
    field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
    return true;
  };
}

beforeEach(() => {
  document.body.innerHTML = '<textarea>abc</textarea>';
  field = document.querySelector('textarea') as HTMLTextAreaElement;
  field.addEventListener('input', inputs);
  allowCommand();
});
afterEach(() => {
  inputs.mockReset();
});

describe.each(['with the editing command', 'where the command is refused'])('%s', mode => {
  beforeEach(() => {
    if (mode.startsWith('where')) document.execCommand = () => false;
  });

  test('over everything', async () => {
    expect(
      await insertText(field, { text: 'neuf', how: { at: 'whole', expected: 'abc' } }),
    ).toEqual({
      ok: true,
      fieldLength: 4,
      cutBy: 0,
    });
    expect(field.value).toBe('neuf');
  });

  test('at the caret', async () => {
    field.setSelectionRange(1, 2);
    expect(await insertText(field, { text: 'BB', how: { at: 'caret' } })).toMatchObject({
      ok: true,
      fieldLength: 4,
    });
    expect(field.value).toBe('aBBc');
  });

  test('never over a text the reader did not agree to lose', async () => {
    expect(await insertText(field, { text: 'neuf', how: { at: 'whole', expected: 'ab' } })).toEqual(
      {
        ok: false,
        code: 'field-changed',
        fieldText: 'abc',
      },
    );
    expect(field.value).toBe('abc');
  });

  test('emptying', async () => {
    if (mode.startsWith('with')) document.execCommand = () => ((field.value = ''), true);
    expect(
      await insertText(field, { text: '', how: { at: 'whole', expected: null } }),
    ).toMatchObject({
      ok: true,
      fieldLength: 0,
    });
  });
});

test('without the command the page is told by one input event', async () => {
  document.execCommand = () => false;
  await insertText(field, { text: 'x', how: { at: 'whole', expected: null } });
  expect(inputs).toHaveBeenCalledOnce();
});

test('a field with a limit says by how much it cut', async () => {
  document.execCommand = () => false;
  field.maxLength = 5;
  expect(
    await insertText(field, { text: 'trop long', how: { at: 'whole', expected: null } }),
  ).toEqual({
    ok: true,
    fieldLength: 5,
    cutBy: 4,
  });
});

test('a site that cuts it to what stood there already has cut it', async () => {
  field.value = 'neu';
  field.maxLength = 3;
  document.execCommand = () => true;
  const how = { at: 'whole', expected: 'neu' } as const;
  expect(await insertText(field, { text: 'neuf mots', how })).toEqual({
    ok: true,
    fieldLength: 3,
    cutBy: 6,
  });
});

test('a page that puts its own text back has refused', async () => {
  document.execCommand = () => false;
  field.addEventListener('input', () => (field.value = 'abc'));
  expect(
    await insertText(field, { text: 'neuf', how: { at: 'whole', expected: null } }),
  ).toMatchObject({
    ok: false,
    code: 'refused',
  });
});
