import { readFileSync } from 'node:fs';
import type { JSDOM } from 'jsdom';
import { vi } from 'vitest';
import type { PageWelcome } from '../../../utils/protocol/messages.ts';
import type { Ask } from '../../../utils/page/messages.ts';
import type { World } from '../../../utils/page/world.ts';
import { systemsOf } from '../../../utils/systems/frame-address.ts';
import { systems as everySystem } from '../../../utils/systems/index.ts';
import { seeByMarkup } from './see-by-markup.ts';

export const WORDS: PageWelcome['words'] = {
  language: 'fr',
  direction: 'ltr',
  openSheet: 'open',
  restoreDraft: 'restore',
  replaceText: 'replace?',
  restoreReply: 'reply to {author}',
  parentGone: 'gone',
  noReply: 'no reply',
  restoreHere: 'here',
  otherPlace: 'other place',
  saved: 'saved',
  roomShort: 'room short',
  notSaved: 'not saved',
  noRoom: 'no room',
  reload: 'reload',
  sheetTitle: 'sheet',
  onlyPreview: 'only the preview',
  emptyTrap: 'empty',
  trapEmptied: 'emptied',
  cut: 'cut',
};

export const WELCOME: PageWelcome = {
  isOn: true,
  isQuiet: false,
  theme: 'system',
  words: WORDS,
  marksTitle: true,
  drafts: [],
  pending: null,
  awaited: [],
  putBack: null,
};

/** Those whose selectors are about an article's own page. */
export const systems = systemsOf(everySystem, { address: '', isTop: true });

type Answers = Partial<Record<string, unknown>>;

declare const jsdom: JSDOM;

/** Makes the test's own document this page, at this address. */
export function openPage(html: string, url = 'https://gazette.example/marche-couvert/'): Document {
  jsdom.reconfigure({ url });
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.replaceChild(document.adoptNode(parsed.documentElement), document.documentElement);
  return document;
}

/** A stored page of `tests/fixtures/systems`. */
export function openFixture(name: string, url?: string): Document {
  return openPage(readFileSync(`tests/fixtures/systems/${name}/source.html`, 'utf8'), url);
}

/** The world of a page, with a background that answers what the test says; every event is trusted. */
export function makeWorld(doc: Document, answers: Answers = {}) {
  const all: Answers = {
    'page.ready': WELCOME,
    'draft.write': { ok: true, id: 'd', rev: 1, savedAt: 0, kept: 'disk' },
    'draft.take': null,
    ...answers,
  };
  const ask = vi.fn<(kind: string, payload: unknown) => Promise<{ ok: true; value: unknown }>>(
    async kind => ({ ok: true, value: all[kind] }),
  );
  const world: World = {
    doc,
    systems,
    framed: everySystem.filter(({ frame }) => frame !== undefined),
    embed: null,
    sees: seeByMarkup,
    trusts: () => true,
    ask: ask as unknown as Ask,
    sheetUrl: () => 'about:blank',
  };
  /** What was sent of one kind, oldest first. */
  const sent = (kind: string): unknown[] =>
    ask.mock.calls.flatMap(([said, payload]) => (said === kind ? [payload] : []));
  return { world, ask, sent };
}

/** Finds an element or says which was missing. */
export function expectElement<Found extends Element>(doc: ParentNode, selector: string): Found {
  const found = doc.querySelector<Found>(selector);
  if (found === null) throw new Error(`nothing matches ${selector}`);
  return found;
}

/** Types as a reader does: the text changes, then `input` tells. */
export function type(field: HTMLTextAreaElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
