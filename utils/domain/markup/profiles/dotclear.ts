import type { MarkupProfile } from '../profile.ts';

/** Dotclear as installed: text, with links and breaks made by the system. Source: `src/Core/Filter.php`. */
export const dotclearProfile = {
  id: 'dotclear',
  format: 'plain',
  formatting: [],
  elements: {},
  shownElements: ['p', 'br', 'a'],
  lines: { single: 'break', blank: 'paragraph' },
  links: { bareUrls: true, schemes: ['http', 'https', 'mailto'], moderatedFrom: null },
  length: null,
} as const satisfies MarkupProfile;
