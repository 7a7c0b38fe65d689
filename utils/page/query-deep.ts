import type { DeepSelector } from '../systems/comment-system.ts';

/** Written between a host and what stands inside it. */
export const CROSSING = '>>>';

/** At most this many hosts are entered for one step of a selector. */
const MAX_HOSTS = 40;

/** Where elements are found: a document, a shadow root, or a part of either. */
export type Root = Document | ShadowRoot;

/** The root inside a host: its open shadow root, or the document of a frame of the same origin. */
export function rootInside(host: Element): Root | null {
  if (host.shadowRoot !== null) return host.shadowRoot;
  if (host.localName !== 'iframe') return null;
  // `null` for a frame of another origin, in every browser and every world.
  return (host as HTMLIFrameElement).contentDocument;
}

function stepsOf(selector: DeepSelector): string[] {
  return selector.split(CROSSING).map(step => step.trim());
}

function enter(roots: readonly ParentNode[], step: string): Root[] {
  return roots
    .flatMap(root => [...root.querySelectorAll(step)].slice(0, MAX_HOSTS))
    .slice(0, MAX_HOSTS)
    .flatMap(host => rootInside(host) ?? []);
}

/** The roots a selector has to enter before its last step; the one it starts from when it crosses nothing. */
function rootsFor(root: ParentNode, steps: readonly string[]): readonly ParentNode[] {
  let roots: readonly ParentNode[] = [root];
  for (const step of steps.slice(0, -1)) roots = enter(roots, step);
  return roots;
}

/** Every element a selector finds below a root, through open shadow roots and same-origin frames where it says so. */
export function queryAllDeep(root: ParentNode, selector: DeepSelector): HTMLElement[] {
  const steps = stepsOf(selector);
  const last = steps.at(-1) ?? '';
  return rootsFor(root, steps).flatMap(inner =>
    Array.from(inner.querySelectorAll<HTMLElement>(last)),
  );
}

/** The first element a selector finds: see `queryAllDeep`. */
export function queryDeep(root: ParentNode, selector: DeepSelector): HTMLElement | null {
  if (!selector.includes(CROSSING)) return root.querySelector<HTMLElement>(selector);
  const steps = stepsOf(selector);
  for (const inner of rootsFor(root, steps)) {
    const found = inner.querySelector<HTMLElement>(steps.at(-1) ?? '');
    if (found !== null) return found;
  }
  return null;
}

/** The roots below this one that selectors enter, each once: what has to be observed besides the document. */
export function rootsEntered(doc: Document, selectors: readonly DeepSelector[]): Root[] {
  const entered = new Set<Root>();
  for (const selector of selectors) {
    if (!selector.includes(CROSSING)) continue;
    let roots: readonly ParentNode[] = [doc];
    for (const step of stepsOf(selector).slice(0, -1)) {
      const inner = enter(roots, step);
      for (const root of inner) entered.add(root);
      roots = inner;
    }
  }
  return [...entered].slice(0, MAX_HOSTS);
}

/** The element around another, out of shadow roots and of frames of the same origin. */
export function parentAcross(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode() as Partial<ShadowRoot> & Partial<Document>;
  return root.host ?? root.defaultView?.frameElement ?? null;
}

/** `closest`, out of shadow roots and of frames of the same origin. */
export function closestAcross(element: Element, selector: string): Element | null {
  let level: Element | null = element;
  while (level !== null) {
    const found: Element | null = level.closest(selector);
    if (found !== null) return found;
    let top: Element = level;
    while (top.parentElement !== null) top = top.parentElement;
    level = parentAcross(top);
  }
  return null;
}
