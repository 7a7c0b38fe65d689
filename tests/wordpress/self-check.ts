/**
 * Proves that the real WordPress is what the tests take it for: starts it, reads every page, posts
 * through its own wp-comments-post.php, turns every switch, and prints what it saw. Ends with code 1
 * when anything differs. Run: npm exec -- node tests/wordpress/self-check.ts
 */
import assert from 'node:assert/strict';
import { startWordPress } from '../support/wordpress.ts';
import type { ArticleName, WordPress } from '../support/wordpress.ts';
import {
  NBSP,
  assertContains,
  assertFailurePage,
  assertLacks,
  lastComment,
  post,
  read,
} from './reader.ts';

type Row = { name: string; milliseconds: number; failure: string };
type Check = (site: WordPress) => Promise<void>;

const FRENCH_FORM = [
  'Laisser un commentaire <small>',
  'Annuler la réponse',
  'Votre adresse e-mail ne sera pas publiée.',
  'Les champs obligatoires sont indiqués avec <span class="required">*</span>',
  '<label for="comment">Commentaire <span class="required">*</span></label>',
  '<label for="author">Nom <span class="required">*</span></label>',
  '<label for="email">E-mail <span class="required">*</span></label>',
  '<label for="url">Site web</label>',
  'Enregistrer mon nom, mon e-mail et mon site dans le navigateur pour mon prochain commentaire.',
  'value="Laisser un commentaire"',
  'data-replyto="Répondre à Léa Martin"',
];

const pages: Record<string, Check> = {
  'French article, classic theme': async site => {
    const { html } = await read(site.articles.french);
    assertContains(html, ...FRENCH_FORM, '<html lang="fr-FR">', '3 commentaires</h2>');
    assertContains(html, `<span class="says">dit${NBSP}:</span>`, '18 avril 2016 à 10h05');
    assertContains(html, '60 milliards', '20 milliards', '10 milliards', 'Camille Verdier');
    assertContains(html, '/wp-content/uploads/bulles.png', 'comment-reply');
    assert.match(html, /<ol class="children">\s*<li id="comment-101" class="comment[^"]*depth-2/);
  },
  'Metadata as Yoast writes them': async site => {
    const { html } = await read(site.articles.french);
    const json = /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/s.exec(html)?.[1];
    const graph = (JSON.parse(json ?? '{}') as { '@graph': Record<string, unknown>[] })['@graph'];
    const article = graph[0] ?? {};
    assert.deepEqual(article['@type'], ['Article', 'NewsArticle']);
    assert.equal(article.commentCount, 3);
    assert.match(JSON.stringify(article.potentialAction), /CommentAction.*#respond/);
    assert.equal(article.datePublished, '2016-04-18T07:12:00+00:00');
    assertContains(html, `<link rel="canonical" href="${site.articles.french}" />`, 'og:image');
  },
  'French article, block theme': async site => {
    const { html } = await read(site.articles.frenchBlock);
    assertContains(html, ...FRENCH_FORM, 'wp-block-post-comments-form', '3 réponses à');
    assertContains(html, 'wp-block-comment-template', '18 avril 2016', 'id="comment-111"');
  },
  'English article': async site => {
    const { html } = await read(site.articles.english);
    assertContains(html, 'Leave a Reply', 'Post Comment', '3 Comments', '<html lang="en-US">');
    assertContains(html, 'Your email address will not be published.', 'April 18, 2016 at 11:15 am');
  },
  'Page without a form': async site => {
    const { html } = await read(site.articles.noForm);
    assertLacks(html, 'id="respond"', '<textarea', 'comment-list', 'CommentAction');
  },
  'Closed comments': async site => {
    const { html } = await read(site.articles.closed);
    assertContains(html, 'Les commentaires sont fermés.', '2 commentaires</h2>');
    assertLacks(html, 'id="respond"', 'commentCount');
  },
  'Nothing is asked of another machine': async site => {
    for (const url of [site.url, ...Object.values(site.articles)]) {
      const { html } = await read(url);
      const loaded = html.matchAll(/<(?:img|script|iframe|source)[^>]+src=["']([^"']+)/g);
      const styles = html.matchAll(/<link[^>]+rel=["']stylesheet["'][^>]+href=["']([^"']+)/g);
      for (const [, address = ''] of [...loaded, ...styles]) {
        assert.ok(address.startsWith(site.url) || address.startsWith('data:'), address);
      }
      assertLacks(html, 'Warning</b>', 'Fatal error', 'Deprecated</b>', 'gravatar');
    }
  },
  'Files are served': async site => {
    for (const path of ['wp-includes/js/comment-reply.min.js', 'wp-content/uploads/bulles.png']) {
      assert.equal((await fetch(`${site.url}/${path}`)).status, 200);
    }
  },
};

const posting: Record<string, Check> = {
  'Published at once': async site => {
    const answer = await post(site, 'french', { comment: 'Bonjour <u>à</u> <b>tous</b>' });
    const stored = await lastComment(site, 'french');
    assert.equal(answer.status, 302);
    assert.equal(answer.location, `${site.articles.french}#comment-${stored.id}`);
    assert.equal(stored.content, 'Bonjour à <b>tous</b>');
    assert.equal(stored.status, 'published');
    assertContains((await read(site.articles.french)).html, '4 commentaires', stored.html);
  },
  'On the block theme': async site => {
    const answer = await post(site, 'frenchBlock', { comment: 'Bonjour', comment_parent: '110' });
    assert.match(answer.location, /blocs\/#comment-\d+$/);
    assert.equal((await lastComment(site, 'frenchBlock')).parent, 110);
  },
  'Duplicate: 409': async site => {
    await post(site, 'french', { comment: 'Deux fois' });
    const again = await post(site, 'french', { comment: 'Deux fois' });
    const words = `Détection d’un doublon${NBSP}: il semble que vous avez déjà envoyé ce commentaire${NBSP}!`;
    assertFailurePage(again, 409, words);
  },
  'Too fast: 429, only with the switch': async site => {
    await post(site, 'long', { comment: 'Un' });
    assert.equal((await post(site, 'long', { comment: 'Deux' })).status, 302);
    await site.set({ floodLimit: true });
    const words = 'Vous envoyez vos commentaires trop rapidement. Prenez votre temps.';
    assertFailurePage(await post(site, 'long', { comment: 'Trois' }), 429, words);
  },
  'Missing field: 200': async site => {
    const noEmail = await post(site, 'french', { comment: 'Sans adresse', email: '' });
    const words = `<strong>Erreur${NBSP}:</strong> veuillez renseigner les champs obligatoires.`;
    assertFailurePage(noEmail, 200, words);
    assertFailurePage(await post(site, 'french', { comment: '' }), 200, 'saisir votre commentaire');
    const badEmail = await post(site, 'french', { comment: 'Bonjour', email: 'zoe' });
    assertFailurePage(badEmail, 200, 'adresse e-mail valide');
  },
  'Closed: 403': async site => {
    const answer = await post(site, 'closed', { comment: 'Trop tard' });
    assertFailurePage(answer, 403, 'Les commentaires sont fermés pour cet article.');
  },
  'Held for moderation': async site => {
    await site.set({ moderation: true });
    const answer = await post(site, 'french', { comment: 'À valider' });
    const { id, status } = await lastComment(site, 'french');
    assert.equal(status, 'held');
    assert.match(
      answer.location,
      new RegExp(`\\?unapproved=${id}&moderation-hash=\\w+#comment-${id}$`),
    );
    assertContains(
      (await read(answer.location)).html,
      'Votre commentaire est en attente de modération. Ceci est un aperçu, votre commentaire sera visible après sa validation.',
    );
    assertLacks((await read(site.articles.french)).html, 'À valider');
  },
  'Held, consent given': async site => {
    await site.set({ moderation: true });
    const consent = { 'wp-comment-cookies-consent': 'yes' };
    const answer = await post(site, 'french', { comment: 'Je consens', ...consent });
    assertLacks(answer.location, 'unapproved');
    const { html } = await read(answer.location, answer.cookies);
    assertContains(html, 'Je consens', 'Votre commentaire est en attente de modération.</em>');
    assertContains(html, 'value="Zoé"', 'value="yes" checked />');
  },
};

const switches: Record<string, Check> = {
  'Renamed field and decoy': async site => {
    await site.set({ antispamDecoy: true });
    const { html } = await read(site.articles.french);
    const secret = /<textarea[^>]*\bname="([a-z][a-z0-9]{9})"/.exec(html)?.[1];
    assert.ok(secret, 'no field was renamed');
    assertContains(html, `id="${secret}"`, 'aria-label="hp-comment" aria-hidden="true"');
    await post(site, 'french', { [secret]: 'Dans le vrai champ', comment: '' });
    assert.equal((await lastComment(site, 'french')).content, 'Dans le vrai champ');
    assert.equal((await lastComment(site, 'french')).status, 'published');
    await post(site, 'french', { [secret]: '', comment: 'Dans le leurre' });
    assert.equal((await lastComment(site, 'french')).status, 'spam');
    const block = await read(site.articles.frenchBlock);
    assertContains(block.html, 'aria-label="hp-comment"');
  },
  'Akismet’s second text area': async site => {
    await site.set({ akismet: true });
    assertContains((await read(site.articles.french)).html, 'name="ak_hp_textarea"');
    await post(site, 'french', { comment: 'Rempli par un robot', ak_hp_textarea: 'x' });
    assert.equal((await lastComment(site, 'french')).status, 'spam');
  },
  'No threads, no consent box': async site => {
    await site.set({ threadedReplies: false, consentBox: false });
    const { html } = await read(site.articles.french);
    assertLacks(html, 'comment-reply-link', 'wp-comment-cookies-consent', 'depth-2');
  },
  'Content Security Policy': async site => {
    await site.set({ contentSecurityPolicy: { french: "default-src 'none'" } });
    const policy = async (name: ArticleName): Promise<string | null> =>
      (await fetch(site.articles[name])).headers.get('content-security-policy');
    assert.equal(await policy('french'), "default-src 'none'");
    assert.equal(await policy('english'), null);
  },
  '200 comments': async site => {
    await site.addComments('long', 200);
    const { html } = await read(site.articles.long);
    assertContains(html, '200 commentaires</h2>', 'depth-3');
    assert.equal(html.split('<li id="comment-').length - 1, 200);
  },
  '5,000 comments': async site => {
    await site.addComments('long', 5000);
    const { html } = await read(site.articles.long);
    assertContains(html, '5&nbsp;000 commentaires</h2>');
    assert.equal(html.split('<li id="comment-').length - 1, 5000);
  },
  'Back to the seeded state': async site => {
    await site.set({ moderation: true, akismet: true });
    await post(site, 'french', { comment: 'À oublier' });
    await site.reset();
    const comments = await site.comments('french');
    assert.deepEqual(
      comments.map(({ id, parent, status }) => [id, parent, status]),
      [
        [100, 0, 'published'],
        [101, 100, 'published'],
        [102, 0, 'published'],
      ],
    );
    assert.deepEqual(await site.comments('long'), []);
  },
  'Strangers cannot turn anything': async site => {
    const url = `${site.url}/?causerie-test=reset`;
    assert.equal((await fetch(url, { method: 'POST' })).status, 403);
  },
};

async function runCheck(site: WordPress, name: string, check: Check): Promise<Row> {
  await site.reset();
  const started = performance.now();
  const failure = await check(site).then(
    () => '',
    (error: unknown) => String(error),
  );
  return { name, milliseconds: Math.round(performance.now() - started), failure };
}

async function measurePages(site: WordPress): Promise<void> {
  await site.reset();
  for (const [name, url] of Object.entries(site.articles)) {
    const times: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      const started = performance.now();
      await read(url);
      times.push(performance.now() - started);
    }
    const median = times.toSorted((a, b) => a - b)[2] ?? 0;
    console.log(`  ${name.padEnd(12)} ${median.toFixed(0).padStart(5)} ms`);
  }
}

const site = await startWordPress({ log: line => console.log(line) });
try {
  let failures = 0;
  for (const [name, check] of Object.entries({ ...pages, ...posting, ...switches })) {
    const row = await runCheck(site, name, check);
    if (row.failure !== '') failures += 1;
    const mark = row.failure === '' ? 'ok  ' : 'FAIL';
    console.log(
      `${mark} ${row.name.padEnd(40)} ${String(row.milliseconds).padStart(6)} ms ${row.failure}`,
    );
  }
  console.log('Time per page, median of five:');
  await measurePages(site);
  console.log(failures === 0 ? 'All as it should be.' : `${failures} of the checks failed.`);
  process.exitCode = failures === 0 ? 0 : 1;
} finally {
  await site.stop();
}
