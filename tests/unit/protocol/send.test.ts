import { describe, expect, test, vi } from 'vitest';
import { askPage } from '../../../utils/protocol/ask-page.ts';
import { askBackground } from '../../../utils/protocol/send.ts';

const { answers } = vi.hoisted(() => ({ answers: { next: (): unknown => undefined } }));
vi.mock('../../../utils/platform/browser.ts', () => ({
  browser: {
    runtime: { sendMessage: async () => answers.next() },
    tabs: { sendMessage: async () => answers.next() },
  },
}));

const asks = [
  ['the background', () => askBackground('share.history', undefined)],
  ['a page', () => askPage(7, 'page.report', undefined)],
] as const;

describe.each(asks)('what %s answers', (_, ask) => {
  test.each([
    ['a value', { ok: true, value: [] }, []],
    ['nothing, as Chromium sends it: without the value', { ok: true }, undefined],
    ['null', { ok: true, value: null }, null],
  ])('is given: %s', async (_what, reply, value) => {
    answers.next = () => reply;
    expect(await ask()).toEqual(value);
  });

  test.each([
    ['a refusal', { ok: false, error: { code: 'refused', message: 'no' } }, 'refused'],
    ['a failure', { ok: false, error: { code: 'failed', message: 'no' } }, 'failed'],
    ['silence', undefined, 'no-receiver'],
    ['what is no reply', { hello: 1 }, 'no-receiver'],
  ])('is thrown: %s', async (_what, reply, code) => {
    answers.next = () => reply;
    await expect(ask()).rejects.toMatchObject({ name: 'ProtocolError', code });
  });
});

test('a tab without our script is a code, not the browser’s error', async () => {
  answers.next = () => {
    throw new Error('Could not establish connection');
  };
  await expect(askPage(7, 'page.report', undefined)).rejects.toMatchObject({ code: 'no-receiver' });
});
