import { createDocument } from './document-driver.ts';
import type { DocumentDriver, RemoteFunction } from './document-driver.ts';
import { POPUP } from './firefox-chrome-scripts.ts';
import { MAY_HAVE_ROLE, callOf, keyActions } from './firefox-document.ts';
import { asyncScript, resultOf } from './marionette.ts';
import type { ElementReference, Marionette } from './marionette.ts';
import { poll } from './poll.ts';
import type { Json, Target, TestPopup } from './test-browser.ts';

const NO_CAPABILITIES = '{ toJSON: () => ({}) }';

/* References to elements travel as text: as they are, they would be looked up in the browser's scope on the way. */

const FIND = `${POPUP}
  const [, selector, role, name] = args;
  const found = await actor.findElements('css selector', selector, { timeout: 0, all: true });
  if (role === null) return JSON.stringify(found[0]);
  for (const element of found) {
    if ((await actor.getComputedRole(element)) === role && (await actor.getComputedLabel(element)) === name) return JSON.stringify(element);
  }`;

const CAPTURE = `${POPUP}
  const image = await popup.xulBrowser.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  canvas.getContext('2d').drawImage(image, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];`;

/**
 * The popup is no tab, so WebDriver has no name for it: scripts and clicks go through the same actor WebDriver uses,
 * asked from the browser's scope; keys go to the browser's window, which hands them to the popup that has the focus.
 */
function createPopupDriver(
  marionette: Marionette,
  addonId: string,
): DocumentDriver<ElementReference> {
  const { inChrome, send, exclusively } = marionette;
  const ask = (script: string, ...args: Json[]): Promise<unknown> =>
    inChrome(script, addonId, ...args);
  async function run(fn: RemoteFunction, args: Json[]): Promise<unknown> {
    const script = asyncScript(callOf(fn));
    const values = JSON.stringify(args);
    return resultOf(
      await ask(`${POPUP} return run(popup, args[1], JSON.parse(args[2]));`, script, values),
    );
  }
  return {
    url: async () => String(await run(() => location.href, [])),
    evaluate: run,
    evaluateOn: (element, fn) => run(fn, [element]),
    async find(target: Target) {
      const isCss = typeof target === 'string';
      const found = isCss
        ? await ask(FIND, target, null, null)
        : await ask(FIND, MAY_HAVE_ROLE, target.role, target.name);
      return typeof found === 'string' ? (JSON.parse(found) as ElementReference) : undefined;
    },
    async click(element) {
      const script = `${POPUP} await actor.clickElement(JSON.parse(args[1]), ${NO_CAPABILITIES});`;
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
      await ask(`${POPUP} popup.xulBrowser.focus();`);
    },
    capture: async () => Buffer.from(String(await ask(CAPTURE)), 'base64'),
  };
}

/** The popup of Firefox that is open now. */
export function createFirefoxPopup(marionette: Marionette, addonId: string): TestPopup {
  const driver = createPopupDriver(marionette, addonId);
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
