import type { MarkupProfile } from '../profile.ts';

/**
 * Coral with its rich editor: a link must show its own address, or the server takes the link away.
 * Source: `common/lib/helpers/sanitize.ts`.
 */
export const coralProfile = {
  id: 'coral',
  format: 'html-blocks',
  formatting: ['strong', 'emphasis', 'link', 'quotation', 'list'],
  elements: {
    a: ['href'],
    b: [],
    blockquote: [],
    br: [],
    div: [],
    em: [],
    i: [],
    li: [],
    p: [],
    strong: [],
    ul: [],
  },
  shownElements: [],
  lines: { single: 'space', blank: 'space' },
  links: {
    bareUrls: true,
    schemes: ['http', 'https', 'mailto'],
    moderatedFrom: null,
    labelMustBeAddress: true,
  },
  length: null,
} as const satisfies MarkupProfile;
