import { once } from 'node:events';
import { createServer } from 'node:http';

/**
 * Sites that answer a comment as their systems do, on this machine alone: SPIP and Dotclear in two steps
 * (templates of `spip/forum` and of Dotclear's dotty), wpDiscuz, Isso and Coral in place. What they say is
 * what their sources say; the pages are no larger than that takes. `refusing` is a WordPress that takes nothing,
 * for the reason its hidden `answer` names.
 */
export type CommentSites = { url: (name: SiteName) => string; stop: () => Promise<void> };
export type SiteName = 'spip' | 'dotclear' | 'wpdiscuz' | 'isso' | 'coral' | 'refusing';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const page = (body: string): string =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Le marché couvert</title></head>
   <body><article><h1>Le marché couvert</h1><p>Il rouvre samedi.</p></article>${body}</body></html>`;

/** The form again, with what was typed; the preview before it, in a form of its own without a field. */
function spip(form: URLSearchParams, posted: string): string {
  const text = form.get('texte') ?? '';
  const preview = form.has('previsualiser_message')
    ? `<form method="post" action="/spip#formulaire_forum"><input type="hidden" name="texte" value="${escape(text)}">
       <input type="hidden" name="id_forum" value=""><fieldset class="previsu"><legend>Prévisualisation</legend>
       <ul class="forum"><li class="forum-fil"><div class="comment-texte">${escape(text)}</div></li></ul>
       <input type="submit" name="confirmer_previsu_forum" value="Message définitif : envoyer au site"></fieldset></form>`
    : '';
  const thread = posted
    ? `<ul class="comments-thread"><li class="comment-fil" id="forum7"><div class="comment-texte">${escape(posted)}</div></li></ul>`
    : '';
  return page(`${thread}<div id="formulaire_forum" class="formulaire_spip formulaire_forum">${preview}
    <form method="post" action="/spip#formulaire_forum"><label for="texte">Texte de votre message</label>
    <textarea name="texte" id="texte" rows="8">${escape(text)}</textarea>
    <p style="display:none"><input type="text" name="nobot" value=""></p>
    <input type="submit" name="previsualiser_message" value="Prévisualiser"></form></div>`);
}

function dotclear(form: URLSearchParams, posted: string): string {
  const text = form.get('c_content') ?? '';
  const isPreview = form.has('preview');
  const preview = isPreview
    ? `<div id="pr"><h3>Prévisualisation</h3><div class="comment-preview">${escape(text)}</div>
       <p><input type="submit" class="submit" value="envoyer"></p></div>`
    : '';
  const thread = posted
    ? `<p id="pr" class="message">Votre commentaire a été publié.</p><ol class="comments-list"><li class="comment" id="c9">
       <div class="comment-content">${escape(posted)}</div></li></ol>`
    : '';
  return page(`${thread}<form class="comment-form" id="comment-form" method="post" action="/dotclear#pr">${preview}
    <label for="c_content">Commentaire</label><textarea id="c_content" name="c_content" rows="7">${escape(text)}</textarea>
    <p style="display:none"><input name="f_mail" type="text" value=""></p>
    <input type="submit" class="preview" name="preview" value="prévisualiser"></form>`);
}

/** Antispam Bee's clock in the form (`ab_init_time`): who posts within five seconds is a robot. */
const refusing =
  page(`<form id="commentform" class="comment-form" action="/wp-comments-post.php" method="post">
  <label for="comment">Commentaire</label><textarea id="comment" name="comment" rows="6" minlength="15"></textarea>
  <p>Maximum : 40 caractères</p>
  <input type="hidden" name="answer" value=""><input type="hidden" name="ab_init_time" value="1795000000">
  <input type="submit" id="submit" value="Laisser un commentaire"></form>`);

const wpDie = (words: string): string =>
  `<!doctype html><html lang="fr"><title>Erreur</title><body id="error-page"><div class="wp-die-message"><p>${words}</p></div></body></html>`;

/** How sites refuse: WordPress' own page, a plugin's, a proxy's bare words, a form to log in. */
const REFUSALS: Readonly<Record<string, { status: number; html: string }>> = {
  'too-fast': { status: 429, html: wpDie('Vous postez trop vite. Ralentissez.') },
  captcha: { status: 200, html: wpDie('Le captcha est incorrect, revenez en arrière.') },
  'not-allowed': { status: 403, html: '<h1>Forbidden</h1>' },
  'server-error': { status: 503, html: '<h1>Service indisponible</h1>' },
  'log-in': { status: 401, html: '<h1>Unauthorized</h1>' },
};

const LOG_IN = `<!doctype html><html lang="fr"><title>Connexion</title><form method="post">
  <label>Identifiant <input name="log"></label><label>Mot de passe <input type="password" name="pwd"></label></form></html>`;

/** The first press is refused, the second taken: what the script of each system then shows in the page. */
const inPlace: Record<'wpdiscuz' | 'isso' | 'coral', string> = {
  wpdiscuz: `<div id="wpdcom"><form class="wpd_comm_form" method="post"><textarea class="wc_comment" name="wc_comment" rows="4" cols="60"></textarea>
    <input class="wc_comm_submit" type="submit" value="Publier le commentaire"></form>
    <div class="wpd-thread-list"></div></div><div id="wpdiscuz-comment-message"></div>
    <script>{ let tries = 0; const field = document.querySelector('.wc_comment');
    document.querySelector('.wc_comm_submit').addEventListener('click', event => { event.preventDefault(); setTimeout(() => {
      const message = document.querySelector('#wpdiscuz-comment-message');
      if (tries++ === 0) { message.innerHTML = '<div class="wpdiscuz-message-error">Vous commentez trop rapidement.</div>'; return; }
      message.textContent = '';
      document.querySelector('.wpd-thread-list').innerHTML = '<div class="wpd-comment" id="wpd-comm-5_0"><div class="wpd-comment-text"></div></div>';
      document.querySelector('.wpd-comment-text').textContent = field.value; field.value = ''; }, 200); }); }</script>`,
  isso: `<section id="isso-thread"><div class="isso-postbox"><div class="isso-form-wrapper">
    <textarea class="isso-textarea" rows="4" cols="60" placeholder="Tapez un commentaire"></textarea>
    <p class="isso-post-action"><input type="submit" value="Soumettre"></p></div></div><div id="isso-root"></div></section>
    <script>{ const field = document.querySelector('.isso-textarea');
    document.querySelector('.isso-post-action input').addEventListener('click', () => setTimeout(() => {
      document.querySelector('#isso-root').innerHTML = '<div class="isso-comment" id="isso-3"><span class="isso-note">Commentaire en attente de modération.</span><div class="isso-text"></div></div>';
      document.querySelector('.isso-text').textContent = field.value; field.value = ''; }, 200)); }</script>`,
  coral: `<div id="coral-shadow-container"></div><script>{
    const root = document.querySelector('#coral-shadow-container').attachShadow({ mode: 'open' });
    root.innerHTML = '<div id="post-comment-form"><label>Commentaire</label><iframe id="Coral-RTE" title="RTE" style="width:500px;height:120px"></iframe><button type="button" class="coral-createComment-submit">Publier</button><p role="alert"></p></div>';
    const inner = root.querySelector('iframe').contentDocument;
    inner.body.innerHTML = '<div class="coral-rte-content" contenteditable="true" style="min-height:80px"><div><br></div></div>';
    let tries = 0;
    root.querySelector('button').addEventListener('click', () => setTimeout(() => {
      if (tries++ === 0) { root.querySelector('[role=alert]').textContent = 'Vous commentez trop rapidement.'; return; }
      root.querySelector('[role=alert]').textContent = '';
      root.querySelector('#post-comment-form').insertAdjacentHTML('beforeend', '<div class="coral-createComment-inReview">Votre commentaire sera relu.</div>');
      inner.querySelector('.coral-rte-content').innerHTML = '<div><br></div>'; }, 200)); }</script>`,
};

export async function serveCommentSites(): Promise<CommentSites> {
  const posted = new Map<string, string>();
  const server = createServer(async (request, response) => {
    const { pathname: path } = new URL(request.url ?? '/', 'http://localhost');
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    const form = new URLSearchParams(Buffer.concat(pieces).toString());
    const text = form.get('texte') ?? form.get('c_content') ?? '';
    const answer = (status: number, headers: Record<string, string>, body = '') => {
      response.writeHead(status, { 'cache-control': 'no-store', ...headers });
      response.end(body);
    };
    // `dcPublic\FrontendTemplate`: bare words, and the comment is gone.
    if (form.get('f_mail'))
      return answer(412, { 'content-type': 'text/plain' }, 'So Long, and Thanks For All the Fish');
    if (path === '/connexion') return answer(200, { 'content-type': 'text/html' }, LOG_IN);
    if (path === '/wp-comments-post.php') {
      const refusal = REFUSALS[form.get('answer') ?? ''];
      if (refusal === undefined) return answer(303, { location: '/connexion' });
      return answer(refusal.status, { 'content-type': 'text/html; charset=utf-8' }, refusal.html);
    }
    const isFinal =
      request.method === 'POST' &&
      text !== '' &&
      !form.has('preview') &&
      !form.has('previsualiser_message');
    if (isFinal) {
      posted.set(path, text);
      return answer(303, { location: path === '/spip' ? '/spip#forum7' : '/dotclear?pub=1#pr' });
    }
    const said = posted.get(path) ?? '';
    const name = path.slice(1);
    const html =
      name === 'spip'
        ? spip(form, said)
        : name === 'dotclear'
          ? dotclear(form, said)
          : name === 'refusing'
            ? refusing
            : Object.hasOwn(inPlace, name)
              ? page(inPlace[name as keyof typeof inPlace])
              : '';
    answer(html === '' ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' }, html);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return {
    url: name => `http://127.0.0.1:${address.port}/${name}`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
