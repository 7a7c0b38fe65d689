import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const FILLER = '<p>Un paragraphe de l’article, comme il y en a d’autres.</p>'.repeat(12);

const article = (title: string, comments: string): string =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:title" content="${title}"></head>
<body><main><article><h1>${title}</h1>${FILLER}</article>${comments}</main></body></html>`;

const comment = (id: number, author: string, text: string): string =>
  `<article id="remark42__comment-${id}"><button class="comment__username">${author}</button>
<a class="comment__time" href="#remark42__comment-${id}">2026-11-03</a><div class="raw-content">${text}</div></article>`;

/** The frame of Remark42, as its own server shows it; the field takes the focus as soon as the reader comes. */
const REMARK42 = `<!doctype html><html><head><meta charset="utf-8"></head><body>
<form><textarea id="textarea_new" aria-label="Votre commentaire"></textarea><button type="submit">Envoyer</button></form>
<div role="list">${comment(7, 'Odile', 'Déjà dit.')}
${comment(8, 'Bruno', 'Tu es vraiment un gros connard, ferme ta gueule.')}
${comment(9, 'Nadia', 'Le marché ouvre à sept heures.')}</div>
</body></html>`;

export type FramedPages = {
  /** An article whose comments stand in a frame of another origin. */
  framed: string;
  close: () => Promise<void>;
};

function listen(answer: (path: string) => string | null): Promise<Server> {
  const server = createServer(({ url = '/' }, response) => {
    const html = answer(url);
    response.writeHead(html === null ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html ?? '');
  });
  return new Promise(resolve => {
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}

const portOf = (server: Server) => (server.address() as AddressInfo).port;

/** Two servers of this machine, so that a page and its frame are of two origins, as they are on the web. */
export async function serveFramedPages(): Promise<FramedPages> {
  const widget = await listen(path => (path.startsWith('/web/iframe.html') ? REMARK42 : null));
  const site = await listen(path =>
    path.startsWith('/marche/') ? article('Le marché', frameOf(path)) : null,
  );
  const origin = `http://127.0.0.1:${portOf(site)}`;
  function frameOf(path: string): string {
    const named = encodeURIComponent(`${origin}${path}`);
    const address = `http://localhost:${portOf(widget)}/web/iframe.html?site_id=a&url=${named}`;
    return `<div id="remark42"><iframe title="Comments | Remark42" data-remark42-iframe width="600" height="400" src="${address}"></iframe></div>`;
  }
  return {
    framed: `${origin}/marche/`,
    close: async () => {
      for (const server of [widget, site]) {
        server.closeAllConnections();
        await new Promise(resolve => server.close(resolve));
      }
    },
  };
}
