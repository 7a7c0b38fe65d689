import type { MarkupProfile } from '../profile.ts';

/**
 * Cusdis: markdown-it with `linkify`, its rules for links and pictures taken out: only bare addresses
 * become links, and HTML is shown as typed. Source: `comment.service.ts`.
 */
export const cusdisProfile = {
  id: 'cusdis',
  format: 'markdown',
  markdown: { html: 'shown', pictures: 'unread', bareAddresses: 'hosts' },
  formatting: [
    'strong',
    'emphasis',
    'strike',
    'code',
    'code-block',
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
    s: [],
    a: ['href'],
    table: [],
    thead: [],
    tbody: [],
    tr: [],
    th: [],
    td: [],
  },
  shownElements: [],
  lines: { single: 'space', blank: 'paragraph' },
  links: { bareUrls: true, schemes: ['http', 'https', 'mailto'], moderatedFrom: null },
  length: null,
} as const satisfies MarkupProfile;
