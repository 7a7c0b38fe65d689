/** What mounts an editor in the page and gives a function that reads its own state, as text. */
export type Mount = (place: HTMLElement) => (() => string) | Promise<() => string>;

declare global {
  /** Reads the text from the editor's own state; set when the editor is ready. */
  var readState: (() => string) | undefined;
}

const kinds = import.meta.glob<{ mount: Mount }>('./kinds/*.ts');
const name = new URLSearchParams(location.search).get('editor') ?? '';
const load = kinds[`./kinds/${name}.ts`];
const place = document.querySelector<HTMLElement>('#editor');
if (load === undefined || place === null) throw new Error(`no editor ${name}`);
document.querySelector('form')?.addEventListener('submit', event => event.preventDefault());
const { mount } = await load();
globalThis.readState = await mount(place);
