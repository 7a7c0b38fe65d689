import type { TestDocument } from '../support/browsers/test-browser.ts';

/** Keeps what the page hands to the browser as a file; the download itself is the browser's. */
export async function keepFiles(page: TestDocument): Promise<() => Promise<string>> {
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file: Blob) => {
      void file.text().then(text => (document.documentElement.dataset['file'] = text));
      return make(file);
    };
  });
  return () => page.waitForValue(() => document.documentElement.dataset['file'], {});
}

/** Chooses a file of this text in the page's one field for files. */
export async function chooseFile(page: TestDocument, text: string): Promise<void> {
  await page.evaluate(content => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    const data = new DataTransfer();
    data.items.add(new File([content], 'causerie.json', { type: 'application/json' }));
    if (input === null) return;
    input.files = data.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
}
