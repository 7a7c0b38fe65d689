/** Schemes of messengers' apps that the popup may open, through a hidden frame: see quirks.ts. */
const APP_SCHEMES = [
  'bluesky:',
  'fb-messenger:',
  'mailto:',
  'sgnl:',
  'slack:',
  'sms:',
  'tg:',
  'threema:',
  'viber:',
  'whatsapp:',
  'xmpp:',
];

/**
 * The policy of every extension page: nothing from outside, no request at all, no inline code.
 * `frame-ancestors` is left open on purpose: the sheet is framed by articles.
 */
export function contentSecurityPolicy(): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'none'",
    "connect-src 'none'",
    `frame-src ${APP_SCHEMES.join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join('; ');
}
