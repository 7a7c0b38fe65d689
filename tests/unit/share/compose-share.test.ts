import { describe, expect, test } from 'vitest';
import { noShareAddresses } from '../../../utils/domain/share/share-addresses.ts';
import type { ArticleFacts } from '../../../utils/domain/article/article.ts';
import { defaultPreferences } from '../../../utils/domain/preferences/parse-preferences.ts';
import type { Messenger, Platform } from '../../../utils/domain/share/messenger.ts';
import { messengerOf } from '../../../utils/domain/share/messengers.ts';
import {
  messageFor,
  otherMessengers,
  planFor,
  shownMessengers,
  subjectOf,
  type ShareChoices,
} from '../../../utils/domain/share/compose-share.ts';

const URL_CLEAN = 'https://journal.example/messages/';

const facts: ArticleFacts = {
  location: `${URL_CLEAN}?utm_source=lettre&xtor=EPR-1`,
  canonical: null,
  ogUrl: null,
  title: { value: 'Soixante milliards', source: 'json-ld' },
  author: null,
  publishedAt: null,
  modifiedAt: null,
  siteName: null,
  language: { value: 'fr', source: 'dom' },
  description: null,
  leadImage: null,
  commentCount: null,
  section: null,
  wordCount: null,
  isPaid: null,
};

const choices: ShareChoices = {
  note: 'Lis ça',
  title: 'Soixante milliards',
  quotation: 'Trois fois plus',
  anchor: '',
  edited: null,
  link: 'clean',
  keptParts: [],
  keepsGift: false,
  pointsToPassage: true,
  plainSms: false,
  templates: {},
};

const desktop: Platform = {
  os: 'linux',
  browser: 'firefox',
  isMobile: false,
  hasShareSheet: false,
};

function messenger(id: string): Messenger {
  const found = messengerOf(id);
  if (found === undefined) throw new Error(`no messenger ${id}`);
  return found;
}

describe('the link', () => {
  test('leaves clean, and says what was taken out', () => {
    const subject = subjectOf(facts, choices);
    expect(subject?.url).toBe(URL_CLEAN);
    expect(subject?.share.removed.map(({ name }) => name)).toEqual(['utm_source', 'xtor']);
  });

  test('goes back to what the address bar holds when the reader wants it', () => {
    expect(subjectOf(facts, { ...choices, link: 'as-is' })?.url).toBe(facts.location);
  });

  test('is none where others could open nothing', () => {
    expect(subjectOf({ ...facts, location: 'about:blank' }, choices)).toBeNull();
  });
});

describe('the link to the passage', () => {
  const passage = { textStart: 'Trois fois plus' };
  const passageUrl = `${URL_CLEAN}#:~:text=Trois%20fois%20plus`;

  test('stands beside the link to the article, while there is a quotation and the reader wants it', () => {
    expect(subjectOf(facts, choices, passage)).toMatchObject({ url: URL_CLEAN, passageUrl });
    expect(subjectOf(facts, { ...choices, quotation: ' ' }, passage)?.passageUrl).toBeNull();
    const off = { ...choices, pointsToPassage: false };
    expect(subjectOf(facts, off, passage)?.passageUrl).toBeNull();
    expect(subjectOf(facts, choices)?.passageUrl).toBeNull();
  });

  test.each([
    ['whatsapp', passageUrl, []],
    ['telegram', passageUrl, []],
    ['sms', URL_CLEAN, ['passage-too-long']],
    ['facebook', URL_CLEAN, ['passage-dropped']],
  ])('%s gets %s', (id, link, warnings) => {
    const about = { url: URL_CLEAN, passageUrl, language: 'fr', templates: {} };
    expect(messageFor(messenger(id), choices, about)).toMatchObject({ link, warnings });
  });

  test('is not said twice where the link has its own field', () => {
    const edited = `Regarde\n${passageUrl}`;
    const about = { url: URL_CLEAN, passageUrl, language: 'fr', templates: {} };
    expect(messageFor(messenger('telegram'), { ...choices, edited }, about).text).toBe('Regarde');
  });
});

describe('the message', () => {
  const about = { url: URL_CLEAN, passageUrl: null, language: 'fr', templates: {} };

  test('holds note, title, quotation and link in the manner of its messenger', () => {
    expect(messageFor(messenger('whatsapp'), choices, about).text).toBe(
      `Lis ça\n\n*Soixante milliards*\n> Trois fois plus\n${URL_CLEAN}`,
    );
  });

  test('follows the template kept for its messenger, and before that the one being written', () => {
    const kept = { ...about, templates: { whatsapp: 'title-link', sms: 'link' } };
    const typed = { ...choices, templates: { whatsapp: '{title} → {link}' } };
    expect(messageFor(messenger('whatsapp'), choices, kept).text).toBe(
      `*Soixante milliards*\n${URL_CLEAN}`,
    );
    expect(messageFor(messenger('whatsapp'), typed, kept).text).toBe(
      `*Soixante milliards* → ${URL_CLEAN}`,
    );
    expect(messageFor(messenger('sms'), typed, kept).text).toBe(URL_CLEAN);
    expect(messageFor(messenger('viber'), typed, kept).text).toContain('Lis ça');
  });

  test('an SMS in simple punctuation keeps its link as it is; no other messenger changes', () => {
    const plain = { ...choices, note: 'Ça, c’est « être » là…', plainSms: true };
    expect(messageFor(messenger('sms'), plain, about).text).toContain('"etre" là...');
    expect(messageFor(messenger('sms'), plain, about).link).toBe(URL_CLEAN);
    expect(messageFor(messenger('viber'), plain, about).text).toContain('« être »');
  });

  test('rewritten by the reader, it leaves as they wrote it', () => {
    const edited = `Regarde !\n${URL_CLEAN}`;
    const message = messageFor(messenger('whatsapp'), { ...choices, edited }, about);
    expect(message.text).toBe(edited);
  });

  test('where the link has its own field it is not said twice', () => {
    const edited = `Regarde !\n${URL_CLEAN}\n`;
    const message = messageFor(messenger('telegram'), { ...choices, edited }, about);
    expect(message.text).toBe('Regarde !');
    const { action } = planFor(messenger('telegram'), message, {
      platform: desktop,
      preferences: defaultPreferences,
      addresses: noShareAddresses,
    });
    expect(action).toMatchObject({
      kind: 'open-tab',
      url: expect.stringMatching(/^https:\/\/t\.me\/share\/url\?url=https%3A.*&text=Regarde/u),
    });
  });
});

test.each([
  ['web', 'https://web.whatsapp.com/send', 'open-tab'],
  ['app', 'whatsapp://send', 'open-scheme'],
] as const)('WhatsApp on a computer opens the %s the reader chose', (how, start, kind) => {
  const message = messageFor(messenger('whatsapp'), choices, {
    url: URL_CLEAN,
    passageUrl: null,
    language: 'fr',
    templates: {},
  });
  const { action } = planFor(messenger('whatsapp'), message, {
    platform: desktop,
    preferences: { ...defaultPreferences, installedApps: how === 'app' ? ['whatsapp'] : [] },
    addresses: noShareAddresses,
  });
  expect(action.kind).toBe(kind);
  expect('url' in action && action.url?.startsWith(start)).toBe(true);
});

test('messengers stand in the reader’s order; those that ended are left out', () => {
  const ids = ['telegram', 'skype', 'sms'];
  expect(shownMessengers(ids).map(({ id }) => id)).toEqual(['telegram', 'sms']);
  const others = otherMessengers(ids).map(({ id }) => id);
  expect(others).toContain('whatsapp');
  expect(others).not.toContain('sms');
});
