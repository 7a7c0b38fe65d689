import type { MarkupProfile } from '../profile.ts';

/**
 * Drupal’s restricted HTML, its default for comments: no `b`, `i`, `del`. Source:
 * `filter.format.restricted_html.yml`.
 */
export const drupalProfile = {
  id: 'drupal',
  format: 'html-lines',
  formatting: ['strong', 'emphasis', 'code', 'link', 'quotation', 'list', 'ordered-list'],
  elements: {
    a: ['href'],
    blockquote: ['cite'],
    cite: [],
    code: [],
    dd: [],
    dl: [],
    dt: [],
    em: [],
    li: [],
    ol: ['start'],
    strong: [],
    ul: [],
  },
  shownElements: ['p', 'br'],
  lines: { single: 'break', blank: 'paragraph' },
  links: { bareUrls: true, schemes: ['http', 'https', 'mailto'], moderatedFrom: null },
  length: null,
} as const satisfies MarkupProfile;
