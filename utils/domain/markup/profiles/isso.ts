import type { MarkupProfile } from '../profile.ts';

/**
 * Isso: Markdown by mistune with hard breaks and strikethrough; HTML in the source is escaped and
 * pictures are read, then stripped. Bare addresses become links by misaka, the older reader, and by
 * mistune's plugin `url`. Source: `isso/html/__init__.py`, `isso.cfg`.
 */
export const issoProfile = {
  id: 'isso',
  format: 'markdown',
  markdown: { html: 'shown', pictures: 'lost', bareAddresses: 'schemes' },
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
