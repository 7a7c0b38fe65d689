import type { PageWelcome } from '../protocol/messages.ts';
import { LAUNCHER_CSS } from './launcher-style.ts';
import { createHost, make } from './shadow-host.ts';
import { parentAcross } from './query-deep.ts';
import type { Sees } from './visibility.ts';

export type LauncherActions = {
  openSheet: () => unknown;
  restore: () => unknown;
  /** Takes up what is kept for another comment than the one the form answers. */
  restoreReply: () => unknown;
  /** Whether a click is the reader's. Injected, because a test cannot make a trusted event. */
  trusts: (event: Event) => boolean;
};

export type Launcher = {
  host: HTMLElement;
  /** Offers a kept draft; `isOver` when it would replace a text, which takes a second click. */
  offer: (kept: { isKept: boolean; isOver: boolean }) => void;
  /** Offers a kept reply to another comment, in these words; `null` when there is none. */
  offerReply: (label: string | null) => void;
  say: (status: string) => void;
  /** Tells what will probably go wrong, in lines of its own, with a way to mend it; none for nothing. */
  advise: (lines: readonly string[], act: { label: string; run: () => void } | null) => void;
  focus: () => void;
};

/** A page may lay our button, made invisible, over one of its own: such a click is not the reader's wish. */
export function isClickMeant(event: MouseEvent, host: HTMLElement, sees: Sees): boolean {
  // In a shadow root, the document would only name the root's host.
  const root = host.getRootNode() as Document | ShadowRoot;
  if (!sees(host)) return false;
  if (event.detail > 0 && root.elementFromPoint(event.clientX, event.clientY) !== host)
    return false;
  let opacity = 1;
  for (let level: Element | null = host; level !== null; level = parentAcross(level))
    opacity *= Number(getComputedStyle(level).opacity || 1);
  return opacity > 0.5;
}

/** After the field, or after what lays it out in a row or a grid, so that the page keeps its shape. */
function mount(host: HTMLElement, field: HTMLElement): void {
  let anchor: HTMLElement = field;
  for (let up = 0; up < 3 && anchor.parentElement !== null; up++) {
    const { display } = getComputedStyle(anchor.parentElement);
    if (!/flex|grid|inline/.test(display) || anchor.parentElement.localName === 'form') break;
    anchor = anchor.parentElement;
  }
  removeLeftOver(anchor);
  anchor.after(host);
}

/** Firefox leaves the launcher of an older version in the page; nobody answers its buttons any more. */
function removeLeftOver(anchor: HTMLElement): void {
  const left = anchor.nextElementSibling as LeftOver | null;
  if (left?.openOrClosedShadowRoot?.querySelector('button+button+span,button+button+button+span'))
    left.remove();
}

/** What only content scripts of Firefox see: https://developer.mozilla.org/docs/Web/API/Element/openOrClosedShadowRoot */
type LeftOver = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

/**
 * The small row below the field: opens the sheet, gives a kept draft back, says what was kept.
 * It stands in the flow and inside the form, so it covers nothing and travels when the form moves.
 */
export function createLauncher(
  field: HTMLElement,
  { words, theme }: Pick<PageWelcome, 'words' | 'theme'>,
  { openSheet, restore, restoreReply, trusts }: LauncherActions,
): Launcher {
  const doc = field.ownerDocument;
  const button = (label: string, act: () => unknown) => {
    const made = make(doc, 'button', { type: 'button', textContent: label });
    made.addEventListener('click', event => {
      if (trusts(event)) act();
    });
    return made;
  };
  let needsSecondClick = false;
  const back = button(words.restoreDraft, () => {
    if (!needsSecondClick) return restore();
    needsSecondClick = false;
    back.textContent = words.replaceText;
  });
  back.hidden = true;
  const open = button(words.openSheet, openSheet);
  const reply = button('', restoreReply);
  reply.hidden = true;
  const status = make(doc, 'span', { role: 'status' });
  const row = make(doc, 'div', { className: theme, lang: words.language, dir: words.direction });
  const advice = make(doc, 'p', { hidden: true });
  advice.setAttribute('role', 'status');
  row.append(open, back, reply, status, advice);
  const { host } = createHost(doc, LAUNCHER_CSS, row);
  mount(host, field);
  return {
    host,
    offer: ({ isKept, isOver }) => {
      back.hidden = !isKept;
      back.textContent = words.restoreDraft;
      needsSecondClick = isOver;
    },
    offerReply: label => {
      reply.hidden = label === null;
      reply.textContent = label ?? '';
    },
    say: text => (status.textContent = text),
    advise: (lines, act) => {
      const told = lines.map(textContent => make(doc, 'span', { textContent }));
      advice.replaceChildren(...told, ...(act === null ? [] : [button(act.label, act.run)]));
      advice.hidden = lines.length === 0;
    },
    focus: () => open.focus(),
  };
}
