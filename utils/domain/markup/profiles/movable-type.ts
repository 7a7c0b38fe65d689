import type { MarkupProfile } from '../profile.ts';

/**
 * Movable Type, where the site lets readers use elements: those it keeps unless told otherwise
 * (`GlobalSanitizeSpec`). Line feeds become breaks and paragraphs.
 */
export const movableTypeProfile = {
  id: 'movable-type',
  format: 'html-lines',
  formatting: ['strong', 'emphasis', 'link', 'quotation', 'list', 'ordered-list', 'code-block'],
  elements: {
    a: ['href'],
    b: [],
    i: [],
    br: [],
    p: [],
    strong: [],
    em: [],
    ul: [],
    ol: [],
    li: [],
    blockquote: [],
    pre: [],
  },
  shownElements: [],
  lines: { single: 'break', blank: 'paragraph' },
  links: { bareUrls: false, schemes: ['http', 'https', 'mailto'], moderatedFrom: null },
  length: null,
} as const satisfies MarkupProfile;
