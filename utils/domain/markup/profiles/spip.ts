import type { MarkupProfile } from '../profile.ts';

/** SPIP’s forums: its typographic shortcuts. Source: textwheel’s `spip.yaml`, `inc/lien.php`. */
export const spipProfile = {
  id: 'spip',
  format: 'spip',
  formatting: [
    'strong',
    'emphasis',
    'code',
    'code-block',
    'link',
    'quotation',
    'list',
    'ordered-list',
  ],
  elements: {
    a: ['href'],
    strong: [],
    em: [],
    i: [],
    code: [],
    pre: [],
    blockquote: [],
    ul: [],
    ol: [],
    li: [],
    hr: [],
  },
  shownElements: ['p', 'br'],
  lines: { single: 'space', blank: 'paragraph' },
  links: { bareUrls: true, schemes: ['http', 'https', 'mailto'], moderatedFrom: null },
  length: null,
} as const satisfies MarkupProfile;
