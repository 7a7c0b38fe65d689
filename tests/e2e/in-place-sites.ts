import { page, type Kept } from './site-pages.ts';

/**
 * Systems whose script sends the comment and shows what became of it in the same page. The script asks the site
 * by `send(text)`: `takes`, `holds`, `refuses`, `rejects`, or nothing it understands.
 */
const SEND = `<script>
  const send = async text => { const answer = await fetch(location.pathname, { method: 'POST', body: new URLSearchParams({ text }) });
    return answer.ok ? answer.json() : { manner: 'breaks' }; };
  const comments = JSON.parse(document.querySelector('#comments-now').textContent);
  const make = (html, text) => { const made = document.createElement('template'); made.innerHTML = html;
    made.content.querySelector('[data-text]').textContent = text; return made.content; };
</script>`;

/** Sources: `class.WpdiscuzWalker.php` and `wpdiscuz.js`; a request that fails is told to the console alone. */
const WPDISCUZ = `<div id="wpdcom"><form class="wpd_comm_form" method="post"><textarea class="wc_comment" name="wc_comment" rows="4" cols="60"></textarea>
  <input class="wc_comm_submit" type="submit" value="Publier le commentaire"></form>
  <div class="wpd-thread-list"></div></div><div id="wpdiscuz-comment-message"></div>
  <script>{ const field = document.querySelector('.wc_comment'); const message = document.querySelector('#wpdiscuz-comment-message');
  const show = ({ id, text, isHeld }) => document.querySelector('.wpd-thread-list').append(make(
    '<div class="wpd-comment' + (isHeld ? ' wpd-unapproved-comment' : '') + '" id="wpd-comm-' + id + '_0"><div class="wpd-comment-right">' +
    (isHeld ? '<div class="wpd-comment-status"><div class="wpd-unapproved">En attente d’approbation</div></div>' : '') +
    '<div class="wpd-comment-text" data-text></div></div></div>', text));
  comments.forEach(show);
  document.querySelector('.wc_comm_submit').addEventListener('click', async event => { event.preventDefault();
    message.textContent = ''; const { manner, comment } = await send(field.value);
    if (manner === 'refuses') message.innerHTML = '<div class="wpdiscuz-message-error">Vous commentez trop rapidement.</div>';
    if (comment) { show(comment); field.value = ''; } }); }</script>`;

/** Sources: `isso.js`, `templates/comment.js`; an error leaves no word in the page. */
const ISSO = `<section id="isso-thread"><div class="isso-postbox"><div class="isso-form-wrapper">
  <textarea class="isso-textarea" rows="4" cols="60" placeholder="Tapez un commentaire"></textarea>
  <p class="isso-post-action"><input type="submit" value="Soumettre"></p></div></div><div id="isso-root"></div></section>
  <script>{ const field = document.querySelector('.isso-textarea');
  const show = ({ id, text, isHeld }) => document.querySelector('#isso-root').append(make(
    '<div class="isso-comment" id="isso-' + id + '"><span class="isso-note">' + (isHeld ? 'Commentaire en attente de modération.' : '') +
    '</span><div class="isso-text" data-text></div></div>', text));
  comments.forEach(show);
  document.querySelector('.isso-post-action input').addEventListener('click', async () => {
    const { comment } = await send(field.value); if (comment) { show(comment); field.value = ''; } }); }</script>`;

/** Sources: the classes of `stream/classes.ts`; what breaks a rule is told once the form was emptied. */
const CORAL = `<div id="coral-shadow-container"></div><script>{
  const root = document.querySelector('#coral-shadow-container').attachShadow({ mode: 'open' });
  root.innerHTML = '<div id="post-comment-form"><label>Commentaire</label><iframe id="Coral-RTE" title="RTE" style="width:500px;height:120px"></iframe><button type="button" class="coral-createComment-submit">Publier</button><p role="alert"></p><div id="status"></div></div><div id="comments-allComments-log"></div>';
  const inner = root.querySelector('iframe').contentDocument;
  inner.body.innerHTML = '<div class="coral-rte-content" contenteditable="true" style="min-height:80px"><div><br></div></div>';
  const editor = inner.querySelector('.coral-rte-content');
  const alert = root.querySelector('[role=alert]'); const status = root.querySelector('#status');
  const show = ({ id, text }) => root.querySelector('#comments-allComments-log').append(make(
    '<div role="article" class="coral coral-comment" id="comment-' + id + '"><div class="coral-comment-content" data-text></div></div>', text));
  comments.filter(({ isHeld }) => !isHeld).forEach(show);
  root.querySelector('button').addEventListener('click', async () => {
    alert.textContent = status.textContent = ''; const { manner, comment } = await send(editor.innerText.trim());
    if (manner === 'refuses') { alert.textContent = 'Vous commentez trop rapidement.'; return; }
    if (manner === 'rejects') status.innerHTML = '<div class="coral-createComment-rejected">Ce commentaire n’est pas autorisé ici.</div>';
    else if (!comment) return;
    else if (comment.isHeld) status.innerHTML = '<div class="coral-createComment-inReview">Votre commentaire sera relu.</div>';
    else show(comment);
    editor.innerHTML = '<div><br></div>'; }); }</script>`;

/** A plugin that takes over WordPress' own form, leaves the words in it, and stops without a word where the name is missing. */
const AJAX = `<ol class="comment-list"></ol>
  <div id="respond" class="comment-respond"><form id="commentform" class="comment-form" action="/wp-comments-post.php" method="post">
  <label for="comment">Commentaire</label><textarea id="comment" name="comment" rows="6"></textarea><p><label for="author">Nom</label> <input id="author" name="author"></p>
  <input type="submit" id="submit" value="Laisser un commentaire"></form></div>
  <script>{ const field = document.querySelector('#comment');
  const show = ({ id, text, isHeld }) => document.querySelector('.comment-list').append(make(
    '<li class="comment depth-1" id="comment-' + id + '"><article class="comment-body">' +
    (isHeld ? '<em class="comment-awaiting-moderation">Votre commentaire est en attente de modération.</em>' : '') +
    '<div class="comment-content" data-text></div></article></li>', text));
  comments.forEach(show);
  document.querySelector('#commentform').addEventListener('submit', async event => { event.preventDefault();
    const author = document.querySelector('#author'); author.dataset.tries = (Number(author.dataset.tries) || 0) + 1;
    if (author.value === '') return;
    const { comment } = await send(field.value); if (comment) show(comment); }); }</script>`;

const inPlace = { wpdiscuz: WPDISCUZ, isso: ISSO, coral: CORAL, ajax: AJAX };

export const isInPlace = (name: string): name is keyof typeof inPlace =>
  Object.hasOwn(inPlace, name);

/** The page of such a site, with the comments it has. */
export function inPlacePage(name: keyof typeof inPlace, comments: readonly Kept[]): string {
  const now = JSON.stringify(comments).replaceAll('<', '\\u003c');
  return page(
    `<script type="application/json" id="comments-now">${now}</script>${SEND}${inPlace[name]}`,
  );
}
