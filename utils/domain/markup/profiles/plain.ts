import type { MarkupProfile } from '../profile.ts';

/** An unknown comment system: real characters, one line feed per line, addresses left bare. */
export const plainProfile = {
  id: 'plain',
  format: 'plain',
  formatting: [],
  elements: {},
  shownElements: ['p', 'br'],
  lines: { single: 'break', blank: 'paragraph' },
  links: { bareUrls: false, schemes: ['http', 'https', 'mailto'], moderatedFrom: null },
  length: null,
} as const satisfies MarkupProfile;
