import { createDocument } from './document-driver.ts';
import type { DocumentDriver, RemoteFunction } from './document-driver.ts';
import { inView, type ViewType } from './firefox-chrome-scripts.ts';
import { MAY_HAVE_ROLE, callOf, keyActions } from './firefox-document.ts';
import { asyncScript, resultOf } from './marionette.ts';
import type { ElementReference, Marionette } from './marionette.ts';
import { poll } from './poll.ts';
import type { Json, Target, TestDocument, TestPopup } from './test-browser.ts';

const NO_CAPABILITIES = '{ toJSON: () => ({}) }';

/* References to elements travel as text: as they are, they would be looked up in the browser's scope on the way. */

const find = (view: string): string => `${view}
  const [, selector, role, name] = args;
  const found = await actor.findElements('css selector', selector, { timeout: 0, all: true });
  if (role === null) return JSON.stringify(found[0]);
  for (const element of found) {
    if ((await actor.getComputedRole(element)) === role && (await actor.getComputedLabel(element)) === name) return JSON.stringify(element);
  }`;

const capture = (view: string): string => `${view}
  const image = await view.xulBrowser.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  canvas.getContext('2d').drawImage(image, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];`;

/**
 * The popup and the sidebar are no tabs, so WebDriver has no name for them: scripts and clicks go through the same actor WebDriver uses,
 * asked from the browser's scope; keys go to the browser's window, which hands them to the one that has the focus.
 */
function createViewDriver(
  marionette: Marionette,
  addonId: string,
  type: ViewType,
): DocumentDriver<ElementReference> {
  const { inChrome, send, exclusively } = marionette;
  const view = inView(type);
  const ask = (script: string, ...args: Json[]): Promise<unknown> =>
    inChrome(script, addonId, ...args);
  async function run(fn: RemoteFunction, args: Json[]): Promise<unknown> {
    const script = asyncScript(callOf(fn));
    const values = JSON.stringify(args);
    return resultOf(
      await ask(`${view} return run(view, args[1], JSON.parse(args[2]));`, script, values),
    );
  }
  return {
    url: async () => String(await run(() => location.href, [])),
    evaluate: run,
    evaluateOn: (element, fn) => run(fn, [element]),
    async find(target: Target) {
      const isCss = typeof target === 'string';
      const found = isCss
        ? await ask(find(view), target, null, null)
        : await ask(find(view), MAY_HAVE_ROLE, target.role, target.name);
      return typeof found === 'string' ? (JSON.parse(found) as ElementReference) : undefined;
    },
    async click(element) {
      const script = `${view} await actor.clickElement(JSON.parse(args[1]), ${NO_CAPABILITIES});`;
      await ask(script, JSON.stringify(element));
    },
    pressKeys: strokes =>
      exclusively(async () => {
        await send('Marionette:SetContext', { value: 'chrome' });
        try {
          await send('WebDriver:PerformActions', { actions: keyActions(strokes) });
        } finally {
          await send('Marionette:SetContext', { value: 'content' });
        }
      }),
    async activate() {
      await ask(`${view} view.xulBrowser.focus();`);
    },
    capture: async () => Buffer.from(String(await ask(capture(view))), 'base64'),
  };
}

/** The sidebar of Firefox that is open now. */
export const createFirefoxSidebar = (marionette: Marionette, addonId: string): TestDocument =>
  createDocument(createViewDriver(marionette, addonId, 'sidebar'));

/** The popup of Firefox that is open now. */
export function createFirefoxPopup(marionette: Marionette, addonId: string): TestPopup {
  const driver = createViewDriver(marionette, addonId, 'popup');
  return {
    ...createDocument(driver),
    async close() {
      // It closes by itself when something else gets the focus, perhaps at this moment.
      await driver
        .evaluate(() => void setTimeout(() => globalThis.close()), [])
        .catch(() => undefined);
      const isOpen = '[...extension.views].some((view) => view.viewType === "popup")';
      await poll(
        () =>
          marionette.inChrome(
            `const [id] = args; const { extension } = WebExtensionPolicy.getByID(id); return !${isOpen};`,
            addonId,
          ),
        { what: 'the popup to close' },
      );
    },
  };
}
