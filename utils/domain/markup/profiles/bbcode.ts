import type { MarkupProfile } from '../profile.ts';

/** BBCode as JComments and Komento for Joomla read it. */
export const bbcodeProfile = {
  id: 'bbcode',
  format: 'bbcode',
  formatting: [
    'strong',
    'emphasis',
    'strike',
    'link',
    'quotation',
    'list',
    'ordered-list',
    'code',
    'code-block',
  ],
  elements: {
    a: ['href'],
    b: [],
    strong: [],
    i: [],
    em: [],
    s: [],
    del: [],
    u: [],
    blockquote: [],
    ul: [],
    ol: [],
    li: [],
    code: [],
    pre: [],
  },
  shownElements: ['p', 'br'],
  lines: { single: 'break', blank: 'paragraph' },
  links: { bareUrls: true, schemes: ['http', 'https', 'mailto'], moderatedFrom: null },
  length: null,
} as const satisfies MarkupProfile;
