import { expect, test } from 'vitest';
import { chooseShareUrl, type PageAddresses } from '../../../utils/domain/links/canonical-url.ts';
import { warnAboutCard } from '../../../utils/domain/share/article-card.ts';

const PAGE = 'https://www.journal.example/2026/titre/';

function warn(
  page: PageAddresses,
  title: string | null = 'Titre',
  imageUrl: string | null = 'i.jpg',
) {
  const share = chooseShareUrl(page);
  if (!share) throw new Error('nothing to share');
  return warnAboutCard({ title, imageUrl, page, share });
}

test('a sound card has no warning', () => {
  expect(warn({ location: PAGE, canonical: PAGE })).toEqual([]);
});

test('no title, no image', () => {
  expect(warn({ location: PAGE }, ' ', null)).toEqual(['no-title', 'no-image']);
});

test.each([
  ['https://m.journal.example/a', undefined, ['mobile-or-amp']],
  ['https://www.journal.example/a/amp/', undefined, ['mobile-or-amp']],
  ['https://m.journal.example/a', PAGE, []],
  [PAGE, 'https://www.journal.example/', ['wrong-canonical']],
  [`${PAGE}comment-page-2/`, undefined, ['comment-page']],
  [`${PAGE}comment-page-2/`, PAGE, []],
  [`${PAGE}?unapproved=1&moderation-hash=2`, undefined, ['private-token']],
  ['https://www.nytimes.com/a?unlocked_article_code=1', undefined, ['gift-token']],
  ['http://localhost/a', undefined, ['local-address']],
])('%s (canonical %s)', (location, canonical, expected) => {
  expect(warn({ location, canonical })).toEqual(expected);
});
