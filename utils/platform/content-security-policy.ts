/** Schemes of messengers' apps that the popup may open, through a hidden frame: see open-address.ts. */
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
 * The policy of every extension page: nothing from outside, no request but for the extension's own
 * files (the moderation model), no inline code.
 * `frame-ancestors` is left open on purpose: the sheet is framed by articles.
 * @param options.isDevelopment - lets the watching build reload our pages; never in what is shipped
 */
export function contentSecurityPolicy({ isDevelopment }: { isDevelopment: boolean }): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self'${isDevelopment ? " 'unsafe-inline' http://localhost:3000" : ''}`,
    "img-src 'self' data: blob:",
    "font-src 'none'",
    `connect-src 'self'${isDevelopment ? ' ws://localhost:3000 http://localhost:3000' : ''}`,
    `frame-src ${APP_SCHEMES.join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join('; ');
}
