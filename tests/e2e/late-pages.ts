import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Articles of one single-page site, by the last part of their address. */
export type LateArticle = 'button' | 'scroll' | 'shadow' | 'srcdoc';
export const TITLES: Record<LateArticle, string> = {
  button: 'Le pont rouvre',
  scroll: 'La bibliothèque déménage',
  shadow: 'Le tram avance',
  srcdoc: 'La piscine ferme',
};

const FILLER = '<p>Un paragraphe de l’article, comme il y en a d’autres.</p>'.repeat(40);

/** Every article has its form in another way, and none has it when it is shown. */
const SCRIPT = `
const titles = ${JSON.stringify(TITLES)};
const form = id => '<h2>Laisser un commentaire</h2><form method="post" action="/comment"><label for="' + id +
  '">Commentaire</label><textarea id="' + id + '" name="comment" rows="5" cols="60"></textarea>' +
  '<button type="submit">Publier le commentaire</button></form>';
const comments = () => document.querySelector('#comments');
const ways = {
  button() {
    comments().innerHTML = '<button type="button" id="show">Afficher les 3 commentaires</button>';
    document.querySelector('#show').onclick = () => setTimeout(() => { comments().innerHTML = form('own-button'); }, 300);
  },
  scroll() {
    new IntersectionObserver((entries, observer) => {
      if (!entries.some(entry => entry.isIntersecting)) return;
      observer.disconnect();
      setTimeout(() => { comments().innerHTML = form('own-scroll'); }, 300);
    }).observe(comments());
  },
  shadow() {
    setTimeout(() => {
      const host = document.createElement('reader-comments');
      host.attachShadow({ mode: 'open' }).innerHTML = form('own-shadow');
      comments().append(host);
    }, 300);
  },
  srcdoc() {
    setTimeout(() => {
      const frame = document.createElement('iframe');
      frame.title = 'Commentaires';
      frame.style.cssText = 'width:640px;height:420px';
      frame.srcdoc = '<!doctype html><html lang="fr"><body>' + form('own-srcdoc') + '</body></html>';
      comments().append(frame);
    }, 300);
  },
};
/* As many frameworks do: address, headline and comments change, the head stays what the server sent. */
function show(name) {
  document.querySelector('h1').textContent = titles[name];
  comments().innerHTML = '';
  ways[name]();
}
document.querySelector('nav').onclick = event => {
  const { name } = event.target;
  if (!name) return;
  history.pushState({}, '', '/article/' + name);
  scrollTo(0, 0);
  show(name);
};
/* A framework that draws its form anew: another element with the same name, empty. */
document.querySelector('#redraw').onclick = () => {
  const old = comments().querySelector('form');
  const anew = old.cloneNode(true);
  old.remove();
  setTimeout(() => comments().append(anew), 300);
};
show(location.pathname.split('/').pop());
`;

const page = (name: LateArticle, origin: string): string => `<!doctype html><html lang="fr"><head>
<meta charset="utf-8"><title>${TITLES[name]}</title>
<link rel="canonical" href="${origin}/article/${name}"><meta property="og:title" content="${TITLES[name]}">
<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: TITLES[name], url: `${origin}/article/${name}` })}</script></head>
<body><nav>${Object.keys(TITLES)
  .map(other => `<button type="button" name="${other}">${other}</button>`)
  .join('')}<button type="button" id="redraw">anew</button></nav>
<main><article><h1></h1>${FILLER}</article><section id="comments"></section></main>
<script>${SCRIPT}</script></body></html>`;

/** A single-page site on this machine alone. */
export async function serveLatePages(): Promise<{
  url: (name: LateArticle) => string;
  stop: () => Promise<void>;
}> {
  let origin = '';
  const server = createServer(({ url = '/' }, response) => {
    const name = url.split('/').pop() as LateArticle;
    const isKnown = Object.hasOwn(TITLES, name);
    response.writeHead(isKnown ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(isKnown ? page(name, origin) : '');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: name => `${origin}/article/${name}`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
