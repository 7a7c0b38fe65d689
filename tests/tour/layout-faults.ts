import type { Language } from '../../utils/platform/locales/languages.ts';
import { poll } from '../support/browsers/poll.ts';
import type { TestBrowser, TestDocument } from '../support/browsers/test-browser.ts';

/**
 * 400 % on a window 1,280 px wide leaves 320: what WCAG 2.2 asks a page to fit into (1.4.10), and less
 * than any phone has.
 */
const LARGEST_ZOOM = 4;

/** Which languages a view is looked at in: the browser, because all its pages follow one preference. */
export type Speaking = { browser: TestBrowser; languages: readonly Language[] };

/** What does not fit with letters of twice the size. */
export async function faultsOfLargeLetters(
  speaking: Speaking,
  shown: TestDocument,
): Promise<string[]> {
  await setTextSize(shown, '200%');
  const faults = await faultsByLanguage(speaking, shown);
  await setTextSize(shown, '');
  return faults.map(fault => `large letters: ${fault}`);
}

/** What does not fit into the popup as most readers have it: there, tabs and actions each stand in one line. */
export async function faultsOfPopup(speaking: Speaking, shown: TestDocument): Promise<string[]> {
  const faults = await faultsByLanguage(speaking, shown, async () => [
    ...(await presentFaults(shown)),
    ...(await brokenLines(shown)),
  ]);
  return faults.map(fault => `popup: ${fault}`);
}

/** What does not fit into a window 320 px wide. @param shown - the tab in front, or a frame in it */
export async function faultsOfLargeZoom(
  speaking: Speaking,
  shown: TestDocument,
): Promise<string[]> {
  const { browser } = speaking;
  const width = await shown.evaluate(() => innerWidth);
  await zoomTo(browser, LARGEST_ZOOM);
  await shown.waitForValue(before => innerWidth < before, {}, width);
  const faults = await faultsByLanguage(speaking, shown);
  await zoomTo(browser, 1);
  await shown.waitForValue(before => innerWidth === before, {}, width);
  return faults.map(fault => `large zoom: ${fault}`);
}

/** An open page changes its language as soon as the preference does: no page is loaded again. */
async function faultsByLanguage(
  { browser, languages }: Speaking,
  shown: TestDocument,
  find = () => presentFaults(shown),
): Promise<string[]> {
  const faults: string[] = [];
  for (const language of languages) {
    await speak(browser, language);
    await shown.waitForValue(wanted => document.documentElement.lang === wanted, {}, language);
    const found = await lastingFaults(find);
    faults.push(...found.map(fault => `${language}: ${fault}`));
  }
  return faults;
}

async function speak(browser: TestBrowser, language: Language): Promise<void> {
  await browser.inBackground(async wanted => {
    type Area = {
      get(key: string): Promise<{ preferences?: object }>;
      set(items: object): unknown;
    };
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: Area } } };
    const { local } = chrome.storage;
    const { preferences } = await local.get('preferences');
    await local.set({ preferences: { ...preferences, language: wanted } });
  }, language);
}

const setTextSize = (shown: TestDocument, size: string) =>
  shown.evaluate(wanted => {
    document.documentElement.style.fontSize = wanted;
  }, size);

/** A view takes a moment to find its new form: what it still has after a while is a fault. */
async function lastingFaults(find: () => Promise<string[]>): Promise<string[]> {
  let faults: string[] = [];
  const isFaultless = async () => (faults = await find()).length === 0;
  await poll(isFaultless, { what: 'the view to settle', timeout: 2000 }).catch(() => undefined);
  return faults;
}

/** Lines of controls that go on in a second one. */
const brokenLines = (shown: TestDocument) =>
  shown.evaluate(() =>
    [...document.querySelectorAll('.tabs, .composer-actions > .row, .composer-aside')]
      .filter(line => {
        const boxes = [...line.children]
          .map(child => child.getBoundingClientRect())
          .filter(({ width, height }) => width > 0 && height > 0);
        const lowest = Math.min(...boxes.map(({ bottom }) => bottom));
        return boxes.some(({ top }) => top >= lowest);
      })
      .map(({ className, textContent }) => `in two lines: ${className} ${textContent}`),
  );

/** What is wrong with a view as it is now: it scrolls sideways, or words are cut or out of reach. */
function presentFaults(shown: TestDocument): Promise<string[]> {
  return shown.evaluate(() => {
    const faults: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    const name = ({ localName, className, textContent }: Element) =>
      `<${localName} class="${className}"> ${textContent?.trim().slice(0, 60)}`;
    /** Whether what does not fit is left out with a sign. */
    const endsInDots = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).textOverflow === 'ellipsis' || endsInDots(element.parentElement));
    if (scrollWidth > clientWidth + 1)
      faults.push(`the page is ${scrollWidth} px wide, its window ${clientWidth}`);
    for (const element of document.querySelectorAll('body *')) {
      if (!element.checkVisibility() || element.closest('.visually-hidden, select, svg')) continue;
      if (endsInDots(element)) continue;
      const isScroller = getComputedStyle(element).overflowX !== 'visible';
      if (isScroller && element.scrollWidth > element.clientWidth + 1)
        faults.push(`does not fit its box: ${name(element)}`);
      // The layer behind a text is scrolled with it.
      const isCut =
        !element.matches('.draft-marks') &&
        ['hidden', 'clip'].includes(getComputedStyle(element).overflowY);
      const isTooLow = element.scrollHeight > element.clientHeight + 2;
      // An excerpt may end in dots; what a button does may not.
      const isExcerpt =
        getComputedStyle(element).webkitLineClamp !== 'none' && element.closest('button') === null;
      if (isCut && isTooLow && !isExcerpt) faults.push(`cut below: ${name(element)}`);
      const isControl = element.matches('button, label, summary, [role="tab"]');
      if (isControl && element.scrollWidth > element.clientWidth + 1)
        faults.push(`wider than its control: ${name(element)}`);
      const { left, right } = element.getBoundingClientRect();
      const hasWords = [...element.childNodes].some(
        node => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
      );
      if (hasWords && (left < -1 || right > clientWidth + 1))
        faults.push(`out of the window: ${name(element)}`);
    }
    return faults;
  });
}

/** Zooms the tab in front, as the browser's own command does, and every page of the same site with it. */
async function zoomTo(browser: TestBrowser, factor: number): Promise<void> {
  await browser.inBackground(async zoom => {
    type Tabs = {
      query(filter: object): Promise<{ id: number }[]>;
      setZoom(id: number, factor: number): Promise<void>;
    };
    const { chrome } = globalThis as unknown as { chrome: { tabs: Tabs } };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab) await chrome.tabs.setZoom(tab.id, zoom);
  }, factor);
}
