import { createDocument } from './document-driver.ts';
import type { DocumentDriver, RemoteFunction } from './document-driver.ts';
import { webdriverKey } from './keys.ts';
import type { KeyStroke } from './keys.ts';
import { ELEMENT_KEY, asyncScript, resultOf } from './marionette.ts';
import type { ElementReference, Marionette } from './marionette.ts';
import type { Json, Target, TestDocument } from './test-browser.ts';

/** What may have a role at all; keeps the search for a role and name short. */
export const MAY_HAVE_ROLE =
  'a,button,input,select,textarea,summary,details,img,h1,h2,h3,h4,h5,h6,ul,ol,li,dialog,nav,main,section,article,form,fieldset,iframe,table,output,progress,meter,[role],[contenteditable]';

/** The body of a script that calls a function of ours with the script's arguments. */
export function callOf(fn: RemoteFunction): string {
  return `return (${fn.toString()})(...args);`;
}

/** WebDriver's description of keys going up and down. */
export function keyActions(strokes: KeyStroke[]): Json {
  return [
    {
      type: 'key',
      id: 'keyboard',
      actions: strokes.map(({ type, key }) => ({
        type: type === 'down' ? 'keyDown' : 'keyUp',
        value: webdriverKey(key),
      })),
    },
  ];
}

export type FirefoxSurface = {
  marionette: Marionette;
  /** Makes this document's tab, and then its frame, the current one. Runs inside `exclusively`. */
  enter(): Promise<void>;
  /** Brings its tab to the front. Runs inside `exclusively`. */
  activate(): Promise<void>;
  isFrame: boolean;
};

async function findByRole(
  { send }: Marionette,
  target: Exclude<Target, string>,
): Promise<ElementReference | undefined> {
  const candidates = (await send('WebDriver:FindElements', {
    using: 'css selector',
    value: MAY_HAVE_ROLE,
  })) as ElementReference[];
  for (const candidate of candidates) {
    const id = candidate[ELEMENT_KEY];
    const isIt =
      (await send('WebDriver:GetComputedRole', { id })) === target.role &&
      (await send('WebDriver:GetComputedLabel', { id })) === target.name;
    if (isIt) return candidate;
  }
  return undefined;
}

async function find(marionette: Marionette, target: Target): Promise<ElementReference | undefined> {
  if (typeof target !== 'string') return findByRole(marionette, target);
  const found = (await marionette.send('WebDriver:FindElements', {
    using: 'css selector',
    value: target,
  })) as ElementReference[];
  return found[0];
}

function createFirefoxDriver(surface: FirefoxSurface): DocumentDriver<ElementReference> {
  const { marionette } = surface;
  const inside = <Value>(work: () => Promise<Value>): Promise<Value> =>
    marionette.exclusively(async () => {
      await surface.enter();
      return work();
    });
  const run = (fn: RemoteFunction, args: Json[]): Promise<unknown> =>
    inside(async () =>
      resultOf(
        await marionette.send('WebDriver:ExecuteAsyncScript', {
          script: asyncScript(callOf(fn)),
          args,
        }),
      ),
    );
  return {
    url: async () => String(await run(() => location.href, [])),
    evaluate: run,
    evaluateOn: (element, fn) => run(fn, [element]),
    find: target => inside(() => find(marionette, target)),
    click: element =>
      inside(async () => {
        await marionette.send('WebDriver:ElementClick', { id: element[ELEMENT_KEY] });
      }),
    pressKeys: strokes =>
      inside(async () => {
        try {
          await marionette.send('WebDriver:PerformActions', { actions: keyActions(strokes) });
        } catch (error) {
          // A key may close what it was pressed in; then nobody is left to hear it come up.
          if (!(error instanceof Error && error.message.startsWith('no such window'))) throw error;
        }
      }),
    activate: () => marionette.exclusively(() => surface.activate()),
    capture: () =>
      inside(async () => {
        const id = surface.isFrame ? await find(marionette, 'html') : undefined;
        const image = await marionette.send('WebDriver:TakeScreenshot', {
          full: false,
          ...(id && { id: id[ELEMENT_KEY] }),
        });
        return Buffer.from(String(image), 'base64');
      }),
  };
}

/** A document in a tab of Firefox that a test can act in. */
export function createFirefoxDocument(surface: FirefoxSurface): TestDocument {
  return createDocument(createFirefoxDriver(surface));
}
