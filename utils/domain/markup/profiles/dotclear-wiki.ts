import type { MarkupProfile } from '../profile.ts';

/**
 * Dotclear with the option of wiki syntax in comments. Source: `initWikiComment` in
 * `src/Core/Filter.php`; marks of WikiToHtml 3.2.
 */
export const dotclearWikiProfile = {
  id: 'dotclear-wiki',
  format: 'dotclear-wiki',
  formatting: ['strong', 'emphasis', 'strike', 'code', 'link', 'quotation', 'list', 'ordered-list'],
  elements: {
    a: ['href'],
    strong: [],
    em: [],
    del: [],
    ins: [],
    code: [],
    mark: [],
    sup: [],
    q: [],
    blockquote: [],
    ul: [],
    ol: [],
    li: [],
  },
  shownElements: ['p', 'br'],
  lines: { single: 'break', blank: 'paragraph' },
  links: { bareUrls: true, schemes: ['http', 'https', 'mailto'], moderatedFrom: null },
  length: null,
} as const satisfies MarkupProfile;
