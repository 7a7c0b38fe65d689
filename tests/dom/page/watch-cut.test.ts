import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchCutPastes } from '../../../utils/page/watch-cut.ts';
import { expectElement, openPage } from './make-world.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Pastes as the browser does: the event, then the text, then the site's own handlers. */
async function paste(text: string, site: (field: HTMLTextAreaElement) => void) {
  const doc = openPage('<html><body><textarea>avant après</textarea></body></html>');
  const field = expectElement<HTMLTextAreaElement>(doc, 'textarea');
  field.setSelectionRange(6, 6);
  const cut = vi.fn<(whole: string, by: number) => void>();
  watchCutPastes(field, { trusts: () => true, cut }, new AbortController().signal);
  const event = Object.assign(new Event('paste'), { clipboardData: { getData: () => text } });
  field.dispatchEvent(event);
  field.setRangeText(text, 6, 6, 'end');
  site(field);
  await vi.advanceTimersByTimeAsync(200);
  return cut;
}

test.each([
  ['at its end', (field: HTMLTextAreaElement) => (field.value = field.value.slice(0, 10)), 7],
  ['where it went in', (field: HTMLTextAreaElement) => (field.value = 'avant collaprès'), 2],
])('a site that cuts a pasted text %s is told of, with the whole', async (_, site, by) => {
  const cut = await paste('collé ', site);
  expect(cut).toHaveBeenCalledExactlyOnceWith('avant collé après', by);
});

test.each([
  ['keeps it', () => {}],
  ['takes none of it', (field: HTMLTextAreaElement) => (field.value = 'avant après')],
  ['puts another text in its place', (field: HTMLTextAreaElement) => (field.value = 'Tout autre')],
])('a site that %s did not cut it', async (_, site) => {
  expect(await paste('collé ', site)).not.toHaveBeenCalled();
});
