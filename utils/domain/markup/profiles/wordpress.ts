import type { MarkupProfile } from '../profile.ts';

/**
 * A guest's comment on WordPress, measured the same from 6.1 to 7.1. Source: `$allowedtags` and
 * `wp_allowed_protocols()` (wp-includes/kses.php, functions.php); the length is the `maxlength` of
 * the comment form, which the server counts in bytes; two links hold a comment by default
 * (`comment_max_links`).
 */
export const wordpressProfile = {
  id: 'wordpress',
  format: 'wordpress-html',
  formatting: ['strong', 'emphasis', 'strike', 'code', 'code-block', 'link', 'quotation'],
  elements: {
    a: ['href', 'title'],
    abbr: ['title'],
    acronym: ['title'],
    b: [],
    blockquote: ['cite'],
    cite: [],
    code: [],
    del: ['datetime'],
    em: [],
    i: [],
    q: ['cite'],
    s: [],
    strike: [],
    strong: [],
  },
  shownElements: ['p', 'br'],
  lines: { single: 'break', blank: 'paragraph' },
  links: {
    bareUrls: true,
    schemes: [
      'http',
      'https',
      'ftp',
      'ftps',
      'mailto',
      'news',
      'irc',
      'irc6',
      'ircs',
      'gopher',
      'nntp',
      'feed',
      'telnet',
      'mms',
      'rtsp',
      'sms',
      'svn',
      'tel',
      'fax',
      'xmpp',
      'webcal',
      'urn',
    ],
    moderatedFrom: 2,
  },
  length: { max: 65_525, unit: 'bytes' },
} as const satisfies MarkupProfile;
