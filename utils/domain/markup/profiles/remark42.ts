import type { MarkupProfile } from '../profile.ts';

/**
 * Remark42: Markdown by blackfriday with hard breaks and strikethrough, then a policy for user content.
 * Source: `store/formatter.go`.
 */
export const remark42Profile = {
  id: 'remark42',
  format: 'markdown',
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
    ins: [],
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
    a: ['href'],
  },
  shownElements: [],
  lines: { single: 'break', blank: 'paragraph' },
  links: { bareUrls: true, schemes: ['http', 'https', 'mailto'], moderatedFrom: null },
  length: null,
} as const satisfies MarkupProfile;
