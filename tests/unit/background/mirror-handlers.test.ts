import { beforeEach, expect, test, vi } from 'vitest';
import {
  createMirrorRecords,
  ownMirrorHandlers,
  withMirror,
} from '../../../utils/background/mirror-handlers.ts';
import { pageHandlers } from '../../../utils/background/page-handlers.ts';
import { createStores } from '../../../utils/background/stores.ts';
import type { PageSender } from '../../../utils/protocol/serve.ts';
import { makePlace } from '../../support/make-draft.ts';

const { extension } = await vi.hoisted(async () => {
  const { createFakeExtension } = await import('../../support/fake-extension.ts');
  return { extension: createFakeExtension() };
});
vi.mock('../../../utils/platform/browser.ts', () => ({ browser: extension.browser }));

const place = makePlace();
const composer = { ...place, tabId: 7, isPrivate: false };
const page = { canonical: place.article.url, ...place.article, system: place.system, parent: null };

const sender = (changes: Partial<PageSender> = {}): PageSender => ({
  tabId: 7,
  frameId: 0,
  url: place.article.url,
  topUrl: null,
  isPrivate: false,
  ...changes,
});

let fromPage: ReturnType<typeof withMirror>;
let own: ReturnType<typeof ownMirrorHandlers>;

beforeEach(() => {
  extension.reset();
  const mirror = createMirrorRecords();
  fromPage = withMirror(pageHandlers(createStores()), mirror);
  own = ownMirrorHandlers(mirror);
});

const notice = (text: string, isPrivate = false) =>
  own['mirror.noticed']({ place: { ...composer, isPrivate }, text }, { tabId: null });
const submit = (text: string, from = sender()) =>
  fromPage['draft.submitted']({ place: page, text, twins: [] }, from);
const read = () => own['mirror.read'](undefined, { tabId: null });

test.each([
  ['edited', 'Un propos vif', 'Un propos plus doux', { noticed: 1, edited: 1, asIs: 0 }],
  ['sent as it was', 'Un propos vif', ' Un propos vif ', { noticed: 1, edited: 0, asIs: 1 }],
])('a comment %s after a notice counts once', async (_name, before, after, expected) => {
  await notice(before);
  await notice(`${before} encore`);
  await submit(after);
  await submit('Un autre commentaire, plus tard');
  expect(await read()).toMatchObject([expected]);
});

test('nothing of what was written is kept on the disk by it', async () => {
  await notice('Un secret bien gardé');
  expect(JSON.stringify([...extension.local.items])).not.toContain('secret');
});

test('a private window leaves no number', async () => {
  await notice('Discret', true);
  await submit('Discret', sender({ isPrivate: true }));
  expect(await read()).toEqual([]);
});

test('is wiped by one click', async () => {
  await notice('Un propos vif');
  await own['mirror.forget'](undefined, { tabId: null });
  expect(await read()).toEqual([]);
});
