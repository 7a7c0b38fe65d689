import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build, type Rolldown } from 'vite';

/**
 * Only reports, so that all that a payload starts does start, and is noticed wherever it leads. Inline
 * scripts are let alone: Chromium reports those of inert documents too, which never run. The page's own
 * icon is a data: address, which asks nobody.
 */
const POLICY =
  "default-src 'none'; img-src data:; script-src 'self' 'unsafe-inline'; style-src 'unsafe-inline'";

const PAGE = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Assainisseur</title>
<link rel="icon" href="data:,"><script src="/page.js"></script>
<script src="/start.js"></script></head><body></body></html>`;

/** Serves the sanitizer, bundled as it is shipped, on a page of its own. */
export async function serveSanitizer(): Promise<{
  url: string;
  /** Paths that were asked for besides the page's own. */
  strangers: string[];
  stop: () => Promise<void>;
}> {
  const strangers: string[] = [];
  const files: Record<string, { type: string; body: string }> = {
    '/': { type: 'text/html', body: PAGE },
    '/page.js': { type: 'text/javascript', body: await bundlePage() },
    '/start.js': {
      type: 'text/javascript',
      body: 'window.sanitizerPage = sanitizerBundle.startSanitizerPage();',
    },
  };
  const server = createServer((request, response) => {
    const file = files[request.url ?? ''];
    if (file === undefined) strangers.push(request.url ?? '');
    response.writeHead(file ? 200 : 404, {
      'content-type': `${file?.type ?? 'text/plain'}; charset=utf-8`,
      'content-security-policy-report-only': POLICY,
    });
    response.end(file?.body);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    strangers,
    stop: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function bundlePage(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: new URL('sanitizer-page.ts', import.meta.url).pathname,
        formats: ['iife'],
        name: 'sanitizerBundle',
      },
    },
  })) as Rolldown.RolldownOutput[];
  const code = built[0]?.output[0].code;
  if (code === undefined) throw new Error('the sanitizer was not bundled');
  return code;
}
