import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageReport } from '../../../utils/domain/detection/page-report.ts';
import { askPage } from '../../../utils/protocol/ask-page.ts';
import { lookAtPage } from '../../../utils/protocol/look-at-page.ts';
import { makeReport } from '../../dom/components/make-report.ts';

const { extension } = await vi.hoisted(async () => {
  const { createFakeExtension } = await import('../../support/fake-extension.ts');
  return { extension: createFakeExtension() };
});
vi.mock('../../../utils/platform/browser.ts', () => ({ browser: extension.browser }));

/** What each frame answers; 0 is the page. */
let answers: Record<number, unknown>;
let asked: number[];

beforeEach(() => {
  vi.restoreAllMocks();
  extension.reset();
  asked = [];
  extension.setFrames([
    { frameId: 0, result: true },
    { frameId: 4, result: false },
    { frameId: 9, result: true },
  ]);
  vi.spyOn(extension.browser.tabs, 'sendMessage').mockImplementation(
    async (_tabId: number, _message: unknown, options?: { frameId: number }) => {
      const frameId = options?.frameId ?? -1;
      asked.push(frameId);
      if (!(frameId in answers)) throw new Error('no receiver');
      return { ok: true, value: answers[frameId] };
    },
  );
});

const insert = () => askPage(7, 'field.insert', { parentId: '', text: 'a', how: { at: 'caret' } });
const DONE = { ok: true, fieldLength: 1, cutBy: 0 };
const NO_FIELD = { ok: false, code: 'no-field' };

test.each([
  ['the page has the field', { 0: DONE, 9: DONE }, DONE, [0]],
  ['a frame has it', { 0: NO_FIELD, 9: DONE }, DONE, [0, 9]],
  ['nobody has it', { 0: NO_FIELD, 9: NO_FIELD }, NO_FIELD, [0, 9]],
  ['the frame went away', { 0: NO_FIELD }, NO_FIELD, [0, 9]],
  [
    'the field holds other words',
    { 0: { ok: false, code: 'field-changed' } },
    { ok: false, code: 'field-changed' },
    [0],
  ],
])('a text goes where its field is: %s', async (_where, known, outcome, order) => {
  answers = known;
  expect(await insert()).toEqual(outcome);
  expect(asked).toEqual(order);
});

test('a page without our script is told as such, and its frames are left alone', async () => {
  answers = { 9: DONE };
  await expect(insert()).rejects.toMatchObject({ code: 'no-receiver' });
  expect(asked).toEqual([0]);
});

test('changed preferences are told to all frames', async () => {
  answers = { 0: undefined, 9: undefined };
  await askPage(7, 'page.refresh', undefined);
  expect(asked).toEqual([0, 9]);
});

const look = (address: string, isFrame: boolean) => ({
  address,
  isFrame,
  systems: [],
  forms: 1,
  comments: 0,
  noForm: null,
});

test('the report is the page’s, with the forms and the thread of its frames', async () => {
  const bare: Partial<PageReport> = { forms: [], thread: null, noForm: 'in-frame' };
  const thread = { system: 'disqus', count: 12 };
  answers = {
    0: makeReport({ ...bare, looks: [look('journal.example/a', false)] }),
    9: makeReport({ thread, looks: [look('disqus.com/embed', true)] }),
  };
  const report = await askPage(7, 'page.report', undefined);
  expect(report).toMatchObject({
    article: { location: expect.stringContaining('journal.example') },
    forms: [{ formId: '1/f1' }],
    thread,
    noForm: null,
    looks: [{ isFrame: false }, { isFrame: true }],
  });
});

test.each([
  ['in-frame', 'must-log-in', 'must-log-in'],
  ['site-off', 'must-log-in', 'site-off'],
] as const)('why there is no form: the page says %s, its frame %s', async (page, frame, said) => {
  const without = (noForm: PageReport['noForm']) => makeReport({ forms: [], noForm });
  answers = { 0: without(page), 9: without(frame) };
  expect((await askPage(7, 'page.report', undefined)).noForm).toBe(said);
});

const comment = (id: string) => ({ id, author: 'Ada', excerpt: 'Bon papier.' });

test.each([
  ['the page’s own', { 0: [comment('a')], 9: [comment('b')] }, ['a'], [0]],
  ['those of a frame', { 0: [], 9: [comment('b')] }, ['b'], [0, 9]],
  ['none', { 0: [], 9: [] }, [], [0, 9]],
  ['none, the frame went away', { 0: [] }, [], [0, 9]],
])('comments to choose from: %s', async (_whose, known, ids, order) => {
  answers = known;
  const comments = await askPage(7, 'page.comments', undefined);
  expect(comments.map(({ id }) => id)).toEqual(ids);
  expect(asked).toEqual(order);
});

test('of several frames the one that shows most comments tells them', async () => {
  extension.setFrames([
    { frameId: 4, result: true },
    { frameId: 9, result: true },
  ]);
  answers = { 0: [], 4: [comment('b')], 9: [comment('c'), comment('d')] };
  const comments = await askPage(7, 'page.comments', undefined);
  expect(comments.map(({ id }) => id)).toEqual(['c', 'd']);
});

describe('a look at a page that need not hold our script', () => {
  const bring = (result: unknown) => {
    const { scripting } = extension.browser;
    const known = scripting.executeScript.bind(scripting);
    return vi.spyOn(scripting, 'executeScript').mockImplementation(async injection => {
      if (injection.files === undefined || injection.files.length === 0) return known(injection);
      if (result instanceof Error) throw result;
      return [{ frameId: 0, result }];
    });
  };

  test('brings the script, which reports in the same turn, with what frames tell', async () => {
    const brought = bring(makeReport({ forms: [], noForm: 'in-frame' }));
    answers = { 9: makeReport() };
    expect(await lookAtPage(7)).toMatchObject({ forms: [{ formId: '1/f1' }], noForm: null });
    expect(brought).toHaveBeenCalledWith({
      target: { tabId: 7, frameIds: [0] },
      files: ['/page.js', '/report.js'],
    });
    expect(asked.toSorted()).toEqual([0, 9]);
  });

  test('a script that stayed on a site withheld since is heard', async () => {
    bring(new Error('Cannot access contents of the page'));
    answers = { 0: makeReport() };
    expect(await lookAtPage(7)).toMatchObject({ forms: [{ formId: 'f1' }] });
  });

  test.each([
    ['no script may act', new Error('Cannot access contents of the page')],
    ['the file came to nothing', null],
    ['the browser gives no result', undefined],
  ])('says so where %s', async (_why, result) => {
    bring(result);
    answers = {};
    await expect(lookAtPage(7)).rejects.toMatchObject({ code: 'no-receiver' });
  });
});
