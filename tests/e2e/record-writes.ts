import type { TestDocument, TestPage } from '../support/browsers/test-browser.ts';
import { FIELD } from '../journey/page-parts.ts';
import { poll } from '../support/browsers/poll.ts';
import type { OneBrowser } from './one-browser.ts';

/** A moment, in milliseconds of the machine's clock, and the length of the text at that moment. */
export type Moment = { at: number; length: number };

/** What was written down, on the root of the document, where every script of a test finds it again. */
async function readRecord(shown: TestDocument): Promise<Moment[]> {
  const recorded = await shown.evaluate(() => document.documentElement.dataset['recorded'] ?? '[]');
  return JSON.parse(recorded) as Moment[];
}

/**
 * From now on a page of the extension writes down when a draft on the disk changed.
 * @returns reads the record, once it has a text of that length at its end
 */
export async function recordWrites(one: OneBrowser): Promise<(last: number) => Promise<Moment[]>> {
  const recorder = await one.open(`${one.browser.extensionOrigin}/sheet.html#recorder`);
  await recorder.evaluate(() => {
    type Changes = Record<string, { newValue?: { text?: string } }>;
    type Watched = { onChanged: { addListener(listen: (changes: Changes) => void): void } };
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: Watched } } };
    const moments: Moment[] = [];
    chrome.storage.local.onChanged.addListener(changes => {
      for (const [key, { newValue }] of Object.entries(changes))
        if (key.startsWith('draft:'))
          moments.push({ at: Date.now(), length: newValue?.text?.length ?? 0 });
      document.documentElement.dataset['recorded'] = JSON.stringify(moments);
    });
  });
  const readTo = async (last: number) => {
    const writes = await readRecord(recorder);
    return writes.at(-1)?.length === last ? writes : null;
  };
  return last => poll(() => readTo(last), { what: `a write of ${last} characters` });
}

/** From now on the page writes down when its field changed. */
export async function recordKeys(page: TestPage): Promise<() => Promise<Moment[]>> {
  await page.evaluate(selector => {
    const moments: Moment[] = [];
    const field = document.querySelector<HTMLTextAreaElement>(selector);
    field?.addEventListener('input', () => {
      moments.push({ at: Date.now(), length: field.value.length });
      document.documentElement.dataset['recorded'] = JSON.stringify(moments);
    });
  }, FIELD);
  return () => readRecord(page);
}

/** For each key, how long it was until a write held it, in milliseconds. */
export function delaysOf(keys: readonly Moment[], writes: readonly Moment[]): number[] {
  return keys.map(key => {
    const kept = writes.find(write => write.at >= key.at && write.length >= key.length);
    return (kept?.at ?? Infinity) - key.at;
  });
}
