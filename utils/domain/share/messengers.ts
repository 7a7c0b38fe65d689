import type { LinkRole, LinkSyntax, LinkTemplate } from './link-template.ts';
import type { Markup, Messenger, Opening, Way, WayCondition } from './messenger.ts';

const TAB: Opening = { as: 'tab' };
const SCHEME: Opening = { as: 'scheme' };
const WINDOW: Opening = { as: 'window', width: 600, height: 500 };

type Params = Readonly<Record<string, LinkRole | `=${string}`>>;

/** A parameter is a role, or `=value` for a value that never changes. */
function link(base: string, params: Params, syntax: LinkSyntax = 'query'): LinkTemplate {
  const entries = Object.entries(params).map(([name, role]) =>
    role.startsWith('=')
      ? { name, role: 'fixed' as const, value: role.slice(1) }
      : { name, role: role as LinkRole },
  );
  return { base, syntax, params: entries };
}

const open = (template: LinkTemplate, opening: Opening, when?: WayCondition): Way => ({
  does: 'open',
  link: template,
  opening,
  ...(when && { when }),
});
const copyThen = (url: string | null, when?: WayCondition, opening: Opening = TAB): Way => ({
  does: 'copy',
  url,
  opening,
  ...(when && { when }),
});
const ON_PHONE: WayCondition = { on: ['phone'] };
const ON_DESKTOP: WayCondition = { on: ['desktop'] };
const SHEET: Way = { does: 'share-sheet', when: { needs: ['share-sheet'] } };
const PHONE_SHEET: Way = { does: 'share-sheet', when: { on: ['phone'], needs: ['share-sheet'] } };

const PLAIN: Markup = { title: 'plain', quotation: 'marks', markers: '', escapes: false };
const STRAIGHT: Markup = { ...PLAIN, quotation: 'straight' };
const MAIL: Markup = { ...PLAIN, quotation: '> ' };
const STARS: Markup = { title: '*', quotation: 'marks', markers: '*_~`', escapes: false };
const WHATSAPP: Markup = { ...STARS, quotation: '> ' };
const MARKDOWN: Markup = { title: '**', quotation: '> ', markers: '', escapes: true };

/** Facts and sources: share-links.md §2 and §3 (S-numbers are its sources). Dead services have no row. */
export const MESSENGERS: readonly Messenger[] = [
  {
    id: 'whatsapp',
    name: 'WhatsApp',
    takes: 'text',
    markup: WHATSAPP,
    limit: { units: 65_536, address: 8000 },
    ways: [
      open(link('whatsapp://send', { phone: 'recipient', text: 'text' }), SCHEME, {
        on: ['desktop'],
        needs: ['app'],
      }),
      // api.whatsapp.com fails in Firefox on computers (S4), so no desktop ever goes there.
      open(
        link('https://web.whatsapp.com/send', { phone: 'recipient', text: 'text' }),
        TAB,
        ON_DESKTOP,
      ),
      // wa.me turns emoji into U+FFFD on its way (S2).
      open(
        link('https://api.whatsapp.com/send', { phone: 'recipient', text: 'text' }),
        TAB,
        ON_PHONE,
      ),
    ],
    source: 'S1, S2, S4',
  },
  {
    id: 'messenger',
    name: 'Messenger',
    takes: 'text',
    markup: PLAIN,
    limit: { units: 20_000 },
    ways: [
      open(
        link('https://www.facebook.com/dialog/send', {
          app_id: 'app-id',
          display: '=popup',
          link: 'url',
          redirect_uri: 'redirect',
        }),
        { as: 'window', width: 600, height: 400 },
        { on: ['desktop'], needs: ['app-id'] },
      ),
      copyThen('https://www.facebook.com/messages/new', ON_DESKTOP),
      open(link('fb-messenger://share/', { link: 'url' }), SCHEME, { on: ['android'] }),
      open(link('fb-messenger://share', { link: 'url' }), SCHEME, { on: ['ios'] }),
      copyThen('https://www.facebook.com/messages/', ON_PHONE),
    ],
    source: 'S14–S19',
  },
  {
    id: 'sms',
    name: 'SMS',
    takes: 'text',
    markup: STRAIGHT,
    // It would cost several SMS, and Android decodes its percent signs twice (§4).
    passage: 'too-long',
    ways: [
      open(link('sms:', { body: 'text' }, 'address-ampersand'), SCHEME, { on: ['ios'] }),
      open(link('sms:', { body: 'text' }, 'address-query'), SCHEME, {
        on: ['android'],
        needs: ['sms-survives'],
      }),
      PHONE_SHEET,
      copyThen('sms:', ON_PHONE, SCHEME),
      // Handlers exist on computers: macOS Messages, GSConnect, KDE Connect.
      open(link('sms:', { body: 'text' }, 'address-query'), SCHEME, {
        on: ['desktop'],
        needs: ['app'],
      }),
      { does: 'qr', link: link('sms:', { body: 'text' }, 'address-both'), when: ON_DESKTOP },
      copyThen('https://messages.google.com/web/conversations/new', ON_DESKTOP),
    ],
    source: 'S9–S13, S39',
  },
  {
    id: 'telegram',
    name: 'Telegram',
    takes: 'url+text',
    markup: PLAIN,
    limit: { units: 4096, address: 8192 },
    ways: [
      // The text waits in the chat with that person (§2.3, app id / recipient).
      open(link('https://t.me/', { text: 'text' }, 'address-query'), TAB, { needs: ['recipient'] }),
      open(link('tg://msg_url', { url: 'url', text: 'text' }), SCHEME, {
        on: ['desktop'],
        needs: ['app'],
      }),
      // Only /share/url: TDLib and tdesktop refuse t.me/share?url= (S6, S7).
      open(link('https://t.me/share/url', { url: 'url', text: 'text' }), TAB),
      open(
        link('https://web.telegram.org/k/', { url: 'url', text: 'text' }, 'nested-telegram'),
        TAB,
        ON_DESKTOP,
      ),
    ],
    source: 'S5–S8',
  },
  {
    id: 'signal',
    name: 'Signal',
    takes: 'text',
    markup: PLAIN,
    ways: [
      PHONE_SHEET,
      copyThen('sgnl://show-window', ON_DESKTOP, SCHEME),
      copyThen(null, ON_PHONE),
    ],
    source: 'S35: no route composes a message',
  },
  {
    id: 'viber',
    name: 'Viber',
    takes: 'text',
    markup: STARS,
    limit: { units: 7000 },
    ways: [
      open(link('viber://forward', { text: 'text' }), SCHEME, ON_PHONE),
      open(link('viber://forward', { text: 'text' }), SCHEME, { needs: ['app'] }),
      copyThen(null, ON_DESKTOP),
    ],
    source: 'S22',
  },
  {
    id: 'line',
    name: 'LINE',
    takes: 'text',
    markup: PLAIN,
    limit: { units: 10_000 },
    ways: [
      open(link('https://line.me/R/share', { text: 'text' }), TAB, ON_PHONE),
      open(
        link('https://social-plugins.line.me/lineit/share', { url: 'url', text: 'text' }),
        WINDOW,
        ON_DESKTOP,
      ),
    ],
    source: 'S23',
  },
  {
    id: 'threema',
    name: 'Threema',
    takes: 'text',
    markup: STARS,
    limit: { bytes: 3500 },
    ways: [
      open(link('https://threema.id/compose', { id: 'recipient', text: 'text' }), TAB),
      open(link('threema://compose', { id: 'recipient', text: 'text' }), SCHEME, {
        needs: ['app'],
      }),
    ],
    source: 'S24',
  },
  {
    id: 'teams',
    name: 'Microsoft Teams',
    takes: 'url+text',
    markup: PLAIN,
    ways: [
      // The share page supports Edge and Chrome on computers only (S25).
      open(
        link('https://teams.microsoft.com/share', {
          href: 'url',
          msgText: 'text',
          preview: '=true',
        }),
        { as: 'window', width: 700, height: 600 },
        { on: ['desktop'], browsers: ['chromium'] },
      ),
      PHONE_SHEET,
      copyThen('https://teams.microsoft.com/'),
      open(
        link('https://teams.microsoft.com/l/chat/0/0', { users: 'recipient', message: 'text' }),
        TAB,
        {
          needs: ['recipient'],
        },
      ),
    ],
    source: 'S25',
  },
  {
    id: 'slack',
    name: 'Slack',
    takes: 'text',
    markup: { ...PLAIN, quotation: '> ' },
    limit: { units: 40_000 },
    ways: [
      PHONE_SHEET,
      copyThen('slack://open', undefined, SCHEME),
      copyThen('https://app.slack.com/client'),
    ],
    source: 'S36',
  },
  {
    id: 'discord',
    name: 'Discord',
    takes: 'text',
    markup: MARKDOWN,
    limit: { units: 2000 },
    ways: [PHONE_SHEET, copyThen('https://discord.com/channels/@me')],
    source: 'S36',
  },
  {
    id: 'instagram',
    name: 'Instagram',
    takes: 'text',
    markup: PLAIN,
    limit: { units: 1000 },
    ways: [PHONE_SHEET, copyThen('https://www.instagram.com/direct/new/')],
    source: 'share-links.md §3',
  },
  {
    id: 'google-chat',
    name: 'Google Chat',
    takes: 'text',
    markup: PLAIN,
    limit: { units: 4096 },
    ways: [PHONE_SHEET, copyThen('https://chat.google.com/')],
    source: 'share-links.md §3',
  },
  {
    id: 'element',
    name: 'Element',
    takes: 'text',
    markup: MARKDOWN,
    ways: [PHONE_SHEET, copyThen('https://app.element.io/')],
    source: 'S37: matrix.to and matrix: carry no text',
  },
  {
    id: 'tchap',
    name: 'Tchap',
    takes: 'text',
    markup: MARKDOWN,
    ways: [PHONE_SHEET, copyThen('https://www.tchap.gouv.fr/')],
    source: 'S37: a fork of Element',
  },
  {
    id: 'olvid',
    name: 'Olvid',
    takes: 'text',
    markup: PLAIN,
    ways: [SHEET, copyThen(null)],
    source: 'S40',
  },
  {
    id: 'session',
    name: 'Session',
    takes: 'text',
    markup: PLAIN,
    ways: [SHEET, copyThen(null)],
    source: '§3',
  },
  {
    id: 'simplex',
    name: 'SimpleX',
    takes: 'text',
    markup: PLAIN,
    ways: [SHEET, copyThen(null)],
    source: '§3',
  },
  {
    id: 'wire',
    name: 'Wire',
    takes: 'text',
    markup: PLAIN,
    ways: [SHEET, copyThen('https://app.wire.com/')],
    source: '§3',
  },
  {
    id: 'zalo',
    name: 'Zalo',
    takes: 'text',
    markup: PLAIN,
    ways: [SHEET, copyThen('https://chat.zalo.me/')],
    source: '§3',
  },
  {
    id: 'kakaotalk',
    name: 'KakaoTalk',
    takes: 'text',
    markup: PLAIN,
    ways: [SHEET, copyThen(null)],
    source: '§3: its links need an app key',
  },
  {
    id: 'wechat',
    name: 'WeChat',
    takes: 'url',
    markup: PLAIN,
    ways: [PHONE_SHEET, { does: 'qr', link: 'url', when: ON_DESKTOP }, copyThen(null)],
    source: 'S38: scans the address',
  },
  {
    id: 'deltachat',
    name: 'Delta Chat',
    takes: 'text',
    markup: MAIL,
    ways: [open(link('mailto:', { subject: 'title', body: 'text' }, 'mail'), SCHEME)],
    source: 'S41: takes mailto: as a share',
  },
  {
    id: 'xmpp',
    name: 'XMPP',
    takes: 'text',
    markup: PLAIN,
    ways: [
      open(link('xmpp:', { subject: 'title', body: 'text' }, 'xmpp'), SCHEME, ON_PHONE),
      open(link('xmpp:', { subject: 'title', body: 'text' }, 'xmpp'), SCHEME, { needs: ['app'] }),
      copyThen(null),
    ],
    source: 'S26: XEP-0147, RFC 5122',
  },
  {
    id: 'email',
    name: 'E-mail',
    takes: 'text',
    markup: MAIL,
    ways: [open(link('mailto:', { subject: 'title', body: 'text' }, 'mail'), SCHEME)],
    source: 'S21: RFC 6068',
  },
  {
    id: 'gmail',
    name: 'Gmail',
    takes: 'text',
    markup: MAIL,
    limit: { address: 8000 },
    ways: [
      open(
        link('https://mail.google.com/mail/', {
          view: '=cm',
          fs: '=1',
          to: 'recipient',
          su: 'title',
          body: 'text',
        }),
        TAB,
      ),
    ],
    source: 'share-links.md §3',
  },
  {
    id: 'outlook',
    name: 'Outlook',
    takes: 'text',
    markup: MAIL,
    limit: { address: 8000 },
    ways: [
      open(
        link('https://outlook.live.com/mail/0/deeplink/compose', {
          to: 'recipient',
          subject: 'title',
          body: 'text',
        }),
        TAB,
      ),
    ],
    source: 'S50: more than 8,000 characters may be refused',
  },
  {
    id: 'mastodon',
    name: 'Mastodon',
    takes: 'text',
    markup: PLAIN,
    limit: { units: 500, linkCountsAs: 23 },
    ways: [
      open(link('https://{instance}/share', { text: 'text' }), TAB, { needs: ['instance'] }),
      // The text is in the fragment: the hub's server never sees it.
      open(link('https://share.joinmastodon.org/', { text: 'text' }, 'fragment'), TAB),
    ],
    source: 'S31',
  },
  {
    id: 'bluesky',
    name: 'Bluesky',
    takes: 'text',
    markup: PLAIN,
    limit: { graphemes: 300 },
    ways: [
      open(link('https://bsky.app/intent/compose', { text: 'text' }), TAB),
      open(link('bluesky://intent/compose', { text: 'text' }), SCHEME, { needs: ['app'] }),
    ],
    source: 'S27',
  },
  {
    id: 'threads',
    name: 'Threads',
    takes: 'url+text',
    markup: PLAIN,
    limit: { units: 500 },
    ways: [open(link('https://www.threads.com/intent/post', { text: 'text', url: 'url' }), TAB)],
    source: 'S28',
  },
  {
    id: 'x',
    name: 'X',
    takes: 'url+text',
    markup: PLAIN,
    limit: { weighted: 280, linkCountsAs: 23 },
    ways: [open(link('https://x.com/intent/post', { text: 'text', url: 'url' }), TAB)],
    source: 'S29',
  },
  {
    id: 'facebook',
    name: 'Facebook',
    takes: 'url',
    markup: PLAIN,
    // A page's og:url stands for it there (§6).
    passage: 'dropped',
    ways: [open(link('https://www.facebook.com/sharer/sharer.php', { u: 'url' }), WINDOW)],
    source: 'S18',
  },
  {
    id: 'linkedin',
    name: 'LinkedIn',
    takes: 'url',
    markup: PLAIN,
    passage: 'dropped',
    ways: [open(link('https://www.linkedin.com/sharing/share-offsite/', { url: 'url' }), WINDOW)],
    source: 'S32',
  },
  {
    id: 'snapchat',
    name: 'Snapchat',
    takes: 'url',
    markup: PLAIN,
    ways: [open(link('https://www.snapchat.com/share', { link: 'url' }), TAB)],
    source: 'share-links.md §3',
  },
  {
    id: 'reddit',
    name: 'Reddit',
    takes: 'url',
    markup: PLAIN,
    ways: [open(link('https://www.reddit.com/submit', { url: 'url', title: 'title' }), TAB)],
    source: 'share-links.md §3',
  },
  {
    id: 'hacker-news',
    name: 'Hacker News',
    takes: 'url',
    markup: PLAIN,
    ways: [open(link('https://news.ycombinator.com/submitlink', { u: 'url', t: 'title' }), TAB)],
    source: 'share-links.md §3',
  },
  {
    id: 'lobsters',
    name: 'Lobsters',
    takes: 'url',
    markup: PLAIN,
    ways: [open(link('https://lobste.rs/stories/new', { url: 'url', title: 'title' }), TAB)],
    source: 'share-links.md §3',
  },
  {
    id: 'vk',
    name: 'VK',
    takes: 'url',
    markup: PLAIN,
    ways: [open(link('https://vk.com/share.php', { url: 'url', title: 'title' }), WINDOW)],
    source: 'share-links.md §3',
  },
  {
    id: 'ok',
    name: 'OK',
    takes: 'url',
    markup: PLAIN,
    ways: [open(link('https://connect.ok.ru/offer', { url: 'url', title: 'title' }), WINDOW)],
    source: 'share-links.md §3',
  },
  {
    id: 'instapaper',
    name: 'Instapaper',
    takes: 'url',
    markup: PLAIN,
    ways: [
      open(
        link('https://www.instapaper.com/hello2', {
          url: 'url',
          title: 'title',
          description: 'quotation',
        }),
        WINDOW,
      ),
    ],
    source: 'share-links.md §3',
  },
  {
    id: 'wallabag',
    name: 'Wallabag',
    takes: 'url',
    markup: PLAIN,
    ways: [
      open(link('https://{instance}/bookmarklet', { url: 'url' }), TAB, { needs: ['instance'] }),
    ],
    source: 'share-links.md §3',
  },
];

/** Services that ended and that no link should name any more (share-links.md §1.9). */
export const ENDED_SERVICES: readonly string[] = ['skype', 'pocket'];

const BY_ID: ReadonlyMap<string, Messenger> = new Map(MESSENGERS.map(row => [row.id, row]));

/** The messenger of an id; undefined for one that is unknown or has ended. */
export function messengerOf(id: string): Messenger | undefined {
  return BY_ID.get(id);
}
