import type { ArticleFacts } from './article.ts';

/** What is known of an article from its address alone, and its title when there is one. */
export function bareFacts(location: string, title = ''): ArticleFacts {
  return {
    location,
    canonical: null,
    ogUrl: null,
    title: title === '' ? null : { value: title, source: 'dom' },
    author: null,
    publishedAt: null,
    modifiedAt: null,
    siteName: null,
    language: null,
    description: null,
    leadImage: null,
    commentCount: null,
    section: null,
    wordCount: null,
    isPaid: null,
  };
}
