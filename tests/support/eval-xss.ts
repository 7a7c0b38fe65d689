/** Holds the sanitizer against hostile payloads in jsdom, invariant by invariant. */
import { JSDOM, VirtualConsole } from 'jsdom';
import { createSanitizerJudge } from './judge-sanitizer.ts';
import { type Outcome, readVectors } from './read-vectors.ts';

type Row = { readonly id: string; readonly source: string; readonly payload: string };

/** @param folder one that holds `xss.json` */
export const scoreXss = async (folder: string): Promise<Outcome[]> => {
  const rows = await readVectors<Row>(folder, 'xss.json');
  // Scripts of this page would run: whatever a payload starts is counted.
  const { window } = new JSDOM('<!doctype html><body></body>', {
    runScripts: 'dangerously',
    url: 'https://causerie.example/',
    virtualConsole: new VirtualConsole(),
  });
  const { judge } = createSanitizerJudge(window);
  const outcomes = rows.map(({ id, source, payload }) => {
    const broken = judge(payload);
    return {
      id,
      category: source.slice(0, 24),
      passed: broken.length === 0,
      detail: `${broken.join(', ')} ${JSON.stringify(payload.slice(0, 200))}`,
    };
  });
  window.close();
  return outcomes;
};
