import type { MarkupProfile } from '../profile.ts';

/** FastComments: Markdown without headings. Source: its documentation. */
export const fastcommentsProfile = {
  id: 'fastcomments',
  format: 'markdown',
  formatting: ['strong', 'emphasis', 'strike', 'code', 'link'],
  elements: {
    a: ['href'],
    b: [],
    strong: [],
    i: [],
    em: [],
    strike: [],
    s: [],
    del: [],
    code: [],
    p: [],
    br: [],
  },
  shownElements: [],
  lines: { single: 'break', blank: 'paragraph' },
  links: { bareUrls: true, schemes: ['http', 'https', 'mailto'], moderatedFrom: null },
  length: null,
} as const satisfies MarkupProfile;
