import type { MarkupProfile } from '../profile.ts';

/**
 * wpDiscuz 7 with its editor or its quick tags: WordPress’ elements and lists. Source: `filterKses()`,
 * filter `wpdiscuz_allowedtags`; what only carries looks or data is left out here.
 */
export const wpdiscuzProfile = {
  id: 'wpdiscuz',
  format: 'html-lines',
  formatting: [
    'strong',
    'emphasis',
    'strike',
    'code',
    'code-block',
    'link',
    'quotation',
    'list',
    'ordered-list',
  ],
  elements: {
    a: ['href', 'title'],
    abbr: ['title'],
    acronym: [],
    b: [],
    blockquote: ['cite'],
    br: [],
    cite: [],
    code: [],
    del: ['datetime'],
    em: [],
    i: [],
    li: [],
    ol: [],
    p: [],
    pre: [],
    q: ['cite'],
    s: [],
    strike: [],
    strong: [],
    u: [],
    ul: [],
  },
  shownElements: [],
  lines: { single: 'break', blank: 'paragraph' },
  links: { bareUrls: true, schemes: ['http', 'https', 'mailto'], moderatedFrom: 2 },
  length: { max: 65_525, unit: 'bytes' },
} as const satisfies MarkupProfile;
