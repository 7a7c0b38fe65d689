/**
 * Every change made to the page's own elements, with its way back: when all is undone, the page's DOM is
 * what it was, to the letter. Elements are hidden by their style and never taken out.
 */
export type PageChanges = {
  hide: (element: HTMLElement) => void;
  unhide: (element: HTMLElement) => void;
  /** Puts an element of ours into the page. */
  insert: (host: HTMLElement, parent: Node, before: Node | null) => void;
  remove: (host: HTMLElement) => void;
  /** Lets an element take the focus for as long as it has it. */
  focus: (element: HTMLElement) => void;
  /** Puts children of one parent into another order; everything else of it stays where it is. */
  reorder: (parent: Element, wanted: readonly Element[]) => void;
  /** The page's own order again. */
  restoreOrder: () => void;
  /** Whether something stands otherwise than the page made it. */
  isAny: () => boolean;
  undo: () => void;
};

type Hidden = { before: string | null; made: string | null };

export function createPageChanges(): PageChanges {
  const hidden = new Map<HTMLElement, Hidden>();
  const hosts = new Set<HTMLElement>();
  const orders = new Map<Element, Element[]>();
  let focused: { element: HTMLElement; end: () => void } | null = null;

  const unhide = (element: HTMLElement) => {
    const known = hidden.get(element);
    if (known === undefined) return;
    hidden.delete(element);
    // What the page's own script changed meanwhile stays.
    if (element.getAttribute('style') !== known.made) element.style.removeProperty('display');
    else if (known.before === null) element.removeAttribute('style');
    else element.setAttribute('style', known.before);
  };
  const remove = (host: HTMLElement) => {
    hosts.delete(host);
    host.remove();
  };
  const restoreOrder = () => {
    for (const [parent, before] of orders) putInOrder(parent, before);
    orders.clear();
  };
  return {
    hide: element => {
      if (hidden.has(element)) return;
      const before = element.getAttribute('style');
      element.style.setProperty('display', 'none', 'important');
      hidden.set(element, { before, made: element.getAttribute('style') });
    },
    unhide,
    insert: (host, parent, before) => {
      parent.insertBefore(host, before);
      hosts.add(host);
    },
    remove,
    focus: element => {
      focused?.end();
      const before = element.getAttribute('tabindex');
      const end = () => {
        element.removeEventListener('blur', end);
        if (before === null) element.removeAttribute('tabindex');
        focused = null;
      };
      if (before === null) element.setAttribute('tabindex', '-1');
      element.focus({ preventScroll: true });
      element.addEventListener('blur', end);
      focused = { element, end };
    },
    reorder: (parent, wanted) => {
      const members = new Set(wanted);
      const now = [...parent.children].filter(child => members.has(child));
      if (!orders.has(parent)) orders.set(parent, now);
      putInOrder(parent, wanted);
    },
    restoreOrder,
    isAny: () => hidden.size > 0 || hosts.size > 0 || orders.size > 0,
    undo: () => {
      restoreOrder();
      for (const element of hidden.keys()) unhide(element);
      for (const host of hosts) remove(host);
      focused?.end();
    },
  };
}

/** Where the browser can, a node is moved without being taken out: what plays or loads in it goes on. */
type Mover = { moveBefore?: (node: Node, before: Node | null) => void };

/**
 * Deals out the places of some children among themselves: texts and other elements between them keep theirs.
 */
function putInOrder(parent: Element, wanted: readonly Element[]): void {
  const members = new Set(wanted.filter(element => element.parentElement === parent));
  const now = [...parent.children].filter(child => members.has(child));
  const order = wanted.filter(element => members.has(element));
  if (order.every((element, at) => element === now[at])) return;
  const places = now.map(element => {
    const place = element.ownerDocument.createComment('');
    element.before(place);
    return place;
  });
  order.forEach((element, at) => {
    const place = places[at];
    if (place === undefined) return;
    const { moveBefore } = parent as Mover;
    if (moveBefore) moveBefore.call(parent, element, place);
    else parent.insertBefore(element, place);
    place.remove();
  });
}
