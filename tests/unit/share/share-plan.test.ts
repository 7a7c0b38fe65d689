import { describe, expect, test } from 'vitest';
import { MESSENGERS } from '../../../utils/domain/share/messengers.ts';
import { planShare } from '../../../utils/domain/share/share-plan.ts';
import { ARTICLE, makeRequest, PLATFORMS, type PlatformName } from './make-request.ts';

const LINK = encodeURIComponent(ARTICLE);
const action = (...args: Parameters<typeof makeRequest>) => planShare(makeRequest(...args)).action;

describe('WhatsApp', () => {
  test.each<[PlatformName, string]>([
    ['chromium', 'https://web.whatsapp.com/send'],
    ['firefox', 'https://web.whatsapp.com/send'],
    ['android', 'https://api.whatsapp.com/send'],
    ['ios', 'https://api.whatsapp.com/send'],
  ])('on %s opens %s in a tab', (platform, base) => {
    expect(action('whatsapp', platform, { note: 'R&D + 1' })).toEqual({
      kind: 'open-tab',
      url: `${base}?text=R%26D%20%2B%201%0A%0A${LINK}`,
    });
  });

  test('the app, where the reader has it, without leaving the page; the web stays at hand', () => {
    const plan = planShare(makeRequest('whatsapp', 'firefox', {}, { installedApps: ['whatsapp'] }));
    expect(plan.action).toEqual({ kind: 'open-scheme', url: `whatsapp://send?text=${LINK}` });
    expect(plan.alternatives.map(other => other.kind)).toEqual(['open-tab', 'copy', 'qr']);
  });

  test('a favourite is addressed by digits', () => {
    const request = makeRequest('whatsapp', 'chromium', {}, { recipient: ['33612345678'] });
    expect(planShare(request).action).toMatchObject({
      url: `https://web.whatsapp.com/send?phone=33612345678&text=${LINK}`,
    });
  });
});

describe('Messenger', () => {
  test.each<PlatformName>(['chromium', 'firefox'])(
    'on %s copies, then opens a new message',
    platform => {
      const plan = planShare(makeRequest('messenger', platform, { note: 'Lis' }));
      expect(plan).toMatchObject({
        action: {
          kind: 'copy-then-open',
          text: `Lis\n\n${ARTICLE}`,
          url: 'https://www.facebook.com/messages/new',
          as: 'tab',
        },
        state: 'copies-then-opens',
        alsoCopy: null,
      });
    },
  );

  test('opens the dialog with an app id of our own', () => {
    const metaApp = { id: '123', redirect: 'https://causerie.example/fin' };
    expect(action('messenger', 'chromium', {}, { metaApp })).toEqual({
      kind: 'open-window',
      url: `https://www.facebook.com/dialog/send?app_id=123&display=popup&link=${LINK}&redirect_uri=https%3A%2F%2Fcauserie.example%2Ffin`,
      width: 600,
      height: 400,
    });
  });

  test.each<[PlatformName, string]>([
    ['android', `fb-messenger://share/?link=${LINK}`],
    ['ios', `fb-messenger://share?link=${LINK}`],
  ])('on %s hands over the link and copies what it cannot carry', (platform, url) => {
    const plan = planShare(makeRequest('messenger', platform, { note: 'Lis' }));
    expect(plan.action).toEqual({ kind: 'open-scheme', url });
    expect(plan.alsoCopy).toBe(`Lis\n\n${ARTICLE}`);
  });
});

describe('SMS', () => {
  test('on a computer shows a code both phones read, and Google Messages beside it', () => {
    const plan = planShare(makeRequest('sms', 'chromium', { note: 'Lis' }));
    expect(plan.action).toEqual({
      kind: 'qr',
      payload: `sms:?&body=Lis%0A%0A${LINK}`,
      text: `Lis\n\n${ARTICLE}`,
    });
    expect(plan.state).toBe('phone-only');
    expect(plan.alternatives).toEqual([
      expect.objectContaining({
        kind: 'copy-then-open',
        url: 'https://messages.google.com/web/conversations/new',
      }),
    ]);
  });

  test('on Android opens filled in when nothing would be lost', () => {
    expect(action('sms', 'android', { note: 'Bonjour à tous' })).toMatchObject({
      kind: 'open-scheme',
      url: `sms:?body=Bonjour%20%C3%A0%20tous%0A%0A${LINK}`,
    });
  });

  test.each(['R&D', '2 %', 'a + b'])('on Android takes another way for %j', note => {
    expect(action('sms', 'android', { note })).toEqual({
      kind: 'share-sheet',
      data: { title: '', text: note, url: ARTICLE },
    });
    expect(action('sms', 'bareAndroid', { note })).toMatchObject({
      kind: 'copy-then-open',
      url: 'sms:',
      as: 'scheme',
    });
  });

  test('on iOS the body follows an ampersand', () => {
    expect(action('sms', 'ios', { note: '2 %' })).toMatchObject({
      url: `sms:&body=2%20%25%0A%0A${LINK}`,
    });
  });
});

describe('Telegram', () => {
  test.each<PlatformName>(['chromium', 'firefox', 'android', 'ios'])(
    'on %s: /share/url',
    platform => {
      expect(action('telegram', platform, { note: '#santé' })).toEqual({
        kind: 'open-tab',
        url: `https://t.me/share/url?url=${LINK}&text=%23sant%C3%A9`,
      });
    },
  );

  test('the web client is an alternative, its link encoded once more', () => {
    const { alternatives } = planShare(makeRequest('telegram', 'chromium', { note: 'é' }));
    const inner = `tg://msg_url?url=${LINK}&text=%C3%A9`;
    expect(alternatives[0]).toEqual({
      kind: 'open-tab',
      url: `https://web.telegram.org/k/#?tgaddr=${encodeURIComponent(inner)}`,
    });
  });

  test('what is copied holds the link', () => {
    const { alternatives } = planShare(makeRequest('telegram', 'chromium', { note: 'é' }));
    const copy = alternatives.find(other => other.kind === 'copy');
    expect(copy).toMatchObject({ text: `é\n\n${ARTICLE}`.replace('\n\n', '\n') });
  });
});

test.each<[string, PlatformName, object]>([
  ['signal', 'chromium', { kind: 'copy-then-open', url: 'sgnl://show-window', as: 'scheme' }],
  ['signal', 'android', { kind: 'share-sheet' }],
  ['viber', 'chromium', { kind: 'copy-then-open', url: null }],
  ['viber', 'android', { kind: 'open-scheme' }],
  ['line', 'android', { kind: 'open-tab', url: `https://line.me/R/share?text=${LINK}` }],
  ['line', 'firefox', { kind: 'open-window' }],
  ['teams', 'chromium', { kind: 'open-window' }],
  ['teams', 'firefox', { kind: 'copy-then-open', url: 'https://teams.microsoft.com/' }],
  ['wechat', 'chromium', { kind: 'qr', payload: ARTICLE }],
  ['olvid', 'chromium', { kind: 'copy-then-open', url: null }],
  ['xmpp', 'android', { kind: 'open-scheme', url: `xmpp:?message;body=${LINK}` }],
  ['mastodon', 'firefox', { url: `https://share.joinmastodon.org/#text=${LINK}` }],
  ['wallabag', 'chromium', { kind: 'copy' }],
])('%s on %s', (id, platform, expected) => {
  expect(action(id, platform)).toMatchObject(expected);
});

test('a reader’s own server is used once known', () => {
  expect(action('mastodon', 'chromium', {}, { instance: 'piaille.example' })).toMatchObject({
    url: `https://piaille.example/share?text=${LINK}`,
  });
});

test('mail has no line break in its subject and CRLF in its body', () => {
  expect(action('email', 'chromium', { title: 'Deux\nlignes', note: 'a\nb' })).toMatchObject({
    url: `mailto:?subject=Deux%20lignes&body=a%0D%0Ab%0D%0A%0D%0ADeux%20lignes%0D%0A${LINK}`,
  });
});

describe.each(MESSENGERS.map(({ id }) => id))('%s', id => {
  test.each(Object.keys(PLATFORMS) as PlatformName[])(
    'on %s has a way and a copy at hand',
    platform => {
      const { action: first, alternatives } = planShare(
        makeRequest(id, platform, { title: 'Titre' }),
      );
      const kinds = [first, ...alternatives].map(other => other.kind);
      expect(kinds.some(kind => kind === 'copy' || kind === 'copy-then-open')).toBe(true);
      // A code on the screen that should scan it helps nobody.
      expect(PLATFORMS[platform].isMobile && kinds.includes('qr')).toBe(false);
    },
  );
});

const TABS = MESSENGERS.flatMap(({ id }) =>
  (Object.keys(PLATFORMS) as PlatformName[]).flatMap(platform => {
    const { action: first, alternatives } = planShare(makeRequest(id, platform));
    const urls = [first, ...alternatives].map(a => (a.kind === 'open-tab' ? a.url : null));
    return urls.filter(url => url !== null).map(url => ({ platform, url }));
  }),
);

test('no tab is opened on a custom scheme', () => {
  expect(TABS.length).toBeGreaterThan(50);
  expect(TABS.filter(({ url }) => !url.startsWith('https://'))).toEqual([]);
});

test('no computer is sent to api.whatsapp.com', () => {
  const sent = TABS.filter(({ url }) => url.startsWith('https://api.whatsapp.com/'));
  expect(new Set(sent.map(({ platform }) => platform))).toEqual(
    new Set(['android', 'bareAndroid', 'ios']),
  );
});
