import type { MarkupProfile } from '../profile.ts';

/** Ghost’s comments. Source: `utils/editor.ts` of its comments interface. */
export const ghostProfile = {
  id: 'ghost',
  format: 'html-blocks',
  formatting: ['link', 'quotation'],
  elements: { a: ['href'], blockquote: [], br: [], p: [] },
  shownElements: [],
  lines: { single: 'space', blank: 'space' },
  links: { bareUrls: true, schemes: ['http', 'https', 'mailto'], moderatedFrom: null },
  length: null,
} as const satisfies MarkupProfile;
