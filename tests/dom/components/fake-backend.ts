import { settingsAnswers, settingsBackend } from './fake-settings.ts';
import { applyWrite } from '../../../utils/domain/drafts/apply-write.ts';
import { restId, writingId } from '../../../utils/domain/drafts/draft-id.ts';
import { makeDraft } from '../../support/make-draft.ts';
import { desktop } from './desktop-platform.ts';
import type { Draft, Revision } from '../../../utils/domain/drafts/draft.ts';
import { addRevision } from '../../../utils/domain/drafts/revisions.ts';
import type { Platform } from '../../../utils/domain/share/messenger.ts';
import type { ShareRecord } from '../../../utils/domain/share/share-history.ts';
import type { Backend } from '../../../utils/hooks/backend.ts';
import { createFakeLibrary, libraryAnswers, libraryReading } from './fake-library.ts';
import { createTranslator, type Language } from '../../../utils/platform/i18n.ts';
import type { Messages } from '../../../utils/platform/locales/messages.ts';
import type { InsertOutcome } from '../../../utils/protocol/insertion.ts';
import type {
  ComposerPlace,
  FromOwnPages,
  ToAnyScript,
  WriteOutcome,
} from '../../../utils/protocol/messages.ts';
import { freshState } from './fake-state.ts';
import { threadAnswers } from './fake-threads.ts';

export const NOW = Date.UTC(2026, 10, 12, 9, 0);

type Answers = { [Kind in keyof FromOwnPages]: FromOwnPages[Kind] };
type PageAnswers = { [Kind in keyof ToAnyScript]?: ToAnyScript[Kind] };

/**
 * The world outside the components, in memory: drafts by the very rules of the background, and a
 * record of what was copied, opened and asked. Give `refuse` to have a kind of message fail.
 */
export function createFakeBackend(page: PageAnswers = {}, platform: Partial<Platform> = {}) {
  const drafts = new Map<string, Draft>();
  const revisions = new Map<string, Revision[]>();
  const watchers = new Map<string, Set<(draft: Draft | null) => void>>();
  const state = freshState();
  const library = createFakeLibrary();
  const frontTabWatchers: (() => void)[] = [];
  const historyWatchers = new Set<(records: ShareRecord[]) => void>();

  function tell(id: string): void {
    for (const watcher of watchers.get(id) ?? []) watcher(drafts.get(id) ?? null);
    library.tell([{ id, draft: drafts.get(id) ?? null }]);
  }

  async function write(place: ComposerPlace, text: string, base: number): Promise<WriteOutcome> {
    state.writes.push({ text, base });
    await state.beforeWrite();
    if (state.writeFailure !== null) return state.writeFailure;
    const id = await writingId(place);
    const { article, system, parent } = place;
    const current = drafts.get(id) ?? null;
    const applied = applyWrite(current, {
      id,
      place: { article, system, parent },
      text,
      origin: 'composer',
      base,
      now: NOW,
    });
    if (applied.revision) revisions.set(id, addRevision(revisions.get(id) ?? [], applied.revision));
    if (applied.draft && applied.draft !== current) {
      drafts.set(id, applied.draft);
      tell(id);
    }
    await state.beforeAnswer();
    return { ok: true, id, rev: applied.draft?.rev ?? 0, savedAt: NOW, kept: 'disk' };
  }

  async function openDraft(place: ComposerPlace): Promise<Draft | null> {
    const id = await writingId(place);
    state.openings += 1;
    return drafts.get(id) ?? null;
  }

  function setHistory(records: ShareRecord[]): void {
    state.history = records;
    for (const watcher of historyWatchers) watcher(records);
  }

  const answers: Answers = {
    'passage.read': () => state.passage,
    'sheet.place': () => state.sheet,
    'sheet.report': () => page['page.report']?.() ?? null,
    'sheet.insert': ({ request }) => insert(request.text, request.how),
    'sheet.close': ({ sheetId }) => void state.closed.push(sheetId),
    'sheet.share': ({ sheetId }) => void state.shared.push(sheetId),
    'tab.ask': () => null,
    'tab.go': () => {},
    'draft.forecast': () => state.forecast,
    'caret.keep': ({ caret }) => {
      state.caret = caret;
    },
    'caret.read': () => state.caret,
    'draft.split': () => ({ ok: false, code: 'storage' }),
    'draft.put-back': ({ article }) => void state.went.push(article.url),
    'draft.look-again': ({ id }) => void state.lookedFor.push(id),
    'draft.open': () => null,
    'draft.edit': () => ({ ok: false, code: 'storage' }),
    'draft.revisions': ({ id }) => revisions.get(id) ?? [],
    'drafts.recent': () => [],
    'second-look.judge': ({ pageLanguage }) => {
      state.judgedIn = pageLanguage;
      return state.judgement;
    },
    'second-look.rested': () => state.rests.length > 0,
    'second-look.rest': place => void state.rests.push(place),
    'reminder.set': ({ id, at }) => {
      const draft = drafts.get(id);
      if (draft) drafts.set(id, { ...draft, remindAt: at });
      tell(id);
    },
    'reminder.open': ({ id }) => void state.went.push(id),
    ...libraryAnswers({ drafts, revisions, tell, library }),
    'share.record': record => setHistory([record, ...state.history]),
    'share.history': () => state.history,
    'share.addresses': addresses => {
      state.addresses = addresses;
    },
    'share.forget': what =>
      setHistory('id' in what ? state.history.filter(({ id }) => id !== what.id) : []),
    'preferences.change': patch => {
      state.preferences = { ...state.preferences, ...patch };
      return state.preferences;
    },
    'identities.change': identities => {
      state.identities = identities;
    },
    ...threadAnswers(state, name => page[name] !== undefined),
    ...settingsAnswers(() => state),
  };

  function insert(text: string, how: unknown): InsertOutcome {
    const answer = page['field.insert']?.({ parentId: '', text, how: how as { at: 'caret' } });
    if (answer?.ok !== false) state.inserted.push(text);
    return answer ?? { ok: true, fieldLength: text.length, cutBy: 0 };
  }

  const backend: Backend = {
    ask: async (kind, payload) => {
      if (state.refuse.has(kind)) throw new Error(`${kind} was refused`);
      if (kind === 'draft.edit') {
        const edit = payload as { place: ComposerPlace; text: string; base: number };
        return (await write(edit.place, edit.text, edit.base)) as never;
      }
      if (kind === 'draft.split') {
        const { place, first, rest } = payload as {
          place: ComposerPlace;
          first: string;
          rest: string;
        };
        const id = restId(await writingId(place), NOW);
        drafts.set(id, makeDraft({ id, text: rest }));
        return (await write(place, first, -1)) as never;
      }
      if (kind === 'draft.open') return openDraft(payload as ComposerPlace) as never;
      return (answers[kind] as (payload: unknown) => never)(payload);
    },
    askPage: async (_tabId, kind, payload) => {
      if (state.refuse.has(kind)) throw new Error('nobody answered');
      state.asked.push(kind);
      if (kind === 'field.insert') {
        const { text, how } = payload as { text: string; how: unknown };
        return insert(text, how) as never;
      }
      const answer = page[kind] as ((payload: unknown) => never) | undefined;
      if (answer === undefined) throw new Error('nobody answered');
      return answer(payload);
    },
    ...libraryReading({ drafts, revisions, library }),
    watchDraft: (id, _isPrivate, onChange, signal) => {
      const set = watchers.get(id) ?? new Set();
      watchers.set(id, set.add(onChange));
      signal.addEventListener('abort', () => set.delete(onChange));
    },
    readArticleDrafts: async url => [...drafts.values()].filter(one => one.article.url === url),
    readReminders: async () => state.reminders,
    loadTranslator: async (language: Language) => {
      const path = `../../../utils/platform/locales/${language}/index.ts`;
      const { messages } = (await import(path)) as { messages: Messages };
      return createTranslator(language, messages);
    },
    readPreferences: async () => state.preferences,
    watchPreferences: () => {},
    ...settingsBackend(() => state),
    readIdentities: async () => state.identities,
    watchIdentities: () => {},
    watchShareHistory: (onChange, signal) => {
      historyWatchers.add(onChange);
      signal.addEventListener('abort', () => historyWatchers.delete(onChange));
    },
    readShareAddresses: async () => state.addresses,
    watchShareAddresses: () => {},
    findTargetTab: async () => state.tab,
    lookAtPage: async () => {
      const report = page['page.report'];
      if (report === undefined || state.refuse.has('page.report'))
        throw new Error('nobody answered');
      return report();
    },
    reloadTab: async tabId => void state.reloaded.push(tabId),
    goTo: async (_tabId, url) => void state.went.push(url),
    detach: async () => {},
    openPanel: async tabId => void state.panels.push(tabId),
    watchFrontTab: onChange => void frontTabWatchers.push(onChange),
    openAddress: async (url, { as }) => {
      state.opened.push({ url, as });
      return state.canOpen;
    },
    openShareSheet: async () => 'shared',
    platform: { ...desktop, ...platform },
    copy: async content => {
      if (state.canCopy) state.copied.push(content);
      return state.canCopy;
    },
    browserModel: {
      isReady: async () => state.modelAnswer !== null,
      ask: async ({ prompt }) => {
        state.prompts.push(prompt);
        return state.modelAnswer ?? '';
      },
    },
    drawQuoteCard: async (words, look) => {
      state.drawn.push({ words, look });
      if (!state.canDraw) return null;
      const png = new Blob(['png'], { type: 'image/png' });
      return { png, url: `blob:${look}`, isCut: state.isCardCut, forget: () => {} };
    },
    copyImage: async () => state.imageCopy,
    saveFile: (_file, name) => {
      if (state.canSave) state.saved.push(name);
      return state.canSave;
    },
    describeSelf: () => '0.1.0 · test',
    now: () => NOW,
  };

  return {
    backend,
    state,
    library,
    drafts,
    revisions,
    /** Somebody else writes the draft: the page's own field, another window. */
    writeElsewhere: (place: ComposerPlace, text: string) => write(place, text, 0),
    /** Another tab comes to the front. */
    changeFrontTab: () => {
      for (const watcher of frontTabWatchers) watcher();
    },
    putDraft: (draft: Draft) => {
      drafts.set(draft.id, draft);
      tell(draft.id);
    },
    removeElsewhere: (id: string) => {
      drafts.delete(id);
      tell(id);
    },
  };
}

export type FakeBackend = ReturnType<typeof createFakeBackend>;
