import type { Browser, Page } from 'puppeteer-core';

export type BrowserName = 'chromium' | 'firefox';

/** What may cross into a page and back: plain data. */
export type Json = string | number | boolean | null | undefined | Json[] | { [key: string]: Json };

/**
 * Which element: a CSS selector, or the role and the accessible name a screen reader would say (exact).
 * @example { role: 'button', name: 'Insérer' }
 */
export type Target = string | { role: string; name: string };

/** Milliseconds to wait before giving up; 10,000 when absent. */
export type WaitOptions = { timeout?: number };

/** `perSecond`: keys per second, evenly spaced; as fast as the browser takes them when absent. */
export type TypeOptions = { perSecond?: number };

/**
 * One document a test can act in: a page, an extension page, the popup or the framed sheet.
 * Every method that names an element waits for it first (10 s). Keys and clicks are trusted events.
 */
export type TestDocument = {
  /** The document's address. */
  url(): Promise<string>;
  /** Scrolls to the element and clicks its middle with the mouse. */
  click(target: Target): Promise<void>;
  /** Focuses the element, caret at the end unless it has the focus already, and types with real keys. */
  type(target: Target, text: string, options?: TypeOptions): Promise<void>;
  /** Types into whatever has the focus, at its caret. */
  typeFocused(text: string, options?: TypeOptions): Promise<void>;
  /** Presses one key or combination in whatever has the focus: `Enter`, `Shift+Tab`, `Mod+z` (Mod: Command on a Mac, else Control). */
  press(keys: string): Promise<void>;
  /** Visible text of the element (`innerText`, or `textContent` where there is no layout). */
  text(target: Target): Promise<string>;
  /** Value of an input, textarea or select; text of an editable element. */
  value(target: Target): Promise<string>;
  /** Whether the element exists and takes up space, now: never waits. */
  isVisible(target: Target): Promise<boolean>;
  /**
   * Runs a self-contained function in the document and gives what it returns (plain data).
   * In extension pages `browser` (Firefox) or `chrome` is at hand. Errors thrown inside are thrown here.
   * Firefox does one thing at a time: never evaluate a promise that waits for another command of the harness.
   */
  evaluate<Args extends Json[], Result>(
    fn: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  /** Waits until the element is visible. */
  waitFor(target: Target, options?: WaitOptions): Promise<void>;
  /** Waits until the function gives something truthy, and gives that. Survives navigations in between. */
  waitForValue<Args extends Json[], Result>(
    fn: (...args: Args) => Result | Promise<Result>,
    options: WaitOptions,
    ...args: Args
  ): Promise<NonNullable<Result>>;
  /** Writes a PNG of what the document shows. Makes missing folders. */
  screenshot(file: string): Promise<void>;
};

/** The toolbar popup, as the browser really opens it. */
export type TestPopup = TestDocument & {
  /** Closes the popup as `window.close()` does. */
  close(): Promise<void>;
};

/** What stands in a closed shadow root. Places are in CSS pixels of the view. */
export type ClosedContent = {
  text: string;
  /** Those that can be seen, with their middle. */
  buttons: { name: string; x: number; y: number }[];
};

/** A tab. Acting in it brings it to the front first, as a person has to. */
export type TestPage = TestDocument & {
  /** Navigates and waits for the load event. Errors when the address cannot be reached. */
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  bringToFront(): Promise<void>;
  /** Clicks a point of what the tab shows with the mouse, whatever lies there. CSS pixels of the view. */
  clickAt(point: { x: number; y: number }): Promise<void>;
  /** What a person sees in the closed shadow root of an element, and no script does. Never waits. */
  insideClosed(selector: string): Promise<ClosedContent>;
  /** Closes the tab. A page may not hold it back (`beforeunload` questions are accepted). */
  close(): Promise<void>;
  /** The first frame, however deep and whatever shadow root it is in, whose address the predicate accepts. Waits for it. */
  frame(accepts: (url: string) => boolean, options?: WaitOptions): Promise<TestDocument>;
  /** Chromium only: for the benchmarks, which need tracing and CPU profiles. */
  readonly puppeteer?: Page;
};

/** A real browser with the built extension in it. The same in Chromium and Firefox unless a line says otherwise. */
export type TestBrowser = {
  readonly name: BrowserName;
  /** As the browser says it, for reports. */
  readonly version: string;
  /** The profile folder in use. */
  readonly profile: string;
  /** `chrome-extension://…` or `moz-extension://…`, without a final slash; empty when launched without an extension. */
  readonly extensionOrigin: string;
  /** Chromium only: for the benchmarks. */
  readonly puppeteer?: Browser;

  /** Opens a tab. `private`: in a private window (needs `allowPrivate` at launch for the extension to run there). */
  openPage(url: string, options?: { private?: boolean }): Promise<TestPage>;
  /** Opens a page of the extension in a tab of its own. @param path with its slash: `/options.html` */
  openExtensionPage(path: string): Promise<TestPage>;
  /** Presses the extension's toolbar button over this tab and gives the popup that opens. */
  openPopup(page: TestPage): Promise<TestPopup>;
  /** What stands beside the page, in the side panel of Chromium or the sidebar of Firefox. Waits for it. */
  panel(options?: WaitOptions): Promise<TestDocument>;
  /** The composer framed in an article: the frame of the extension at `/sheet.html`. */
  sheetOf(page: TestPage, options?: WaitOptions): Promise<TestDocument>;
  /** A tab that something else opened (the extension, a page), by its address. Waits for it. */
  findPage(accepts: (url: string) => boolean, options?: WaitOptions): Promise<TestPage>;

  /** Addresses of all tabs of all windows, as asked for: also those that could not be reached. */
  openedTabs(): Promise<string[]>;
  /** Addresses handed to other programs so far (`sms:`, `whatsapp:`, `mailto:`…), oldest first. Nothing is started. */
  externalUrls(): Promise<string[]>;
  /** What the clipboard holds, as text. */
  clipboardText(): Promise<string>;

  /**
   * Chooses an entry of the extension in the menu of a page: tells the extension as the browser does,
   * because a menu of the system cannot be clicked from here.
   * @param info - beyond the entry and the page: `selectionText`, `linkUrl`
   */
  chooseInMenu(page: TestPage, entry: string, info?: Record<string, string>): Promise<void>;
  /** What the toolbar button says over the tab at this address, in front of its window. */
  badgeOf(url: string): Promise<string>;

  /** Runs a function in the background (service worker or event page), waking it when it sleeps. Sees globals, not module variables. */
  inBackground<Args extends Json[], Result>(
    fn: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  isBackgroundRunning(): Promise<boolean>;
  /** Ends the background only, as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  /** Reloads the extension from its folder, as an update does, while pages stay open. */
  reloadExtension(): Promise<void>;
  setExtensionEnabled(isEnabled: boolean): Promise<void>;

  /** SIGKILL to the whole process tree. Nothing is saved, nothing is asked. The profile stays. */
  killNow(): Promise<void>;
  /** Kills it if it still runs, and starts the same browser again on the same profile. */
  relaunch(): Promise<TestBrowser>;
  /** Ends the browser; removes the profile when it was a temporary one. */
  close(): Promise<void>;
};

export type LaunchOptions = {
  browser: BrowserName;
  /** The built extension's folder; absent: the plain browser, to compare with. */
  extension?: string;
  /** A profile folder that stays; absent: a temporary one, removed on `close` and when this process ends. */
  profile?: string;
  /** Language of pages and, where the browser has it, of its own interface. Default: fr. */
  locale?: 'fr' | 'en';
  /** Leaves the tab of first steps open, which an installation opens. Default: it is closed. */
  keepsWelcome?: boolean;
  /** With a window on the screen. Default: headless. */
  headed?: boolean;
  /** In CSS pixels. Default: 1280 × 900. */
  windowSize?: { width: number; height: number };
  /** What `prefers-color-scheme` says everywhere, the extension's pages included. Default: light. */
  colorScheme?: 'light' | 'dark';
  /** Lets the extension run in private windows. Default: no, as after an installation. */
  allowPrivate?: boolean;
  /** More command-line arguments. */
  arguments?: string[];
};
