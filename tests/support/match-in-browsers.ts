import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { launchBrowser } from './browsers/launch-browser.ts';
import type { BrowserName, TestBrowser } from './browsers/test-browser.ts';
import { type ShareRow, text } from './share-row.ts';

const SPACER = '<p style="height: 4000px"></p>';
/** A page that found its passage has scrolled past the first spacer by then. */
const SETTLING_MS = 1500;

/**
 * Opens the directive of every row in both real browsers, on the row's own page or else the first one given.
 * @returns by row id, in which browsers it did otherwise than the row says
 */
export async function matchInBrowsers(rows: readonly ShareRow[]): Promise<Map<string, string[]>> {
  const problems = new Map<string, string[]>(rows.map(({ id }) => [id, []]));
  const pages = rows.map(({ input }) => text(input.pageHtml) ?? '');
  const first = pages.find(isPage) ?? '';
  const server = createServer((request, response) => {
    const own = pages[Number(request.url?.slice(1))] ?? '';
    const html = isPage(own) ? own : first;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html.replace('<body>', `<body>${SPACER}`) + SPACER);
  });
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  for (const name of ['chromium', 'firefox'] satisfies BrowserName[]) {
    const browser = await launchBrowser({ browser: name });
    for (const [index, { id, input, expect }] of rows.entries()) {
      const wanted = Object.entries(expect).find(([key]) => key.startsWith(name))?.[1];
      const link = `${address}${index}#:~:text=${text(input.directive)}`;
      const isFound = await isPassageFound(browser, link);
      if (isFound !== wanted) problems.get(id)?.push(`${name} ${browser.version}: ${isFound}`);
    }
    await browser.close();
  }
  server.close();
  return problems;
}

/** A row may only name the page it means. */
const isPage = (html: string): boolean => html.startsWith('<');

async function isPassageFound(browser: TestBrowser, link: string): Promise<boolean> {
  const page = await browser.openPage(link);
  const scrolled = await page.waitForValue(() => scrollY, { timeout: SETTLING_MS }).catch(() => 0);
  await page.close();
  return scrolled > 3000;
}
