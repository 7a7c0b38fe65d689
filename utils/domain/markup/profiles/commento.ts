import type { MarkupProfile } from '../profile.ts';

/**
 * Commento: Markdown by blackfriday v1 with strikethrough and links for bare addresses, without hard
 * breaks or fences; typed elements and pictures are taken away. Source: `api/markdown.go`.
 */
export const commentoProfile = {
  id: 'commento',
  format: 'markdown',
  markdown: { pictures: 'lost', bareAddresses: 'schemes', indentedCode: true, typography: false },
  formatting: ['strong', 'emphasis', 'strike', 'code', 'link', 'quotation', 'list', 'ordered-list'],
  elements: {
    p: [],
    br: [],
    hr: [],
    ol: [],
    ul: [],
    li: [],
    pre: [],
    code: [],
    blockquote: [],
    del: [],
    strong: [],
    em: [],
    h1: [],
    h2: [],
    h3: [],
    h4: [],
    h5: [],
    h6: [],
    a: ['href'],
  },
  shownElements: [],
  lines: { single: 'space', blank: 'paragraph' },
  links: { bareUrls: true, schemes: ['http', 'https', 'mailto'], moderatedFrom: null },
  length: null,
} as const satisfies MarkupProfile;
