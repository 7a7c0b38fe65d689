import type { MarkupProfile } from '../profile.ts';

/**
 * Comentario: Markdown with what its own tool bar offers; links, pictures and tables are each up to the
 * site, and only links are counted on here. Source: `embed/src/comment-editor.ts`, which also sets the
 * limit.
 */
export const comentarioProfile = {
  id: 'comentario',
  format: 'markdown',
  markdown: {},
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
  length: { max: 4096, unit: 'characters' },
} as const satisfies MarkupProfile;
