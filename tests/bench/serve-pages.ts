import { once } from 'node:events';
import { createServer } from 'node:http';
import { pageAt } from './generated-pages.ts';

/** A text's length in a field, and when the page said so, in milliseconds of this process' clock. */
export type Typed = { length: number; at: number };

export type PageServer = {
  origin: string;
  /** What pages said of their fields since the last call. */
  takeTyped: () => Typed[];
  stop: () => Promise<void>;
};

/** Serves the generated pages on this machine alone; any query is the same page at another address. */
export async function servePages(): Promise<PageServer> {
  let typed: Typed[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (request.method === 'POST')
      typed.push({ length: Number(url.searchParams.get('length')), at: performance.now() });
    const page = request.method === 'POST' ? '' : pageAt(url.pathname);
    response.writeHead(page === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    });
    response.end(page);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    takeTyped: () => {
      const taken = typed;
      typed = [];
      return taken;
    },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
