import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ownPageHandlers } from '../../../utils/background/own-page-handlers.ts';
import { createReminders } from '../../../utils/background/reminders.ts';
import { createShareRecords } from '../../../utils/background/share-records.ts';
import { createStores } from '../../../utils/background/stores.ts';
import { makeDraftsBackup } from '../../../utils/domain/drafts/backup/drafts-backup.ts';
import type { ComposerPlace } from '../../../utils/protocol/messages.ts';
import { readArticleDrafts } from '../../../utils/storage/read-drafts.ts';
import { rememberSheet, forgetTab } from '../../../utils/storage/session-state.ts';
import { makePlace } from '../../support/make-draft.ts';

const { extension } = await vi.hoisted(async () => {
  const { createFakeExtension } = await import('../../support/fake-extension.ts');
  return { extension: createFakeExtension() };
});
vi.mock('../../../utils/platform/browser.ts', () => ({ browser: extension.browser }));

const popup = { tabId: null };

/** What was taken out of the sync storage, by its prefix. */
const erased: string[] = [];

const place = (changes: Partial<ComposerPlace> = {}): ComposerPlace => ({
  ...makePlace(),
  tabId: 7,
  isPrivate: false,
  ...changes,
});

let handlers: ReturnType<typeof ownPageHandlers>;

beforeEach(() => {
  extension.reset();
  erased.length = 0;
  const stores = createStores();
  handlers = ownPageHandlers(stores, createShareRecords(), createReminders(stores), {
    erase: async prefix => void erased.push(prefix),
  });
});

describe('a composer', () => {
  test('writes the draft of its place and opens it again', async () => {
    await handlers['draft.edit']({ place: place(), text: 'Bonjour', base: 0 }, popup);
    const draft = await handlers['draft.open'](place(), popup);
    expect(draft).toMatchObject({ text: 'Bonjour', rev: 1, article: makePlace().article });
    expect(draft).not.toHaveProperty('tabId');
  });

  test('deletes a draft and takes the deletion back', async () => {
    await handlers['draft.edit']({ place: place(), text: 'Bonjour', base: 0 }, popup);
    const draft = await handlers['draft.open'](place(), popup);
    if (draft === null) throw new Error('the draft was not kept');
    const drafts = await handlers['drafts.remove']({ ids: [draft.id], isPrivate: false }, popup);
    expect(await handlers['draft.open'](place(), popup)).toBeNull();
    await handlers['drafts.put-back']({ drafts, isPrivate: false }, popup);
    expect(await handlers['draft.open'](place(), popup)).toEqual(draft);
  });

  test('…with the earlier versions, whatever else was deleted meanwhile', async () => {
    await handlers['draft.edit']({ place: place(), text: 'Premier jet', base: 0 }, popup);
    await handlers['draft.edit']({ place: place(), text: 'Tout autre chose', base: 0 }, popup);
    const draft = await handlers['draft.open'](place(), popup);
    if (draft === null) throw new Error('the draft was not kept');
    const drafts = await handlers['drafts.remove']({ ids: [draft.id], isPrivate: false }, popup);
    expect(JSON.stringify([...extension.local.items])).not.toContain('Premier jet');
    const other = place({ system: 'disqus' });
    await handlers['draft.edit']({ place: other, text: 'Ailleurs', base: 0 }, popup);
    const otherId = (await handlers['draft.open'](other, popup))?.id ?? '';
    await handlers['drafts.remove']({ ids: [otherId], isPrivate: false }, popup);
    await handlers['drafts.put-back']({ drafts, isPrivate: false }, popup);
    const revisions = await handlers['draft.revisions']({ id: draft.id, isPrivate: false }, popup);
    expect(revisions.map(({ text }) => text)).toEqual(['Premier jet']);
  });

  test('in a private window writes to memory', async () => {
    const secret = place({ isPrivate: true });
    await handlers['draft.edit']({ place: secret, text: 'Secret', base: 0 }, popup);
    expect((await handlers['draft.open'](secret, popup))?.text).toBe('Secret');
    expect(await handlers['draft.open'](place(), popup)).toBeNull();
  });

  test('lists drafts of its article and the recent ones of all', async () => {
    await handlers['draft.edit']({ place: place(), text: 'un', base: 0 }, popup);
    const { url } = makePlace().article;
    const own = await readArticleDrafts(url, false);
    expect(own.map(({ text }) => text)).toEqual(['un']);
    const recent = await handlers['drafts.recent'](undefined, popup);
    expect(recent.map(({ excerpt }) => excerpt)).toEqual(['un']);
  });
});

describe('a sheet', () => {
  const request = { parentId: '', text: 'Bonjour', how: { at: 'whole', expected: null } } as const;

  test('acts on the page it was tied to', async () => {
    await rememberSheet('s1', place());
    extension.answer({ ok: true, value: { ok: true, fieldLength: 7, cutBy: 0 } });
    expect(await handlers['sheet.place']({ sheetId: 's1' }, popup)).toEqual(place());
    const outcome = await handlers['sheet.insert']({ sheetId: 's1', request }, popup);
    expect(outcome).toEqual({ ok: true, fieldLength: 7, cutBy: 0 });
    expect(extension.toPages).toEqual([
      { tabId: 7, message: { kind: 'field.insert', payload: request } },
    ]);
  });

  test('reaches its tab through the background where the browser gives it no tabs', async () => {
    extension.answer({ ok: true, value: { filled: ['name'] } });
    const payload = { name: 'Camille', email: '', site: '' };
    const asked = await handlers['tab.ask']({ tabId: 7, kind: 'identity.fill', payload }, popup);
    expect(asked).toEqual({ filled: ['name'] });
    expect(extension.toPages).toEqual([{ tabId: 7, message: { kind: 'identity.fill', payload } }]);
  });

  test('shares the article of its own tab, in a window apart', async () => {
    await rememberSheet('s1', place());
    await handlers['sheet.share']({ sheetId: 's1' }, popup);
    await handlers['sheet.share']({ sheetId: 'guessed' }, popup);
    expect(extension.windows).toEqual(['extension://causerie/share.html?tab=7&with=']);
  });

  test('with an id that nobody gave reaches no page', async () => {
    expect(await handlers['sheet.place']({ sheetId: 'guessed' }, popup)).toBeNull();
    expect(await handlers['sheet.insert']({ sheetId: 'guessed', request }, popup)).toEqual({
      ok: false,
      code: 'no-page',
    });
    expect(extension.toPages).toEqual([]);
  });

  test('is forgotten with its tab, and no other is', async () => {
    await rememberSheet('s1', place());
    await rememberSheet('s2', place({ tabId: 8 }));
    await forgetTab(7);
    expect(await handlers['sheet.place']({ sheetId: 's1' }, popup)).toBeNull();
    expect(await handlers['sheet.place']({ sheetId: 's2' }, popup)).not.toBeNull();
  });
});

describe('preferences', () => {
  test('are changed one by one, and broken values are not stored', async () => {
    await handlers['preferences.change']({ theme: 'dark' }, popup);
    const after = await handlers['preferences.change'](
      { keepDraftsDays: -3, language: 'en' } as never,
      popup,
    );
    expect(after).toMatchObject({ theme: 'dark', language: 'en', keepDraftsDays: 90 });
  });

  test.each([
    [{ theme: 'dark' }, 2],
    [{ sites: { 'a.example': 'quiet' } }, 2],
    [{ mode: 'off' }, 2],
    [{ keepDraftsDays: 30 }, 0],
  ] as const)('%j is told to %i open pages', async (patch, told) => {
    extension.tabs.push({ id: 7 }, { id: 8 });
    extension.answer(new Error('Could not establish connection'));
    await handlers['preferences.change'](structuredClone(patch) as never, popup);
    expect(extension.toPages).toHaveLength(told);
  });

  test('identities leave the sync storage when the reader no longer lets them travel', async () => {
    await handlers['preferences.change']({ syncIdentities: true }, popup);
    expect(erased).toEqual([]);
    await handlers['preferences.change']({ syncIdentities: false }, popup);
    expect(erased).toEqual(['identities/']);
  });

  test('a value that a later version stored is not lost', async () => {
    extension.local.items.set('preferences', { schema: 2, theme: 'dark', hologram: 'on' });
    await handlers['preferences.change']({ language: 'en' }, popup);
    expect(extension.local.items.get('preferences')).toMatchObject({
      theme: 'dark',
      language: 'en',
      hologram: 'on',
    });
  });

  test('two changes at once are both kept', async () => {
    await Promise.all([
      handlers['preferences.change']({ theme: 'dark' }, popup),
      handlers['preferences.change']({ density: 'compact' }, popup),
    ]);
    expect(extension.local.items.get('preferences')).toMatchObject({
      theme: 'dark',
      density: 'compact',
    });
  });
});

describe('the text of what was shared', () => {
  const record = {
    id: 'a',
    messenger: 'telegram',
    articleUrl: 'https://journal.example/a',
    title: 'Titre',
    at: Date.now(),
    text: 'Lis ça',
  };

  test('never reaches the disk unless the reader wants it kept', async () => {
    await handlers['share.record'](record, popup);
    expect(JSON.stringify([...extension.local.items])).not.toContain('Lis ça');
  });

  test('is kept on demand, and erased when that ends', async () => {
    await handlers['preferences.change']({ keepTexts: true }, popup);
    await handlers['share.record'](record, popup);
    expect(await handlers['share.history'](undefined, popup)).toEqual([record]);
    await handlers['preferences.change']({ keepTexts: false }, popup);
    expect(await handlers['share.history'](undefined, popup)).toMatchObject([{ id: 'a' }]);
    expect(JSON.stringify([...extension.local.items])).not.toContain('Lis ça');
  });
});

describe('the library', () => {
  const area = { isPrivate: false };

  async function write(text: string, changes: Partial<ComposerPlace> = {}) {
    await handlers['draft.edit']({ place: place(changes), text, base: 0 }, popup);
    const draft = await handlers['draft.open'](place(changes), popup);
    if (draft === null) throw new Error('the draft was not kept');
    return draft;
  }

  test('gives what it removes, and puts it back with its earlier texts', async () => {
    await write('Premier jet');
    const draft = await write('Tout autre chose');
    const removed = await handlers['drafts.remove']({ ids: [draft.id, 'x.y'], ...area }, popup);
    expect(removed.map(({ revisions }) => revisions.map(({ text }) => text))).toEqual([
      ['Premier jet'],
    ]);
    expect([...extension.local.items.keys()].filter(key => key.startsWith('draft:'))).toEqual([]);
    await handlers['drafts.put-back']({ drafts: removed, ...area }, popup);
    expect(await handlers['draft.open'](place(), popup)).toEqual(draft);
  });

  test('pins a draft and one of its earlier texts', async () => {
    await write('Premier jet');
    const { id } = await write('Tout autre chose');
    await handlers['draft.pin']({ id, isPinned: true, ...area }, popup);
    expect(await handlers['draft.open'](place(), popup)).toMatchObject({ isPinned: true, rev: 2 });
    const [earlier] = await handlers['draft.revisions']({ id, ...area }, popup);
    const at = earlier?.at ?? 0;
    await handlers['draft.pin-revision']({ id, at, isPinned: true, ...area }, popup);
    const [pinned] = await handlers['draft.revisions']({ id, ...area }, popup);
    expect(pinned).toMatchObject({ text: 'Premier jet', isPinned: true });
  });

  test('takes in what it gave out, after everything was wiped', async () => {
    const draft = await write('Un texte');
    const kept = await handlers['drafts.remove']({ ids: [draft.id], ...area }, popup);
    const text = JSON.stringify(makeDraftsBackup(kept, [], 0));
    await handlers['drafts.wipe'](area, popup);
    const told = await handlers['drafts.import']({ text, isDry: true, ...area }, popup);
    expect(told).toMatchObject({ ok: true, isDone: false, added: 1 });
    expect(extension.local.items.size).toBe(0);
    await handlers['drafts.import']({ text, isDry: false, ...area }, popup);
    expect(await handlers['draft.open'](place(), popup)).toEqual({
      ...draft,
      importedAt: expect.any(Number),
    });
    const refused = await handlers['drafts.import']({ text: '{', isDry: false, ...area }, popup);
    expect(refused).toEqual({ ok: false, reason: 'not-json' });
  });

  test('of private windows, nothing reaches the disk', async () => {
    const draft = await write('Un secret', { isPrivate: true });
    const own = { isPrivate: true };
    await handlers['draft.pin']({ id: draft.id, isPinned: true, ...own }, popup);
    const kept = await handlers['drafts.remove']({ ids: [draft.id], ...own }, popup);
    await handlers['drafts.put-back']({ drafts: kept, ...own }, popup);
    const text = JSON.stringify(makeDraftsBackup(kept, [], 0));
    await handlers['drafts.import']({ text, isDry: false, ...own }, popup);
    expect(JSON.stringify([...extension.local.items])).not.toContain('secret');
    await handlers['drafts.wipe'](own, popup);
    expect(JSON.stringify([...extension.session.items])).not.toContain('secret');
  });

  test('a card or a code alone is no comment, whoever writes it', async () => {
    const place4 = place();
    for (const text of ['4111 1111 1111 1111', '482113']) {
      const outcome = await handlers['draft.edit']({ place: place4, text, base: 0 }, popup);
      expect(outcome).toEqual({ ok: false, code: 'secret' });
    }
    expect(JSON.stringify([...extension.local.items])).not.toContain('4');
  });
});
