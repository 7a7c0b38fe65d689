import type { MarkupProfile } from '../profile.ts';

/** Cusdis: Markdown without links and without pictures. Source: `comment.service.ts`. */
export const cusdisProfile = {
  id: 'cusdis',
  format: 'markdown',
  formatting: ['strong', 'emphasis', 'code', 'code-block', 'quotation', 'list', 'ordered-list'],
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
    strong: [],
    em: [],
    h1: [],
    h2: [],
    h3: [],
    h4: [],
    h5: [],
    h6: [],
    sub: [],
    sup: [],
  },
  shownElements: [],
  lines: { single: 'space', blank: 'paragraph' },
  links: { bareUrls: false, schemes: ['http', 'https', 'mailto'], moderatedFrom: null },
  length: null,
} as const satisfies MarkupProfile;
