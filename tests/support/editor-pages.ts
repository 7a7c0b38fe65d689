import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { installPackage, type Log } from './install-package.ts';

/** The package that holds the real editors and the page that mounts them. */
const folder = fileURLToPath(new URL('../editors/', import.meta.url));
/** Goes with what was installed. */
const built = join(folder, 'node_modules/.cache/pages');

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** Installs the editors where they are not. */
export function installEditors(log: Log): Promise<void> {
  return installPackage({ folder, what: 'the editors (230 MB on disk, once)' }, log);
}

/** Builds the page and serves it on the loopback. `urlOf` names the file of tests/editors/kinds. */
export async function serveEditors(log: Log): Promise<{
  urlOf: (editor: string) => string;
  close: () => void;
}> {
  await installEditors(log);
  await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { outDir: built, emptyOutDir: true, target: 'esnext', minify: false },
  });
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = join(built, normalize(path === '/' ? '/index.html' : path));
    stat(file).then(
      () => {
        response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
        createReadStream(file).pipe(response);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    urlOf: editor => `http://127.0.0.1:${port}/?editor=${editor}`,
    close: () => void server.close(),
  };
}
