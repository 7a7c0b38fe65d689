import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { strokesOfCombination, strokesOfText } from './keys.ts';
import type { KeyStroke } from './keys.ts';
import { poll } from './poll.ts';
import type { Json, Target, TestDocument, TypeOptions, WaitOptions } from './test-browser.ts';

/** A function to be run in the document; it is sent as source text. */
export type RemoteFunction = (...args: never[]) => unknown;

/** What a browser must be able to do in one document; everything else is built on it. */
export type DocumentDriver<Element extends object> = {
  url(): Promise<string>;
  evaluate(fn: RemoteFunction, args: Json[]): Promise<unknown>;
  /** Like evaluate, with the element as first argument. */
  evaluateOn(element: Element, fn: RemoteFunction): Promise<unknown>;
  /** The first such element now, or undefined. */
  find(target: Target): Promise<Element | undefined>;
  click(element: Element): Promise<void>;
  pressKeys(strokes: KeyStroke[]): Promise<void>;
  /** Makes the document the one that gets input. */
  activate(): Promise<void>;
  /** A PNG. */
  capture(): Promise<Uint8Array>;
};

function describeTarget(target: Target): string {
  return typeof target === 'string' ? target : `${target.role} “${target.name}”`;
}

function isShown(element: HTMLElement): boolean {
  return element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';
}

function readText(element: HTMLElement): string {
  return element.innerText ?? element.textContent ?? '';
}

function readValue(element: HTMLElement): string {
  return 'value' in element ? String(element.value) : element.innerText;
}

/** Away from the edges, where a bar that stays in view may lie over it. */
function scrollToMiddle(element: HTMLElement): void {
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
}

/**
 * Whether it can be pressed, and is where it was two frames ago: a click goes to a place, and parts that
 * load push others down or free a button.
 */
function standsReady(element: HTMLElement): Promise<boolean> {
  const place = () => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [x, y, width, height].join(' ');
  };
  return new Promise(resolve => {
    const before = place();
    const compare = () => resolve(place() === before && !element.matches(':disabled'));
    // A document behind another paints nothing.
    const timer = setTimeout(compare, 100);
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        clearTimeout(timer);
        compare();
      }),
    );
  });
}

function focusAtEnd(element: HTMLElement): boolean {
  const root = element.getRootNode();
  if (root instanceof Document || root instanceof ShadowRoot) {
    if (root.activeElement === element) return document.hasFocus();
  }
  element.focus();
  if (element instanceof HTMLTextAreaElement) {
    element.setSelectionRange(element.value.length, element.value.length);
  } else if (element instanceof HTMLInputElement && element.selectionStart !== null) {
    element.setSelectionRange(element.value.length, element.value.length);
  } else if (element.isContentEditable) {
    document.getSelection()?.selectAllChildren(element);
    document.getSelection()?.collapseToEnd();
  }
  return false;
}

/** Resolves after the browser has had the time to paint what the last input changed. */
function settle(): Promise<boolean> {
  return new Promise(resolve => {
    const timer = setTimeout(() => resolve(true), 100);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(() => resolve(true));
    });
  });
}

async function pressAtRate<Element extends object>(
  driver: DocumentDriver<Element>,
  text: string,
  { perSecond }: TypeOptions,
): Promise<void> {
  if (perSecond === undefined) {
    await driver.pressKeys(strokesOfText(text));
    return;
  }
  const start = performance.now();
  let typed = 0;
  for (const character of text) {
    await sleep(Math.max(0, start + (typed * 1000) / perSecond - performance.now()));
    await driver.pressKeys(strokesOfText(character));
    typed += 1;
  }
}

type Finder<Element extends object> = {
  existing(target: Target, options?: WaitOptions): Promise<Element>;
  shown(target: Target, options?: WaitOptions): Promise<Element>;
};

function createFinder<Element extends object>(driver: DocumentDriver<Element>): Finder<Element> {
  return {
    existing: (target, options = {}) =>
      poll(() => driver.find(target), { what: describeTarget(target), timeout: options.timeout }),
    shown: (target, options = {}) =>
      poll<Element | undefined>(
        async () => {
          const element = await driver.find(target);
          if (element === undefined || !(await driver.evaluateOn(element, isShown)))
            return undefined;
          return element;
        },
        { what: `${describeTarget(target)} to be visible`, timeout: options.timeout },
      ),
  };
}

/** Builds the part of a document that types and presses keys. */
function createInput<Element extends object>(
  driver: DocumentDriver<Element>,
  finder: Finder<Element>,
): Pick<TestDocument, 'click' | 'type' | 'typeFocused' | 'press'> {
  async function input(act: () => Promise<void>): Promise<void> {
    await act();
    // Keys travel through the browser's own process; a reader of the page must see their effect.
    // A press may navigate or close the document: then there is nothing left to settle.
    await driver.evaluate(settle, []).catch(() => undefined);
  }
  return {
    async click(target) {
      await driver.activate();
      const element = await finder.shown(target);
      await driver.evaluateOn(element, scrollToMiddle);
      await poll(() => driver.evaluateOn(element, standsReady), {
        what: `${describeTarget(target)} to stand still, ready to be pressed`,
      });
      await input(() => driver.click(element));
    },
    async type(target, text, options = {}) {
      await driver.activate();
      const element = await finder.shown(target);
      await poll(() => driver.evaluateOn(element, focusAtEnd), {
        what: `${describeTarget(target)} to have the focus`,
      });
      await input(() => pressAtRate(driver, text, options));
    },
    async typeFocused(text, options = {}) {
      await driver.activate();
      await input(() => pressAtRate(driver, text, options));
    },
    async press(keys) {
      await driver.activate();
      await input(() => driver.pressKeys(strokesOfCombination(keys)));
    },
  };
}

/** Builds a test's view of a document from what its browser can do. */
export function createDocument<Element extends object>(
  driver: DocumentDriver<Element>,
): TestDocument {
  const finder = createFinder(driver);
  async function evaluate<Args extends Json[], Result>(
    fn: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    return (await driver.evaluate(fn, args)) as Result;
  }
  return {
    ...createInput(driver, finder),
    url: () => driver.url(),
    evaluate,
    async text(target) {
      const element = await finder.existing(target);
      // A page of ours shows itself once it has what it shows: until then its words are no visible text.
      await poll(async () => (await driver.find('html[data-waiting]')) === undefined, {
        what: 'the page to show itself',
      });
      return String(await driver.evaluateOn(element, readText));
    },
    async value(target) {
      return String(await driver.evaluateOn(await finder.existing(target), readValue));
    },
    async isVisible(target) {
      const element = await driver.find(target);
      return element !== undefined && Boolean(await driver.evaluateOn(element, isShown));
    },
    async waitFor(target, options) {
      await finder.shown(target, options);
    },
    waitForValue: (fn, options, ...args) =>
      poll(() => evaluate(fn, ...args), {
        what: `a value of ${fn.toString().slice(0, 120)}`,
        timeout: options.timeout,
      }),
    async screenshot(file) {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, await driver.capture());
    },
  };
}
