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

test('a labelled day of the thread is no article’s', () => {
  const doc = openPage(
    '<body><h1>Titre</h1><div class="comments"><p>Date</p><p>3 novembre 2026</p></div></body>',
  );
  expect(readArticle(doc).publishedAt).toBeNull();
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

test.each([
  [
    'a byline',
    '<article><h1>Titre</h1><p class="byline">Le 3 novembre 2026, par Lise</p></article>',
  ],
  ['words after the headline', '<div><h1>Titre</h1><p>3 novembre 2026</p><p>Texte.</p></div>'],
  ['a time without machine date', '<article><h1>Titre</h1><time>3/11/2026</time></article>'],
  [
    'a line of its own below the headline, before a class that only sounds like a date',
    '<main><h1>Titre</h1><ul><li><a href="/jour">3 novembre 2026 18:29</a></li></ul><p class="update">Mis à jour le 9 mai 2027</p></main>',
  ],
  [
    'the title of an abbreviation that shows the hour alone',
    '<article><h1>Titre</h1><abbr class="published" title="2026-11-03">10:52</abbr></article>',
  ],
  [
    'day, month and year in boxes of their own',
    '<article><h1>Titre</h1><div class="date"><b>3</b><b>nov</b><b>2026</b></div></article>',
  ],
  [
    'a short year, in a place named for the day',
    '<div><h1>Titre</h1><div class="intro"><i>Par Lise</i></div><div class="stats"><p>Port</p><p class="uploaded-date">03.11.26</p></div></div>',
  ],
  [
    'a label beside it, in an aside far from the headline',
    `<article><h1>Titre</h1>${'<p>Texte.</p>'.repeat(20)}<aside><dl><dt>Date</dt><dd>03/11/2026</dd></dl></aside></article>`,
  ],
  ['a label below it', `<h3>3 novembre 2026</h3><p>Publié</p><h1>Titre</h1><p>Texte.</p>`],
  [
    'a blog’s widget around the article',
    '<div class="widget Blog"><h1>Titre</h1><h2 class="date-header">mardi 3 novembre 2026</h2></div>',
  ],
])('the day is read from %s', (_where, html) => {
  const doc = openPage(`<html lang="fr"><body>${html}</body></html>`);
  expect(readArticle(doc).publishedAt).toEqual({ value: '2026-11-03', source: 'dom' });
});

test('without any other sign, the day stands in the address', () => {
  const doc = openPage('<h1>Titre</h1>', 'https://gazette.example/2026/11/03/titre/');
  expect(readArticle(doc).publishedAt?.value).toBe('2026-11-03');
});

test('other articles’ days are left alone', () => {
  const doc = openPage(
    '<body><h1>Titre</h1><div class="widget"><time datetime="2020-01-01">x</time></div><aside><p class="date">1/2/2020</p></aside></body>',
  );
  expect(readArticle(doc).publishedAt).toBeNull();
});

test.each([
  [
    'words of a meta nobody agreed on',
    '<head><meta name="nar_author" content="Lise Arnoux"></head>',
  ],
  [
    'several authors of a paper',
    '<head><meta name="citation_author" content="Lise Arnoux"></head>',
  ],
  [
    'a link to the author’s page',
    '<article><h1>T</h1><a href="/author/lise/">Lise Arnoux</a></article>',
  ],
  [
    'a byline with its day',
    '<article><h1>T</h1><p class="byline">By <b>Lise Arnoux</b> on August 19, 2025</p></article>',
  ],
  [
    'a box about the author',
    '<article><h1>T</h1></article><div class="author-box"><h4>About the author</h4><h3>Lise Arnoux</h3><p>Lise has written for this newspaper about markets, ports and all that floats since 1998, and sails.</p></div>',
  ],
  [
    'words under the headline',
    '<div><h1>T</h1><div><span>Par Lise Arnoux</span> <i>Culture</i></div></div>',
  ],
  [
    'a line of its own',
    '<h1>T</h1><div><section><p>…</p></section></div><p>Written by Lise Arnoux</p>',
  ],
])('the author is read from %s', (_where, html) => {
  expect(readArticle(openPage(html)).author?.value).toBe('Lise Arnoux');
});

test.each([
  ['a day', '<article><h1>T</h1><p class="author-meta">Sat, 20 Dec, 2025 - 06:36</p></article>'],
  ['a reader', '<h1>T</h1><div class="comment"><a rel="author">Un Lecteur</a></div>'],
  ['other words', '<article><h1>T</h1><p class="author">Zuletzt geändert am Montag</p></article>'],
])('no author is read from %s', (_where, html) => {
  expect(readArticle(openPage(html)).author).toBeNull();
});

test('words and a paywall are read from the page', () => {
  const text = `<p>${'Un mot de plus. '.repeat(30)}</p>`;
  const html = `<article><h1>T</h1><div class="entry-content">${text}<blockquote>${text}</blockquote></div>
    <div class="article-paywall">La suite est réservée aux abonnés.</div></article><aside>${text}</aside>`;
  const facts = readArticle(openPage(html));
  expect(facts.wordCount).toEqual({ value: 240, source: 'dom' });
  expect(facts.isPaid).toEqual({ value: true, source: 'dom' });
});

test('a headline in a logo or one that leads home is the site’s', () => {
  const html = `<head><title>Le marché rouvre « La Gazette</title></head><body><h1 class="site-title">La Gazette</h1>
    <h1><a href="/">Gazette</a></h1><h2 class="entry-title">Le marché rouvre</h2></body>`;
  expect(readArticle(openPage(html)).title?.value).toBe('Le marché rouvre');
});

test.each([
  [
    'a headline that shares the box named for it with rubrics',
    '<title>Un titre | Blog</title><body><div class="post-title"><h2>Un titre</h2> <a>Médias</a> <a>Commenter</a></div>',
    'Un titre',
  ],
  [
    'a headline without the line below it',
    '<title>La gazette noire | Le quotidien</title><body><h1>La gazette noire<span class="header__tagline">Complète et sans encre</span></h1>',
    'La gazette noire',
  ],
  [
    'a headline with the words it begins with, even called a subtitle',
    '<title>Vélo : monter ses pneus</title><body><h1><span class="subtitle">Vélo, pas à pas</span> monter ses pneus</h1>',
    'Vélo, pas à pas monter ses pneus',
  ],
])('the title is %s', (_what, html, title) => {
  expect(readArticle(openPage(html)).title?.value).toBe(title);
});
