import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ownThreadHandlers } from '../../../utils/background/own-thread-handlers.ts';
import { createStores } from '../../../utils/background/stores.ts';
import { threadHandlers } from '../../../utils/background/thread-handlers.ts';
import { createThreadJudge } from '../../../utils/background/thread-judge.ts';
import { createThreadRecords } from '../../../utils/background/thread-records.ts';
import { writeDraft } from '../../../utils/background/write-draft.ts';
import type { ModerationModel } from '../../../utils/domain/moderation/moderation-model.ts';
import { writingId } from '../../../utils/domain/drafts/draft-id.ts';
import { SITTING_MS } from '../../../utils/domain/thread/visit.ts';
import type { PageSender } from '../../../utils/protocol/serve.ts';
import { createVisitStore } from '../../../utils/storage/visits.ts';
import { createMemoryStorageArea } from '../../support/memory-storage-area.ts';
import { makePlace } from '../../support/make-draft.ts';
import { shippedModel } from '../../support/shipped-model.ts';

const { extension } = await vi.hoisted(async () => {
  const { createFakeExtension } = await import('../../support/fake-extension.ts');
  return { extension: createFakeExtension() };
});
vi.mock('../../../utils/platform/browser.ts', () => ({ browser: extension.browser }));

/** The model as it is shipped, without the browser. */
const shipped = shippedModel();
const loadModel = vi.fn<() => Promise<ModerationModel>>(async () => shipped);

const place = makePlace();
const ARTICLE = place.article.url;

const sender = (changes: Partial<PageSender> = {}): PageSender => ({
  tabId: 7,
  frameId: 0,
  url: ARTICLE,
  topUrl: null,
  isPrivate: false,
  ...changes,
});

const comments = (...ids: string[]) => ids.map(id => ({ id, author: `Lecteur ${id}` }));

let stores: ReturnType<typeof createStores>;
let records: ReturnType<typeof createThreadRecords>;
let handlers: ReturnType<typeof threadHandlers>;
let own: ReturnType<typeof ownThreadHandlers>;

beforeEach(() => {
  vi.useFakeTimers({ now: 0, toFake: ['Date'] });
  extension.reset();
  stores = createStores();
  records = createThreadRecords();
  handlers = threadHandlers(stores, records, createThreadJudge(records.settings, loadModel));
  own = ownThreadHandlers(records);
});

const open = (ids: string[], from = sender()) =>
  handlers['thread.open']({ canonical: ARTICLE, comments: comments(...ids) }, from);

describe('a thread that is read', () => {
  test('is told what came since the last visit, per article', async () => {
    expect((await open(['1', '2']))?.fresh).toEqual([]);
    vi.setSystemTime(SITTING_MS + 1);
    const again = await open(['3', '1', '2']);
    expect(again).toMatchObject({ fresh: [0], lastVisitAt: 0 });
    const other = sender({ url: `${ARTICLE}-2` });
    const elsewhere = { canonical: null, comments: comments('3') };
    expect((await handlers['thread.open'](elsewhere, other))?.fresh).toEqual([]);
    await handlers['thread.read']({ canonical: ARTICLE }, sender());
    expect((await open(['3', '1', '2']))?.fresh).toEqual([]);
  });

  test('in a private window leaves nothing on the disk', async () => {
    await open(['1'], sender({ isPrivate: true }));
    expect([...extension.local.items.keys()]).toEqual([]);
    expect(extension.session.items.size).toBe(2);
  });

  test('leaves no address on the disk', async () => {
    await open(['1', '2']);
    expect(JSON.stringify([...extension.local.items])).not.toContain('journal');
  });

  test('where Causerie is off is told nothing', async () => {
    extension.local.items.set('preferences', { sites: { 'journal.example': 'off' } });
    expect(await open(['1'])).toBeNull();
  });

  test('where the reader wants no marks leaves nothing behind, and forgets what was', async () => {
    await open(['1']);
    await own['thread-settings.change']({ marksNew: false }, { tabId: null });
    await open(['1', '2']);
    expect([...extension.local.items.keys()]).toEqual(['thread-settings']);
  });

  test('knows the reader’s own comment by its draft, and keeps who answered it', async () => {
    await writeDraft(stores, {
      place,
      text: 'Mon avis',
      origin: 'field',
      base: 0,
      isPrivate: false,
    });
    const sent = await stores.of(false).markSent(await writingId(place));
    const permalink = `${ARTICLE}#comment-2`;
    const proof = {
      state: 'seen' as const,
      at: 1,
      sign: 'text-seen' as const,
      url: ARTICLE,
      status: 200,
      said: '',
    };
    await stores.of(false).setState(sent?.id ?? '', { name: 'seen', at: 1, permalink }, proof);
    expect((await open(['1', '2']))?.own).toEqual([1]);
    const answers = [
      { ownId: '2', author: 'Zoé', at: 5, permalink: `${ARTICLE}#comment-9` },
      { ownId: '1', author: 'Paul', at: 6, permalink: null },
    ];
    await handlers['thread.answers']({ canonical: ARTICLE, answers }, sender());
    expect(extension.local.items.get('answered')).toEqual({
      [sent?.id ?? '']: { count: 1, seenAt: 0, author: 'Zoé', permalink: `${ARTICLE}#comment-9` },
    });
  });
});

describe('a click in the page', () => {
  const judge = (from = sender()) =>
    handlers['thread.judge'](
      { comments: [{ place: 4, author: 'Lecteur 1', text: 'Bonjour' }], pageLanguage: '' },
      from,
    );

  test('mutes an author on its own site only, and takes it back', async () => {
    await handlers['thread.change']({ name: 'mute-author', author: 'Lecteur 1' }, sender());
    const { judged } = await judge();
    expect(judged).toMatchObject([{ place: 4, why: 'author' }]);
    expect((await judge(sender({ url: 'https://autre.example/a' }))).judged).toEqual([]);
    const muteId = judged[0]?.muteId ?? '';
    const here = await handlers['thread.change']({ name: 'unmute', muteId }, sender());
    expect(here.judges).toBe(false);
    expect((await judge()).judged).toEqual([]);
  });

  test('changes the dial and the hiding of its own site', async () => {
    const here = await handlers['thread.change']({ name: 'hide-all', isHidden: true }, sender());
    expect(here).toMatchObject({ site: 'journal.example', isAllHidden: true });
    await handlers['thread.change']({ name: 'dial', dial: 'strict' }, sender());
    expect(await records.settings()).toMatchObject({
      dial: 'off',
      dialBySite: { 'journal.example': 'strict' },
      hideAllExceptions: ['journal.example'],
    });
  });
});

describe('hostility', () => {
  const said = [
    ['Merci pour cet article, les chiffres sont parlants.', null],
    ['Tu es vraiment un gros connard, ferme ta gueule.', 'attack'],
    ['Il a dit que tu étais un idiot, et il a tort.', null],
  ] as const;
  const judge = () =>
    handlers['thread.judge'](
      {
        comments: said.map(([text], at) => ({ place: at, author: 'Paul', text })),
        pageLanguage: '',
      },
      sender(),
    );

  test('is not looked for, and the model not loaded, until the reader turns the dial', async () => {
    loadModel.mockClear();
    expect((await judge()).judged).toEqual([]);
    expect(loadModel).not.toHaveBeenCalled();
  });

  test.each(['gentle', 'medium', 'strict'] as const)('is found at %s', async dial => {
    await handlers['thread.change']({ name: 'dial', dial }, sender());
    const { judged } = await judge();
    expect(judged.find(({ place: at }) => at === 1)?.why).toBe('attack');
    expect(judged.some(({ place: at }) => at === 0)).toBe(false);
  });

  test.each([
    ['nl-NL', ['attack']],
    ['', []],
    ['ja', []],
  ])('slang is read in the language of the page: %s', async (pageLanguage, whys) => {
    await handlers['thread.change']({ name: 'dial', dial: 'medium' }, sender());
    const batch = [{ place: 0, author: 'Paul', text: 'trut' }];
    const { judged } = await handlers['thread.judge']({ comments: batch, pageLanguage }, sender());
    expect(judged.map(({ why }) => why)).toEqual(whys);
  });

  test('a model that cannot be read leaves the mutes at work', async () => {
    await handlers['thread.change']({ name: 'dial', dial: 'strict' }, sender());
    await handlers['thread.change']({ name: 'mute-author', author: 'Paul' }, sender());
    loadModel.mockRejectedValueOnce(new Error('no file'));
    expect((await judge()).judged).toHaveLength(3);
  });
});

test('changed settings reach the open threads', async () => {
  extension.tabs.push({ id: 3 }, { id: 4 });
  await own['thread-settings.change']({ dial: 'gentle' }, { tabId: null });
  expect(extension.toPages.map(({ tabId, message }) => [tabId, message])).toEqual(
    [3, 4].map(id => [id, { kind: 'thread.refresh', payload: undefined }]),
  );
});

test('the newest 300 visits of the last half year are kept', async () => {
  const area = createMemoryStorageArea();
  let now = 0;
  const visits = createVisitStore(area, () => now);
  const visit = (at: number) => ({ before: null, beforeAt: null, seen: 'abcd', at });
  for (; now < 302; now++) await visits.change(`https://g.example/${now}`, () => visit(now));
  expect(await visits.read('https://g.example/1')).toBeNull();
  expect(await visits.read('https://g.example/2')).not.toBeNull();
  now += 181 * 24 * 3600_000;
  await visits.change('https://g.example/new', () => visit(now));
  expect(area.items.size).toBe(2);
  await visits.forgetAll();
  expect(area.items.size).toBe(0);
});
