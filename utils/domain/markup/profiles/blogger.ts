import type { MarkupProfile } from '../profile.ts';

/** Blogger: three elements. */
export const bloggerProfile = {
  id: 'blogger',
  format: 'html-lines',
  formatting: ['strong', 'emphasis', 'link'],
  elements: { a: ['href'], b: [], i: [] },
  shownElements: ['p', 'br'],
  lines: { single: 'break', blank: 'paragraph' },
  links: { bareUrls: false, schemes: ['http', 'https', 'mailto'], moderatedFrom: null },
  length: null,
} as const satisfies MarkupProfile;
