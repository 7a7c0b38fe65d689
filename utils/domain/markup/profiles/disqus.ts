import type { MarkupProfile } from '../profile.ts';

/**
 * Disqus: a small set of elements typed in the editor. Its closed source leaves the list unconfirmed,
 * so only what all descriptions agree on is written.
 */
export const disqusProfile = {
  id: 'disqus',
  format: 'html-lines',
  formatting: ['strong', 'emphasis', 'strike', 'code', 'code-block', 'link', 'quotation'],
  elements: {
    a: ['href'],
    b: [],
    blockquote: [],
    br: [],
    cite: [],
    code: [],
    del: [],
    em: [],
    i: [],
    p: [],
    pre: [],
    q: [],
    s: [],
    strong: [],
    u: [],
  },
  shownElements: [],
  lines: { single: 'break', blank: 'paragraph' },
  links: { bareUrls: true, schemes: ['http', 'https', 'mailto'], moderatedFrom: null },
  length: null,
} as const satisfies MarkupProfile;
