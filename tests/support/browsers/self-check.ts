/*
 * Proves that the browsers of this machine can be driven as the tests need, on a small extension of its own:
 * node tests/support/browsers/self-check.ts [chromium|firefox]
 */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { makeTemporaryFolder, removeFolder, whenParentEnds } from '../processes.ts';
import { findBrowser } from './find-browser.ts';
import { launchBrowser } from './launch-browser.ts';
import { poll } from './poll.ts';
import { writeSelfCheckExtension } from './self-check-extension.ts';
import { CHECKS, openWorld } from './self-check-list.ts';
import type { Check, CheckWorld } from './self-check-list.ts';
import type { BrowserName } from './test-browser.ts';

const BROWSERS: BrowserName[] = ['chromium', 'firefox'];

const ARTICLE = `<!doctype html><meta charset="utf-8"><title>Article</title><h1>Un article</h1>
<textarea id="comment" onkeydown="document.body.dataset.trusted = event.isTrusted"></textarea>
<button onclick="said.textContent = 'pressed'">Laisser un commentaire</button><p id="said"></p>
<a id="share" href="https://wa.me/?text=a%20b" target="_blank">WhatsApp</a>`;

type Row = { check: string; result: string; milliseconds: number };

async function serveArticle(): Promise<{ server: Server; url: string }> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8').end(ARTICLE);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  assert.ok(typeof address === 'object' && address !== null);
  return { server, url: `http://127.0.0.1:${address.port}/article` };
}

async function measure(
  name: BrowserName,
  rows: Row[],
  check: string,
  run: () => ReturnType<Check>,
): Promise<void> {
  const start = performance.now();
  let result: string;
  try {
    result = `ok ${(await run()) ?? ''}`;
  } catch (error) {
    process.exitCode = 1;
    result = `FAILED ${error instanceof Error ? error.message : String(error)}`;
    console.error(error);
  }
  console.log(`${name}: ${check}: ${result}`);
  rows.push({ check, result, milliseconds: Math.round(performance.now() - start) });
}

function processesNaming(text: string): string {
  const { stdout } = spawnSync('ps', ['-eo', 'pid,stat,args'], { encoding: 'utf8' });
  return stdout
    .split('\n')
    .filter(line => line.includes(text) && !line.includes('ps -eo'))
    .join('\n');
}

/** Starts a browser in a process of its own, ends that process by a signal, and looks for what is left. */
async function checkParentEnd(name: BrowserName, signal: NodeJS.Signals): Promise<string> {
  const script = `
    import { launchBrowser } from ${JSON.stringify(new URL('launch-browser.ts', import.meta.url).href)};
    const { profile } = await launchBrowser({ browser: '${name}' });
    console.log(profile);
    setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const profile = line.toString().trim();
  assert.notEqual(processesNaming(profile), '');
  child.kill(signal);
  await once(child, 'exit');
  await poll(() => processesNaming(profile) === '' && !existsSync(profile), {
    what: `the end of ${name} and its profile after ${signal}`,
    timeout: 15_000,
  });
  return signal;
}

async function checkBrowser(name: BrowserName, folder: string, url: string): Promise<Row[]> {
  const rows: Row[] = [];
  const extension = join(folder, name);
  await writeSelfCheckExtension(extension, name);
  let world: CheckWorld | undefined;
  await measure(name, rows, 'launch, page open', async () => {
    const options = { locale: 'fr', colorScheme: 'dark', allowPrivate: true } as const;
    const start = performance.now();
    const browser = await launchBrowser({ browser: name, extension, ...options });
    const took = Math.round(performance.now() - start);
    world = await openWorld(browser, url);
    return `${browser.version}, launched in ${took} ms`;
  });
  const opened = world;
  if (opened === undefined) return rows;
  for (const [check, prove] of Object.entries(CHECKS)) {
    await measure(name, rows, check, () => prove(opened));
  }
  await measure(name, rows, 'close leaves nothing', async () => {
    const { profile } = opened.browser;
    await opened.browser.close();
    assert.equal(existsSync(profile), false);
    assert.equal(processesNaming(profile), '');
  });
  await measure(name, rows, 'ends with its parent: Ctrl+C', () => checkParentEnd(name, 'SIGINT'));
  await measure(name, rows, 'ends with its parent: killed', () => checkParentEnd(name, 'SIGKILL'));
  return rows;
}

async function checkAdvice(): Promise<void> {
  const bare = { env: {}, platform: process.platform, canInstall: false, run: () => false };
  for (const name of BROWSERS) {
    const places = { ...bare, platform: 'win32' as const };
    await assert.rejects(findBrowser(name, places), /Install one:[\s\S]*CAUSERIE_/u);
  }
}

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const folder = makeTemporaryFolder('self-check');
  whenParentEnds(() => removeFolder(folder));
  const { server, url } = await serveArticle();
  await checkAdvice();
  const names = BROWSERS.filter(name => wanted.length === 0 || wanted.includes(name));
  const tables = await Promise.all(names.map(name => checkBrowser(name, folder, url)));
  for (const [index, rows] of tables.entries()) {
    console.log(`\n${names[index]}`);
    console.table(rows);
  }
  server.close();
}

await main();
