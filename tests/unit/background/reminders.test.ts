import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { showBadge } from '../../../utils/background/badge.ts';
import { createReminders, type Reminders } from '../../../utils/background/reminders.ts';
import { readReminders } from '../../../utils/storage/reminders.ts';
import { createStores } from '../../../utils/background/stores.ts';
import { makeDraft } from '../../support/make-draft.ts';

const { extension } = await vi.hoisted(async () => {
  const { createFakeExtension } = await import('../../support/fake-extension.ts');
  return { extension: createFakeExtension() };
});
vi.mock('../../../utils/platform/browser.ts', () => ({ browser: extension.browser }));

const NOON = new Date(2026, 10, 28, 12).getTime();
const MINUTE = 60_000;
const [first, second] = ['aa.bb', 'aa.cc'];

let reminders: Reminders;

/** As a worker that was just started finds things. */
const startAgain = () => {
  reminders = createReminders(createStores());
};

beforeEach(async () => {
  extension.reset();
  extension.tabs.push({ id: 7 });
  vi.useFakeTimers({ now: NOON });
  const parent = {
    id: '12',
    author: 'Léa',
    excerpt: 'Oui',
    date: null,
    permalink: 'https://journal.example/2016/04/messages#comment-12',
  };
  const store = createStores().of(false);
  await store.restore({ draft: makeDraft({ id: first, parent }), revisions: [] });
  await store.restore({ draft: makeDraft({ id: second }), revisions: [] });
  startAgain();
});
afterEach(() => vi.useRealTimers());

describe('a draft put aside', () => {
  test('rings as a badge when it is due, in every tab, and in those that report later', async () => {
    await reminders.set(first, NOON + 10 * MINUTE);
    expect(extension.alarms.get('reminders')).toBe(NOON + 10 * MINUTE);
    expect(extension.badges.get(7)?.text ?? '').toBe('');
    vi.setSystemTime(NOON + 10 * MINUTE);
    startAgain();
    await reminders.ring();
    expect(extension.badges.get(7)?.text).toBe('⏰');
    expect(extension.badges.get(undefined)?.text).toBe('⏰');
    await showBadge(8, 'form', { language: 'fr' });
    expect(extension.badges.get(8)?.text).toBe('⏰');
    await showBadge(9, 'failed', { language: 'fr' });
    expect(extension.badges.get(9)?.text, 'a refusal comes first').toBe('!');
    expect(extension.opened, 'nothing opens by itself').toEqual([]);
  });

  test('opens at the comment it answers, on the reader’s click, and is quiet then', async () => {
    await reminders.set(first, NOON + MINUTE);
    vi.setSystemTime(NOON + 2 * MINUTE);
    await reminders.ring();
    await reminders.open(first);
    expect(extension.opened).toEqual(['https://journal.example/2016/04/messages#comment-12']);
    expect(extension.badges.get(7)?.text).toBe('');
    expect(await readReminders()).toEqual([]);
    expect(extension.alarms.size).toBe(0);
  });

  test('the earliest rings first; two set at once are both kept', async () => {
    await Promise.all([
      reminders.set(first, NOON + 60 * MINUTE),
      reminders.set(second, NOON + 10 * MINUTE),
    ]);
    expect((await readReminders()).map(({ draft }) => draft.id)).toEqual([second, first]);
    expect(extension.alarms.get('reminders')).toBe(NOON + 10 * MINUTE);
    await reminders.set(second, null);
    expect(extension.alarms.get('reminders')).toBe(NOON + 60 * MINUTE);
  });

  test('what came due while the browser was closed rings when it starts', async () => {
    await reminders.set(first, NOON + 10 * MINUTE);
    extension.alarms.clear();
    extension.session.items.clear();
    vi.setSystemTime(NOON + 24 * 60 * MINUTE);
    startAgain();
    await reminders.ring();
    expect(extension.badges.get(7)?.text).toBe('⏰');
  });

  test('one that was sent or deleted meanwhile is not rung for', async () => {
    await reminders.set(first, NOON + MINUTE);
    await reminders.set(second, NOON + MINUTE);
    const store = createStores().of(false);
    await store.markSent(first);
    await store.remove(second);
    vi.setSystemTime(NOON + 2 * MINUTE);
    await reminders.ring();
    expect(await readReminders()).toEqual([]);
    expect(extension.badges.get(7)?.text ?? '').toBe('');
  });
});
