import { describe, expect, test } from 'vitest';
import { findForms } from '../../../utils/page/find-forms.ts';
import { openPage, systems } from './make-world.ts';
import { seeByMarkup } from './see-by-markup.ts';

const FORM =
  '<section class="comments"><h2>Comments</h2><form class="new-comment"><textarea name="comment" placeholder="Add a comment"></textarea><button>Post comment</button></form></section>';

/** The same form, which could be any newspaper's, on a page for everybody at this address. */
const findAt = (url: string, head = '') =>
  findForms(
    openPage(
      `<head><meta name="description" content="All of it">${head}</head><body>${FORM}</body>`,
      url,
    ),
    systems,
    seeByMarkup,
  );

describe('where a page is tells what is written there', () => {
  test.each([
    ['an issue of a tracker', 'https://tracker.example/issue/MKT-301'],
    ['an issue of a code host', 'https://code.example/odile/market/-/issues/99'],
    ['an issue of another tracker', 'https://tasks.example/jira/browse/MKT-7'],
    ['a bug', 'https://bugs.example/show_bug.cgi?id=7'],
    ['a request for support', 'https://shop.example/hc/en-us/requests/5512'],
    ['a pull request', 'https://code.example/odile/market/pull/100/files'],
    ['a change under review', 'https://review.example/c/market/+/12345'],
    ['a film on YouTube', 'https://www.youtube.com/watch?v=abc'],
    ['a thread on Reddit', 'https://old.reddit.com/r/market/comments/1abc/open/'],
    ['a post on Facebook', 'https://www.facebook.com/groups/7/posts/8/'],
    ['a post on X', 'https://x.com/odile/status/7'],
    ['a ride on Strava', 'https://www.strava.com/activities/7'],
    ['a file in a cloud', 'https://cloud.club.example/apps/files/'],
    ['a document', 'https://docs.google.com/document/d/7/edit'],
    ['an application of a firm', 'https://app.desk.example/rooms/7'],
    ['a drawing among colleagues', 'https://www.figma.com/design/7/Market'],
    ['a card on a board', 'https://trello.com/c/7/market'],
    ['a webmail', 'https://webmail.club.example/message/7'],
    ['the screens of WordPress', 'https://blog.example/wp-admin/comment.php'],
  ])('%s', (_name, url) => {
    expect(findAt(url)).toEqual([]);
  });

  test.each([
    ['an article on netflix.com', 'https://about.netflix.com/news/open'],
    ['a magazine’s article in an issue', 'https://review-of-books.example/issues/45/the-market'],
    ['a pull quote', 'https://gazette.example/pull/quotes-of-2026'],
    ['an article on mail', 'https://gazette.example/mail/royal-mail-strike'],
    ['an application’s own news', 'https://desk.example/blog/app'],
    ['a firm’s news', 'https://www.figma.com/blog/market/'],
    ['a browsing guide', 'https://gazette.example/browse/guide'],
  ])('not %s', (_name, url) => {
    expect(findAt(url)).toHaveLength(1);
  });
});

describe('what a page calls itself', () => {
  const ld = (type: string) =>
    `<script type="application/ld+json">{"@context":"https://schema.org","@type":"${type}"}</script>`;

  test.each(['QAPage', 'DiscussionForumPosting'])('a %s has answers, not comments', type => {
    expect(findAt('https://gazette.example/7', ld(type))).toEqual([]);
  });

  test('in microdata too', () => {
    const head = '<meta itemscope itemtype="https://schema.org/QAPage">';
    expect(findAt('https://gazette.example/7', head)).toEqual([]);
  });

  test.each(['NewsArticle', 'FAQPage'])('a %s may have comments', type => {
    expect(findAt('https://gazette.example/7', ld(type))).toHaveLength(1);
  });
});

test('a page whose body is named as Substack names its page of comments is none of Substack’s', () => {
  const doc = openPage(
    '<head><meta name="description" content="All"></head><body class="comments-page"><form class="usertext"><textarea name="text"></textarea><button>save</button></form></body>',
    'https://forum.example/r/7',
  );
  expect(findForms(doc, systems, seeByMarkup)).toEqual([]);
});
