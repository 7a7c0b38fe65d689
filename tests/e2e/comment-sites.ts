import { afterAll, beforeAll, beforeEach } from 'vitest';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { inPlacePage, isInPlace } from './in-place-sites.ts';
import { escape, page, type Kept } from './site-pages.ts';

/**
 * Sites that answer a comment as their systems do, on this machine alone: SPIP and Dotclear in two steps
 * (templates of `spip/forum` and of Dotclear's dotty), wpDiscuz, Isso, Coral and a WordPress that sends by its own
 * script in place. What they say is what their sources say; the pages are no larger than that takes. `refusing` is
 * a WordPress that takes nothing, for the reason its hidden `answer` names.
 */
export type CommentSites = {
  url: (name: SiteName) => string;
  /** What a site does with the next comments. */
  set: (name: SiteName, manner: Manner) => void;
  /** Somebody lets the comments appear that wait. */
  publish: (name: SiteName) => void;
  /** How often a script of the site has been answered. */
  asked: (name: SiteName) => number;
  /** Every site takes comments again, and has none. */
  forget: () => void;
  stop: () => Promise<void>;
};
export type SiteName = 'spip' | 'dotclear' | 'wpdiscuz' | 'isso' | 'coral' | 'ajax' | 'refusing';

/** `breaks`: no answer that its script understands; `rejects`: taken, then thrown away by a rule. */
export type Manner = 'takes' | 'holds' | 'refuses' | 'rejects' | 'breaks';

/** What stands in one site now. */
type Site = { manner: Manner; posted: Kept[]; asked: number };

const shownOf = ({ posted }: Site): Kept[] => posted.filter(({ isHeld }) => !isHeld);

/**
 * The form again, with what was typed; the preview in a form of its own without a field. A forum whose comments
 * are read first says so in the form, before anybody writes, and nowhere else: whoever posted comes to the
 * address of a comment that is not there (`formulaires_forum_traiter_dist`).
 */
function spip(form: URLSearchParams, site: Site, isRefused: boolean): string {
  const text = form.get('texte') ?? '';
  const preview = form.has('previsualiser_message')
    ? `<form method="post" action="/spip#formulaire_forum"><input type="hidden" name="texte" value="${escape(text)}">
       <input type="hidden" name="id_forum" value=""><fieldset class="previsu"><legend>Prévisualisation</legend>
       <ul class="forum"><li class="forum-fil"><div class="comment-texte">${escape(text)}</div></li></ul>
       <input type="submit" name="confirmer_previsu_forum" value="Message définitif : envoyer au site"></fieldset></form>`
    : '';
  const thread = shownOf(site).map(
    ({ text: said, id }) =>
      `<li class="comment-fil" id="forum${id}"><div class="comment-texte">${escape(said)}</div></li>`,
  );
  const refusal = isRefused
    ? '<p class="reponse_formulaire reponse_formulaire_erreur error">Le message n’a pas pu être enregistré.</p>'
    : '';
  const moderation =
    site.manner === 'holds'
      ? `<fieldset class="moderation_info info"><legend>modération a priori</legend>
         <p class="explication">Ce forum est modéré a priori.</p></fieldset>`
      : '';
  return page(`<ul class="comments-thread">${thread.join('')}</ul>
    <div id="formulaire_forum" class="formulaire_spip formulaire_forum">${refusal}${preview}
    <form method="post" action="/spip#formulaire_forum">${moderation}<label for="texte">Texte de votre message</label>
    <textarea name="texte" id="texte" rows="8">${escape(text)}</textarea>
    <p style="display:none"><input type="text" name="nobot" value=""></p>
    <input type="submit" name="previsualiser_message" value="Prévisualiser"></form></div>`);
}

/** What became of the last comment stands above the form, and `pub` in the address says it too. */
function dotclear(form: URLSearchParams, site: Site, isRefused: boolean, pub: string | null) {
  const text = form.get('c_content') ?? '';
  const preview = form.has('preview')
    ? `<div id="pr"><h3>Prévisualisation</h3><div class="comment-preview">${escape(text)}</div>
       <p><input type="submit" class="submit" value="envoyer"></p></div>`
    : '';
  const words = pub === '1' ? 'Votre commentaire a été publié.' : 'Merci, nous le lirons d’abord.';
  const message = pub === null ? '' : `<p id="pr" class="message">${words}</p>`;
  const refusal = isRefused
    ? '<p id="pr" class="error">Vous devez indiquer une adresse e-mail valide.</p>'
    : '';
  const thread = shownOf(site).map(
    ({ text: said, id }) =>
      `<li class="comment" id="c${id}"><div class="comment-content">${escape(said)}</div></li>`,
  );
  return page(`<ol class="comments-list">${thread.join('')}</ol>${message}${refusal}
    <form class="comment-form" id="comment-form" method="post" action="/dotclear#pr">${preview}
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

/** What a site does with a comment that its script sends: told to the script. */
function answerInPlace(site: Site, text: string): { manner: Manner; comment?: Kept } {
  const { manner } = site;
  const isTaken = manner === 'takes' || manner === 'holds';
  return isTaken ? { manner, comment: keep(site, text) } : { manner };
}

function keep(site: Site, text: string): Kept {
  const comment = { id: 7 + site.posted.length, text, isHeld: site.manner === 'holds' };
  site.posted.push(comment);
  return comment;
}

/** For the tests of a file. Every site is as it was at the start of each. */
export function useCommentSites(): CommentSites {
  const sites = {} as CommentSites;
  beforeAll(async () => void Object.assign(sites, await serveCommentSites()));
  beforeEach(() => sites.forget());
  afterAll(() => sites.stop());
  return sites;
}

async function serveCommentSites(): Promise<CommentSites> {
  const sites = new Map<string, Site>();
  const siteOf = (name: string): Site => {
    const site = sites.get(name) ?? { manner: 'takes', posted: [], asked: 0 };
    sites.set(name, site);
    return site;
  };
  const server = createServer(async (request, response) => {
    const { pathname: path, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    const form = new URLSearchParams(Buffer.concat(pieces).toString());
    const answer = (status: number, headers: Record<string, string>, body = '') => {
      response.writeHead(status, { 'cache-control': 'no-store', ...headers });
      response.end(body);
    };
    const show = (html: string) =>
      answer(200, { 'content-type': 'text/html; charset=utf-8' }, html);
    // `dcPublic\FrontendTemplate`: bare words, and the comment is gone.
    if (form.get('f_mail'))
      return answer(412, { 'content-type': 'text/plain' }, 'So Long, and Thanks For All the Fish');
    if (path === '/connexion') return show(LOG_IN);
    if (path === '/wp-comments-post.php') {
      const refusal = REFUSALS[form.get('answer') ?? ''];
      if (refusal === undefined) return answer(303, { location: '/connexion' });
      return answer(refusal.status, { 'content-type': 'text/html; charset=utf-8' }, refusal.html);
    }
    const name = path.slice(1);
    const site = siteOf(name);
    const isPost = request.method === 'POST';
    if (name === 'refusing') return show(refusing);
    if (isInPlace(name)) {
      if (!isPost) return show(inPlacePage(name, site.posted));
      site.asked += 1;
      if (site.manner === 'breaks') return answer(503, {});
      const said = answerInPlace(site, form.get('text') ?? '');
      return answer(200, { 'content-type': 'application/json' }, JSON.stringify(said));
    }
    if (name !== 'spip' && name !== 'dotclear') return answer(404, {});
    const text = form.get('texte') ?? form.get('c_content') ?? '';
    const isFinal =
      isPost && text !== '' && !form.has('preview') && !form.has('previsualiser_message');
    const isRefused = isFinal && site.manner === 'refuses';
    if (isFinal && !isRefused) {
      const { id, isHeld } = keep(site, text);
      const to = name === 'spip' ? `#forum${id}` : `?pub=${isHeld ? 0 : 1}#pr`;
      return answer(303, { location: path + to });
    }
    show(
      name === 'spip'
        ? spip(form, site, isRefused)
        : dotclear(form, site, isRefused, searchParams.get('pub')),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return {
    url: name => `http://127.0.0.1:${address.port}/${name}`,
    set: (name, manner) => {
      siteOf(name).manner = manner;
    },
    publish: name => {
      for (const comment of siteOf(name).posted) comment.isHeld = false;
    },
    asked: name => siteOf(name).asked,
    forget: () => sites.clear(),
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
