import { encodeShareUrl, type LinkValues } from './encode-share-url.ts';
import type { LinkTemplate } from './link-template.ts';
import { writeMessageHtml } from './message-html.ts';
import { type Message, textWithLink, textWithoutLink } from './message.ts';
import type { Messenger, Platform, Way, WayCondition, WayNeed } from './messenger.ts';
import { qrPayloadOf } from './qr-payload.ts';
import { survivesAndroidSms } from './receiver-models.ts';

/** One thing the popup can do for a click. `html` goes on the clipboard beside `text`. */
export type ShareAction =
  | { kind: 'open-tab'; url: string }
  | { kind: 'open-window'; url: string; width: number; height: number }
  /** In a hidden iframe, since every other way leaves an empty tab or replaces the article (share-links.md §5). */
  | { kind: 'open-scheme'; url: string }
  /** `url` null: nothing can be opened from here, the reader goes to the app. */
  | { kind: 'copy-then-open'; text: string; html: string; url: string | null; as: 'tab' | 'scheme' }
  | { kind: 'copy'; text: string; html: string }
  | { kind: 'share-sheet'; data: { title: string; text: string; url: string } }
  | { kind: 'qr'; payload: string; text: string };

/** What the reader may honestly expect. */
export type ShareState = 'opens-filled' | 'copies-then-opens' | 'phone-only';

/**
 * What to do, what to offer when nothing opened, and the text to copy first where the way carries
 * the link alone.
 */
export type SharePlan = {
  action: ShareAction;
  state: ShareState;
  alsoCopy: string | null;
  alternatives: ShareAction[];
};

export type SharePreferences = {
  /** Ids of the messengers whose app the reader says is installed here. */
  installedApps?: readonly string[];
  /** Our own Meta app and its redirect page; never somebody else's. */
  metaApp?: { id: string; redirect: string };
  /** Host of the reader's own server, for Mastodon and Wallabag. */
  instance?: string;
  /** Numbers or ids in the messenger's own form. */
  recipient?: readonly string[];
};

export type ShareRequest = {
  messenger: Messenger;
  platform: Platform;
  message: Message;
  preferences: SharePreferences;
};

/**
 * Chooses how a message leaves: the first way of the messenger's row that is open here, the others
 * as alternatives (share-links.md §2, §3, §5). Opens nothing itself.
 */
export function planShare(request: ShareRequest): SharePlan {
  const open = request.messenger.ways.filter(way => isOpen(way.when ?? {}, request));
  const copy = copyAction(request.message);
  const actions = open.map(way => actionOf(way, request));
  const action = actions[0] ?? copy;
  const generic = [copy, ...sheetAction(request), ...qrAction(request)];
  const alternatives = [...actions.slice(1), ...generic].filter(
    (other, index, all) => !isCovered(other, [action, ...all.slice(0, index)]),
  );
  return {
    action,
    state: stateOf(action),
    alsoCopy: open[0] && carriesLinkOnly(open[0]) ? textBeyondLink(request.message) : null,
    alternatives,
  };
}

/** What a messenger can do here, to be told before the reader chooses it. */
export function shareStateOf(request: ShareRequest): ShareState {
  return planShare(request).state;
}

function isOpen({ on, browsers, needs }: WayCondition, request: ShareRequest): boolean {
  const { os, isMobile, browser } = request.platform;
  const isHere = !on || on.includes(isMobile ? 'phone' : 'desktop') || on.includes(os);
  if (!isHere || (browsers && !browsers.includes(browser))) return false;
  return (needs ?? []).every(need => isMet(need, request));
}

function isMet(
  need: WayNeed,
  { messenger, platform, message, preferences }: ShareRequest,
): boolean {
  switch (need) {
    case 'app':
      return preferences.installedApps?.includes(messenger.id) ?? false;
    case 'app-id':
      return preferences.metaApp !== undefined;
    case 'recipient':
      return (preferences.recipient?.length ?? 0) > 0;
    case 'instance':
      return preferences.instance !== undefined && preferences.instance !== '';
    case 'share-sheet':
      return platform.hasShareSheet;
    case 'sms-survives':
      return survivesAndroidSms(textWithLink(message));
  }
}

function actionOf(way: Way, request: ShareRequest): ShareAction {
  const { message } = request;
  switch (way.does) {
    case 'open': {
      const url = encodeShareUrl(way.link, valuesFor(way.link, request));
      const { opening } = way;
      if (opening.as === 'scheme') return { kind: 'open-scheme', url };
      if (opening.as === 'tab') return { kind: 'open-tab', url };
      return { kind: 'open-window', url, width: opening.width, height: opening.height };
    }
    case 'copy': {
      const as = way.opening?.as === 'scheme' ? 'scheme' : 'tab';
      return { ...copyAction(message), kind: 'copy-then-open', url: way.url, as };
    }
    case 'share-sheet':
      return sheetOf(message);
    case 'qr': {
      const isLink = way.link === 'url';
      const payload = isLink ? qrPayloadOf(message.link) : encodeWay(way.link, request);
      return { kind: 'qr', payload, text: isLink ? message.link : textWithLink(message) };
    }
  }
}

function encodeWay(link: LinkTemplate | 'url', request: ShareRequest): string {
  return link === 'url' ? request.message.link : encodeShareUrl(link, valuesFor(link, request));
}

/** The values an address takes from a message: the link is in the text unless it has its own field. */
export function valuesFor(template: LinkTemplate, request: ShareRequest): LinkValues {
  const { message, preferences } = request;
  const hasOwnField = template.params.some(({ role }) => role === 'url');
  return {
    text: hasOwnField ? textWithoutLink(message) : textWithLink(message),
    url: message.link,
    title: message.title,
    note: message.note,
    quotation: message.quotation,
    recipient: preferences.recipient ?? [],
    ...(preferences.metaApp && {
      'app-id': preferences.metaApp.id,
      redirect: preferences.metaApp.redirect,
    }),
    ...(preferences.instance !== undefined && { instance: preferences.instance }),
  };
}

function copyAction(message: Message): Extract<ShareAction, { kind: 'copy' }> {
  return { kind: 'copy', text: textWithLink(message), html: writeMessageHtml(message) };
}

function sheetOf(message: Message): ShareAction {
  const { title, link } = message;
  return { kind: 'share-sheet', data: { title, text: textWithoutLink(message), url: link } };
}

const sheetAction = ({ platform, message }: ShareRequest): ShareAction[] =>
  platform.hasShareSheet ? [sheetOf(message)] : [];

/** On a phone the code would be on the very screen that should scan it. */
const qrAction = ({ platform, message }: ShareRequest): ShareAction[] =>
  platform.isMobile || message.link === ''
    ? []
    : [{ kind: 'qr', payload: qrPayloadOf(message.link), text: message.link }];

/** Whether an action adds nothing to those before it: one copy, one code, one sheet, each address once. */
function isCovered(action: ShareAction, before: readonly ShareAction[]): boolean {
  return before.some(other => {
    if (action.kind === 'copy') return other.kind === 'copy' || other.kind === 'copy-then-open';
    if (other.kind !== action.kind) return false;
    return 'url' in action && 'url' in other ? action.url === other.url : true;
  });
}

function stateOf(action: ShareAction): ShareState {
  switch (action.kind) {
    case 'copy':
    case 'copy-then-open':
      return 'copies-then-opens';
    case 'qr':
      return 'phone-only';
    default:
      return 'opens-filled';
  }
}

function carriesLinkOnly(way: Way): boolean {
  return way.does === 'open' && !way.link.params.some(({ role }) => role === 'text');
}

function textBeyondLink(message: Message): string | null {
  return textWithoutLink(message) === '' ? null : textWithLink(message);
}
