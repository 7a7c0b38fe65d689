import { describe, expect, test } from 'vitest';
import { reportComments, reportThread } from '../../../utils/page/report-thread.ts';
import { openPage, systems } from './make-world.ts';

const read = (html: string) => {
  const doc = openPage(`<body>${html}</body>`);
  const thread = reportThread(doc, systems);
  return thread && { ...thread, comments: reportComments(doc, systems) };
};

const one = (attributes: string, body = 'Très bon papier, merci.') =>
  `<div ${attributes}><b class="user-name">Lise</b> <time datetime="2026-11-03T09:00">3 nov.</time><p class="text">${body}</p></div>`;

describe('threads of no known system', () => {
  test.each([
    ['a class', 'class="comment-item"'],
    ['a class of a component', 'class="comments__list-item"'],
    ['a German class', 'class="kommentar"'],
    ['a Polish class', 'class="komentarz"'],
    ['a Spanish class', 'class="comentario"'],
    ['an Italian class', 'class="commento"'],
    ['a Turkish class', 'class="yorum-kutu"'],
    ['a Finnish class', 'class="kommentti"'],
    ['an Austrian class', 'class="posting"'],
    ['a Hebrew class', 'class="talkback-item"'],
    ['no class that begins with a figure, which no selector can name', 'class="2-comment"'],
    ['a short class', 'class="cmt"'],
    ['a card', 'class="comment-card"'],
    ['a class of a build tool', 'class="Comments_item__x7Bq"'],
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

describe('comments named for nothing, in a box named for comments', () => {
  const bare = (id: number, words: string) =>
    `<li id="p${id}" class="odd"><div class="date">03.01 (12:27)</div><cite>~ona</cite><div class="text">${words}</div></li>`;

  test.each([
    [
      'a list below a form',
      `<div id="commentsList"><h2>Wasze komentarze</h2><form><textarea></textarea></form><div class="list"><ul>
        ${bare(405884, 'Zaszczepię się, co za głupota.')}${bare(405885, 'Ludzie, poczytajcie najpierw coś.')}</ul></div></div>`,
      2,
    ],
    [
      'old Drupal themes',
      `<div id="comments">${['7:08am', '8:15am', '9:20am']
        .map(
          time =>
            `<a id="comment-1"></a><div class="comment-outer-wrapper"><p>One more word about the matter.</p><span class="comment_name">by mous</span> Posted Tue, 01/17/2012 - ${time}</div>`,
        )
        .join('')}</div>`,
      3,
    ],
    [
      'a thread that old systems wrap in a form',
      `<form id="massaction">${[12, 17].map(id => one(`id="comment-id-${id}"`)).join('')}</form>`,
      2,
    ],
    [
      'a thread a theme puts in an aside',
      `<aside><div id="comments">${one('class="comment-entry"').repeat(2)}</div></aside>`,
      2,
    ],
    [
      'a list in an aside of its own',
      `<aside id="commentaires"><textarea></textarea><ul>${`<li>${one('')}</li>`.repeat(2)}</ul></aside>`,
      2,
    ],
    [
      'names in bold, days without a year',
      `<section class="kommentarer"><ul>${['Olle', 'Gunilla'].map(name => `<li><strong>${name}</strong> 3 mars <p>Det var på tiden att något hände.</p></li>`).join('')}</ul></section>`,
      2,
    ],
    [
      'Spanish boxes',
      `<div id="comentarios_articulo" class="com-comentarios"><div class="c_lista">${['Pepe', 'Lola'].map(name => `<div class="c_item"><span class="c_nombre">${name}</span> hace 2 horas <p>Ya era hora de que alguien hiciera algo.</p></div>`).join('')}</div></div>`,
      2,
    ],
    [
      'responses',
      `<div class="responses">${[100, 101].map(id => `<div class="response" id="response-${id}">kara Jan 5 <p>I ran it last year, a brutal last mile.</p></div>`).join('')}</div>`,
      2,
    ],
    [
      'a Czech discussion',
      `<section id="diskuse"><div class="list">${[1, 2].map(id => `<div class="contribution" id="d-12${id}34">3. 3. 2026 <p>Konečně se něco děje, uvidíme zítra.</p></div>`).join('')}</div></section>`,
      2,
    ],
    [
      'a discussion',
      `<section class="discussion"><div class="posts">${['Zim', 'Pern'].map(name => `<article><a class="pseudo">${name}</a> il y a 2 h <p>Encore un dérivé, non merci, sans façon.</p></article>`).join('')}</div></section>`,
      2,
    ],
    [
      'Blogger’s definition list',
      `<dl id="comments-block">${[1, 2, 3]
        .map(
          id =>
            `<dt class="comment-author" id="c${id}"><a href="/profile/${id}">Vinny</a> said...</dt><dd class="comment-body"><p>I am curious about the methods.</p></dd><dd class="comment-footer"><span class="comment-timestamp">7:34 AM</span></dd>`,
        )
        .join('')}</dl>`,
      3,
    ],
  ])('%s', (_name, html, count) => {
    expect(read(html)).toMatchObject({ system: 'generic', count });
  });
});

describe('no thread', () => {
  const row = (name: string) =>
    `<tr><td><a href="/f/${name}">${name} of the market, all that is said</a></td><td>92</td><td>4 hours ago by <a href="/user/7">Ann</a></td></tr>`;
  test.each([
    [
      'the index of a forum',
      `<div class="forum-section"><table><thead><tr><th>Section</th></tr></thead><tbody>${row('A')}${row('B')}${row('C')}</tbody></table></div>`,
    ],
    [
      'reviews of a product',
      `<div id="ratings">${`<div itemprop="review" itemscope itemtype="http://schema.org/Review">${one('class="rating-comment"')}</div>`.repeat(3)}</div>`,
    ],
    [
      'what buyers say in a shop made with WordPress',
      '<div id="reviews"><ol class="commentlist"><li class="comment review" id="comment-7"><b class="fn">Lise</b> <time datetime="2026-11-03">3 nov.</time> Très bon sac.</li></ol></div>',
    ],
    [
      'the dialog of a widget',
      `<form class="retweet"><div><div class="comment-box">${one('')}</div></div></form>`,
    ],
    [
      'a list of links in a box named for comments',
      `<div class="comment-links"><ul>${'<li id="n1234"><a href="/a">An article with 12 comments, of 03.01.2026</a></li>'.repeat(4)}</ul></div>`,
    ],
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
