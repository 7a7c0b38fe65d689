/**
 * What receivers make of an address, read from their sources (share-links.md §4): used to refuse a
 * way that would lose text, and to test our own encoding.
 */

/** What an Android SMS app shows. `crashes` when its decoder throws. */
export type SmsReading = { body: string; crashes: boolean; isLossless: boolean };

/**
 * AOSP Messaging and Fossify decode an `sms:` address twice and split on `&` in between
 * (LaunchConversationActivity.getBody, SmsIntentParser.kt; share-links.md S11).
 */
export function readSmsOnAndroid(uri: string): SmsReading {
  const meant = readMeantBody(uri);
  const once = decodeLeniently(uri.slice(uri.indexOf(':') + 1));
  const pair = once
    .slice(once.indexOf('?') + 1)
    .split('&')
    .find(part => part.startsWith('body='));
  const body = decodeAsForm(pair?.slice('body='.length) ?? '');
  if (body === null) return { body: '', crashes: true, isLossless: false };
  return { body, crashes: false, isLossless: body === meant };
}

/** Whether a text reaches the message field of an Android phone whole. */
export function survivesAndroidSms(text: string): boolean {
  return readSmsOnAndroid(`sms:?body=${encodeURIComponent(text.toWellFormed())}`).isLossless;
}

function readMeantBody(uri: string): string {
  const pairs = uri.slice(uri.indexOf('?') + 1).split('&');
  const pair = pairs.find(part => part.startsWith('body='));
  return decodeLeniently(pair?.slice('body='.length) ?? '');
}

/** Android's Uri: broken escapes become U+FFFD, `+` stays. */
function decodeLeniently(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, run => {
    const bytes = run
      .slice(1)
      .split('%')
      .map(hex => Number.parseInt(hex, 16));
    return new TextDecoder().decode(Uint8Array.from(bytes));
  });
}

/** java.net.URLDecoder: `+` is a space, and a `%` without two hex digits throws. */
function decodeAsForm(text: string): string | null {
  if (/%(?![0-9a-f]{2})/i.test(text)) return null;
  return decodeLeniently(text.replaceAll('+', ' '));
}

/** What Telegram's composer shows; null when the link is refused. */
export type TelegramReading = { url: string; text: string; draft: string } | null;

const TELEGRAM_LINK =
  /^(?:https?:\/\/(?:t\.me|telegram\.me|telegram\.dog)\/(?:share|msg)\/url\/?|tg:(?:\/\/)?(?:msg_url|msg|share))\?([^#]*)/i;

/** TDLib's LinkManager: `/share/url` and `/msg/url` only, query cut at `#`, `+` is a space (S6). */
export function readInTelegram(link: string): TelegramReading {
  const query = TELEGRAM_LINK.exec(link)?.[1];
  if (query === undefined) return null;
  const values = new Map<string, string>();
  for (const pair of query.split('&')) {
    const equals = pair.indexOf('=');
    const value = decodeStrictly(pair.slice(equals + 1).replaceAll('+', ' '));
    if (value === null) return null;
    const name = pair.slice(0, Math.max(equals, 0));
    if (!values.has(name)) values.set(name, value);
  }
  const url = (values.get('url') ?? '').trim();
  const text = (values.get('text') ?? '').trimEnd();
  const whole = url !== '' && text !== '' ? `${url}\n${text}` : url + text;
  if (whole === '') return null;
  return { url, text, draft: whole.startsWith('@') ? ` ${whole}` : whole };
}

function decodeStrictly(text: string): string | null {
  try {
    return decodeURIComponent(text.replace(/%(?![0-9a-f]{2})/gi, '%25'));
  } catch {
    // Bytes that are not UTF-8: the receiver refuses the whole link.
    return null;
  }
}

/** tdesktop reads at most this many UTF-16 units of a link (TryConvertUrlToLocal, S7). */
export const TELEGRAM_ADDRESS_LIMIT = 8192;
