import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestPage } from '../support/browsers/test-browser.ts';

/** Passages that are hard to point at, each alone in its paragraph. */
export const PASSAGES = {
  hyphen: 'On verra peut-être demain matin, dit-elle.',
  'narrow no-break space': 'Qui l’a dit\u202f? Personne\u00a0: voilà.',
  'letters in pieces': 'Une belle E\u0301te\u0301 chaude ici.',
  'soft hyphens': 'La cou\u00adpe\u00adture est nette.',
  signs: 'Le budget R&D, en hausse, de 100 % + 5.',
  quotation: 'Il dit «\u00a0Là-bas, oui\u00a0» et sort.',
};

const PAGE = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Soixante milliards</title>
<link rel="canonical" href="/article"><body><p style="height: 4000px">Début.</p>
${Object.values(PASSAGES)
  .map(text => `<p>${text.replaceAll('&', '&amp;')}</p>`)
  .join('\n')}
<p>Premier paragraphe, fini.</p><p>Second paragraphe, ici.</p><p style="height: 4000px">Fin.</p>`;

export type PassagesPage = { address: string; close: () => void };

/** Serves a long article that holds the passages. */
export async function servePassages(): Promise<PassagesPage> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(PAGE);
  });
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/article`, close: () => void server.close() };
}

/** Selects paragraphs that begin with these words, from the first to the last. */
export async function selectPassage(page: TestPage, first: string, last: string): Promise<void> {
  const selectBetween = (from: string, to: string) => {
    const paragraphs = [...document.querySelectorAll('p')];
    const find = (words: string) => paragraphs.find(one => one.textContent?.startsWith(words));
    const [start, end] = [find(from)?.firstChild, find(to)?.firstChild];
    if (!start || !end) throw new Error(`no paragraph begins with ${from} or ${to}`);
    getSelection()?.setBaseAndExtent(start, 0, end, end.textContent?.length ?? 0);
  };
  await page.evaluate(selectBetween, first.slice(0, 12), last.slice(0, 12));
}
