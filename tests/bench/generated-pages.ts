/** The pages the bench serves. All of them are made here, so that every machine measures the same. */

const SENTENCE =
  'Un mot après l’autre, une phrase assez longue pour remplir une ligne du journal. ';
const PARAGRAPH = `<p>${SENTENCE.repeat(5)}</p>`;

/** Five screens: the thread below is farther than where the page's script is brought at once. */
const ARTICLE = `<article><header><h1>Soixante milliards de messages par jour</h1>
<p class="byline">Par <a rel="author" href="/auteur">Une Journaliste</a>, <time datetime="2026-01-15T08:00:00+01:00">15 janvier</time></p></header>
${PARAGRAPH.repeat(64)}</article>`;

const SEARCH = `<form role="search" action="/"><input type="search" name="s" placeholder="Rechercher"></form>`;

const FORM = `<div id="respond" class="comment-respond"><h3 id="reply-title" class="comment-reply-title">Laisser un commentaire</h3>
<form id="commentform" class="comment-form" method="post" action="/wp-comments-post.php">
<p class="comment-form-comment"><label for="comment">Commentaire</label> <textarea id="comment" name="comment" cols="45" rows="8" maxlength="65525" required></textarea></p>
<p class="comment-form-author"><label for="author">Nom</label> <input id="author" name="author"></p>
<p class="comment-form-email"><label for="email">E-mail</label> <input id="email" name="email" type="email"></p>
<p class="form-submit"><input type="submit" id="submit" name="submit" value="Laisser un commentaire">
<input type="hidden" name="comment_post_ID" value="1"><input type="hidden" name="comment_parent" id="comment_parent" value="0"></p></form></div>`;

/** Thirteen elements, as WordPress' own walker writes them. */
const comment = (number: number): string =>
  `<li id="comment-${number}" class="comment depth-1"><article id="div-comment-${number}" class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><img alt="" width="32" height="32"><b class="fn">Lectrice ${number}</b></div><div class="comment-metadata"><a href="#comment-${number}"><time datetime="2026-01-16T10:00:00+01:00">16 janvier</time></a></div></footer><div class="comment-content"><p>Je ne suis pas de cet avis, et voici pourquoi.</p></div><div class="reply"><a class="comment-reply-link" href="#respond">Répondre</a></div></article></li>`;

const comments = (count: number): string =>
  Array.from({ length: count }, (_, index) => comment(index + 1)).join('');

const thread = (count: number): string =>
  `<div id="comments" class="comments-area"><ol class="comment-list">${comments(count)}</ol>${FORM}</div>`;

/** A teaser as front pages have by the hundred: ten elements, a field in none of them. */
const TEASER =
  '<div class="card"><a href="/autre"><figure><img alt="" width="8" height="8"></figure><h3><span>Un autre article</span></h3></a><p><em>Société</em> <b>hier</b></p><i></i></div>';

const page = (body: string): string =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Soixante milliards de messages</title>
<meta property="og:title" content="Soixante milliards de messages par jour"></head><body>${SEARCH}<main>${body}</main></body></html>`;

/** Fifty comments every 50 ms for five seconds, as a live thread at its worst. */
const APPENDING = `<script>
const list = document.querySelector('.comment-list');
const more = document.createElement('template');
more.innerHTML = '${comments(50)}';
let turns = 0;
const timer = setInterval(() => {
  list.append(more.content.cloneNode(true));
  if (++turns === 100) clearInterval(timer);
}, 50);
</script>`;

/** About so many elements, a comment form and fifty comments at their end. */
function pageOfElements(count: number): string {
  const around = 800;
  return page(ARTICLE + TEASER.repeat(Math.max(0, Math.round((count - around) / 10))) + thread(50));
}

/** Tells the bench how much of the text has been typed, so that it knows what a killed browser had shown. */
const TELLING = `<script>
const field = document.querySelector('#comment');
field.addEventListener('input', () => {
  fetch('/typed?length=' + field.value.length, { method: 'POST', keepalive: true });
});
</script>`;

const MAKERS: Record<string, () => string> = {
  '/plain': () => page(ARTICLE),
  '/comments-200': () => page(ARTICLE + thread(200)),
  '/comments-5000': () => page(ARTICLE + thread(5000)),
  '/frames-30': () =>
    page(ARTICLE + '<iframe src="/frame" width="300" height="100"></iframe>'.repeat(30)),
  '/frame': () => page(PARAGRAPH),
  '/appending': () => page(`${ARTICLE}${thread(50)}${APPENDING}`),
  '/elements-1000': () => pageOfElements(1000),
  '/elements-10000': () => pageOfElements(10_000),
  '/elements-100000': () => pageOfElements(100_000),
  '/typed': () => page(PARAGRAPH + thread(5) + TELLING),
};

const made = new Map<string, string>();

/** The page at a path without its query, made once; `undefined` when there is none. */
export function pageAt(path: string): string | undefined {
  const known = made.get(path) ?? MAKERS[path]?.();
  if (known !== undefined) made.set(path, known);
  return known;
}
