import { expect, test } from 'vitest';
import { readArticle } from '../../../utils/page/read-article.ts';
import { openPage } from './make-world.ts';

const THREAD =
  '<div id="comments"><time datetime="2020-01-01">x</time><a rel="author">Un lecteur</a><h2>12 commentaires</h2></div>';

test('the thread lends neither its dates nor its names to the article', () => {
  const doc = openPage(
    `<body>${THREAD}<article><h1>Titre</h1><time datetime="2026-11-03">3 novembre</time></article></body>`,
  );
  const facts = readArticle(doc);
  expect(facts.publishedAt).toEqual({ value: '2026-11-03', source: 'dom' });
  expect(facts.author).toBeNull();
});

test('addresses are resolved, and a broken one is no fact', () => {
  const doc = openPage(
    '<head><link rel="canonical" href="/a/?b#c"><meta property="og:image" content="http://["><meta property="og:url" content="../x/"></head>',
  );
  const facts = readArticle(doc);
  expect(facts.canonical).toBe('https://gazette.example/a/?b#c');
  expect(facts.ogUrl).toBe('https://gazette.example/x/');
  expect(facts.leadImage).toBeNull();
});

test('microdata of a comment is not the article’s', () => {
  const doc = openPage(
    '<body><div itemprop="comment"><b itemprop="author">Un lecteur</b></div><h1 itemprop="headline">Titre</h1></body>',
  );
  const facts = readArticle(doc);
  expect(facts.author).toBeNull();
  expect(facts.title).toEqual({ value: 'Titre', source: 'microdata' });
});

test('a page that says nothing gives nothing', () => {
  expect(readArticle(openPage('<p>…</p>'))).toMatchObject({
    title: null,
    author: null,
    publishedAt: null,
    commentCount: null,
    canonical: null,
  });
});
