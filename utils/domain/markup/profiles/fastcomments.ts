import type { MarkupProfile } from '../profile.ts';

/**
 * FastComments: Markdown without headings, and a few elements typed as such. Source: its documentation,
 * which names no list, quotation, table or block of code: their marks are shown as typed.
 */
export const fastcommentsProfile = {
  id: 'fastcomments',
  format: 'markdown',
  markdown: { html: 'read' },
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
