import type { MarkupProfile } from '../profile.ts';

/** The Guardian’s discussion form. Source: `CommentForm.tsx` of its rendering repository. */
export const guardianProfile = {
  id: 'guardian',
  format: 'html-lines',
  formatting: ['strong', 'emphasis', 'strike', 'code', 'link', 'quotation'],
  elements: { a: ['href'], b: [], blockquote: [], code: [], del: [], i: [] },
  shownElements: ['p', 'br'],
  lines: { single: 'break', blank: 'paragraph' },
  links: { bareUrls: true, schemes: ['http', 'https', 'mailto'], moderatedFrom: null },
  length: null,
} as const satisfies MarkupProfile;
