import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wordpressProfile } from '../../utils/domain/markup/profiles/wordpress.ts';
import { waitForLauncher } from '../journey/page-parts.ts';
import { say } from '../journey/words.ts';
import type { TestDocument, TestPage } from '../support/browsers/test-browser.ts';
import { HOSTILE_HOST, HOSTILE_MARKUP } from '../support/hostile-markup.ts';
import { readVectors } from '../support/read-vectors.ts';
import type { SanitizerPage } from '../support/sanitizer-page.ts';
import { serveSanitizer } from '../support/serve-sanitizer.ts';
import { useOneBrowser } from './one-browser.ts';

const one = useOneBrowser();

const VECTORS = path.join('..', 'shared', 'data', 'vectors');

type Broken = { payload: string; broken: string[] };

describe('the sanitizer in a page where scripts run', () => {
  let site: Awaited<ReturnType<typeof serveSanitizer>>;
  beforeAll(async () => {
    site = await serveSanitizer();
  });
  afterAll(() => site?.stop());

  async function judge(page: TestPage, payloads: readonly string[]): Promise<Broken[]> {
    return page.evaluate(
      (rows: string[]) => {
        const { sanitizerPage } = window as unknown as { sanitizerPage: SanitizerPage };
        return rows
          .map(payload => ({ payload, broken: sanitizerPage.judge(payload) }))
          .filter(({ broken }) => broken.length > 0);
      },
      [...payloads],
    );
  }

  /** What ran and what was asked for, after a moment in which what was mounted could do so. */
  const consequencesOf = (page: TestPage) =>
    page.evaluate(async () => {
      await new Promise(resolve => {
        setTimeout(resolve, 500);
      });
      const { sanitizerPage } = window as unknown as { sanitizerPage: SanitizerPage };
      return { scripts: sanitizerPage.countScripts(), requests: sanitizerPage.requests };
    });

  test('the page notices what runs and loads: else it would prove nothing', async () => {
    const page = await one.open(site.url);
    await page.evaluate(host => {
      const raw = document.createElement('div');
      raw.innerHTML = `<img src="https://${host}/p.gif"><img src="data:," onerror="alert(1)">`;
      document.body.append(raw);
    }, HOSTILE_HOST);
    const { scripts, requests } = await consequencesOf(page);
    expect(scripts).toBe(1);
    expect(requests.some(request => request.includes(HOSTILE_HOST))).toBe(true);
  });

  test('breaks no invariant on our own hostile markup, nor on the vectors where they lie beside the project', async () => {
    const rows = existsSync(path.join(VECTORS, 'xss.json'))
      ? await readVectors<{ payload: string }>(VECTORS, 'xss.json')
      : [];
    const payloads = [...HOSTILE_MARKUP, ...rows.map(({ payload }) => payload)];
    const page = await one.open(site.url);
    for (let start = 0; start < payloads.length; start += 200)
      expect(await judge(page, payloads.slice(start, start + 200))).toEqual([]);
    expect(await consequencesOf(page)).toEqual({ scripts: 0, requests: [] });
    expect(site.strangers).toEqual([]);
  });
});

describe('the preview of the composer', () => {
  /** Few enough that none is hidden by what another leaves open. */
  const PER_DRAFT = 6;
  const TEXT = { role: 'textbox', name: say('write.label') };

  /** Puts a text into the composer at once, and waits until its preview is that of this text. */
  async function preview(composer: TestDocument, text: string, ending: string): Promise<void> {
    await composer.evaluate(pasted => {
      document.querySelector<HTMLTextAreaElement>('.draft-text')?.focus();
      document.execCommand('selectAll');
      document.execCommand('insertText', false, pasted);
    }, text);
    await composer.waitForValue(
      end => document.querySelector('.preview-shown')?.textContent?.includes(end) === true,
      { timeout: 15_000 },
      ending,
    );
  }

  const strangersIn = (composer: TestDocument) =>
    composer.evaluate(
      allowed => {
        const shown = document.querySelector('.preview-shown');
        if (shown === null) throw new Error('no preview');
        const names = [...shown.querySelectorAll('*')].map(({ localName }) => localName);
        return names.filter(name => !allowed.includes(name));
      },
      [...Object.keys(wordpressProfile.elements), ...wordpressProfile.shownElements],
    );

  test('shows hostile markup without running, loading or keeping any of it', async () => {
    const page = await one.open(one.wordpress.articles.french);
    await waitForLauncher(page);
    const popup = await one.browser.openPopup(page);
    await popup.waitFor(TEXT);
    await popup.evaluate(() => {
      const noticed: string[] = [];
      Object.assign(window, { noticed });
      for (const name of ['alert', 'prompt', 'confirm', 'print'])
        Object.defineProperty(window, name, { value: () => noticed.push(`${name} ran`) });
      document.addEventListener('securitypolicyviolation', event =>
        noticed.push(`${event.effectiveDirective} ${event.blockedURI}`),
      );
    });
    const rows = HOSTILE_MARKUP.filter(markup => markup.length < 500);
    for (let start = 0; start < rows.length; start += PER_DRAFT) {
      const ending = `Mot ${start}.`;
      const markup = rows.slice(start, start + PER_DRAFT).join('\n\n');
      await preview(popup, `${ending}\n\n${markup}`, ending);
      expect([start, await strangersIn(popup)]).toEqual([start, []]);
    }
    const { noticed, asked } = await popup.evaluate(
      host => ({
        noticed: (window as unknown as { noticed: string[] }).noticed,
        asked: performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .filter(name => name.includes(host)),
      }),
      HOSTILE_HOST,
    );
    expect({ noticed, asked }).toEqual({ noticed: [], asked: [] });
    await popup.close();
  });
});
