import { describe, expect, test } from 'vitest';
import { reportThread } from '../../../utils/page/report-thread.ts';
import { systems } from '../../../utils/systems/index.ts';
import { openPage } from './make-world.ts';

const read = (html: string) => reportThread(openPage(`<body>${html}</body>`), systems);

const one = (attributes: string, body = 'Très bon papier, merci.') =>
  `<div ${attributes}><b class="user-name">Lise</b> <time datetime="2026-11-03T09:00">3 nov.</time><p class="text">${body}</p></div>`;

describe('threads of no known system', () => {
  test.each([
    ['a class', 'class="comment-item"'],
    ['a class of a component', 'class="comments__list-item"'],
    ['a German class', 'class="kommentar"'],
    ['a Polish class', 'class="komentarz"'],
    ['microdata', 'itemscope itemtype="https://schema.org/Comment"'],
  ])('told by %s', (_name, attributes) => {
    const thread = read(`<section id="comments">${one(attributes).repeat(3)}</section>`);
    expect(thread).toMatchObject({ system: 'generic', count: 3 });
    expect(thread?.comments[0]).toMatchObject({
      author: 'Lise',
      date: '2026-11-03T09:00',
      excerpt: 'Très bon papier, merci.',
      depth: 0,
    });
  });

  test('told by the list they stand in', () => {
    const items = `<li>${one('')}</li>`.repeat(4);
    expect(read(`<div><ul class="comments">${items}</ul></div>`)?.count).toBe(4);
  });

  test('in a blog whose whole article is a widget', () => {
    const list = one('class="comment"').repeat(2);
    expect(read(`<div class="widget Blog">${list}</div>`)?.count).toBe(2);
  });

  test('told by numbered ids', () => {
    const list = [7, 12].map(id => one(`id="comment_${id}"`)).join('');
    expect(read(`<div>${list}</div>`)?.count).toBe(2);
  });

  test('an answer inside another comment is one level down', () => {
    const nested = one('class="comment"', `Bon papier.${one('class="comment"')}`);
    const thread = read(`<div id="comments">${nested}</div>`);
    expect(thread?.comments.map(({ depth }) => depth)).toEqual([0, 1]);
  });
});

describe('no thread', () => {
  test.each([
    [
      'latest comments beside the article',
      `<aside>${one('class="comment-item"').repeat(3)}</aside>`,
    ],
    ['a form alone', '<div class="comment-form"><textarea></textarea></div>'],
    ['a link to the comments', '<div class="comment-link"><a href="#c">12 comments</a></div>'],
    ['code', '<pre><span class="comment">// 2026-11-03 by Lise</span></pre>'],
    ['an empty place for comments', '<div class="comment"></div>'],
    ['posts of a forum', one('class="post-item"').repeat(3)],
  ])('%s', (_name, html) => {
    expect(read(html)).toBeNull();
  });
});

test('a long thread is counted whole, and reported up to a cap', () => {
  const thread = read(`<div id="comments">${one('class="comment-item"').repeat(300)}</div>`);
  expect(thread?.count).toBe(300);
  expect(thread?.comments).toHaveLength(200);
});
