import { COMMENT_WORDS } from '../domain/detection/comment-words.ts';
import type { SystemMark } from '../systems/comment-system.ts';
import { FIELDS, findFields } from './fields.ts';

const MAX_FIELDS = 20;
const MAX_LEVELS = 6;
const MAX_WORDS = 3000;

/** How near a thread is when the page's script comes: two screens. */
const NEAR = '200% 0px';

/** …or how long the reader has stayed, in milliseconds: the toolbar then tells that this article is commented. */
const STAYED = 3000;

/** Names around a field, and the words of its form: a comment field has a comment word somewhere there. */
function surroundings(field: Element): string {
  const parts: string[] = [];
  let level: Element | null = field;
  for (let up = 0; up < MAX_LEVELS && level !== null; up++, level = level.parentElement) {
    for (const name of ['id', 'class', 'name', 'action', 'placeholder', 'aria-label'])
      parts.push(level.getAttribute(name) ?? '');
    if (level.localName === 'form') parts.push((level.textContent ?? '').slice(0, MAX_WORDS));
  }
  return parts.join(' ').toLowerCase();
}

/**
 * Something that may be a thread or a comment form. One query for each selector: the browser answers a
 * lone id, class or tag from its indexes, and a list of selectors by walking over every element.
 */
function findHint(doc: Document, marks: readonly SystemMark[]): Element | null {
  for (const selector of marks.flatMap(mark => mark.marks)) {
    const mark = doc.querySelector(selector);
    if (mark !== null) return mark;
  }
  return (
    findFields(doc)
      .slice(0, MAX_FIELDS)
      .find(field => COMMENT_WORDS.test(surroundings(field))) ?? null
  );
}

/** Whether the reader may just have posted: the page where a system refuses, or the one it leads back to. */
function isAfterPosting({ URL: url }: Document, marks: readonly SystemMark[]): boolean {
  return marks.some(({ posted }) => posted.some(part => url.includes(part)));
}

/**
 * The one look every page gets: at idle, after a single-page navigation, and whenever a field takes
 * the focus. Wide on purpose, and cheap: it asks for no style, no layout and no message. What looks
 * like comments is then waited for: the page's script is called, once, when the reader comes near or
 * has stayed a while. A page without comments is never observed.
 */
export function watchGate(
  doc: Document,
  marks: readonly SystemMark[],
  enter: () => void,
  signal: AbortSignal,
): void {
  let isShut = true;
  let near: IntersectionObserver | undefined;
  let stay: ReturnType<typeof setTimeout> | undefined;
  const rest = () => {
    near?.disconnect();
    clearTimeout(stay);
  };
  const open = () => {
    rest();
    if (isShut) enter();
    isShut = false;
  };
  const look = () => {
    if (!isShut) return;
    if (isAfterPosting(doc, marks)) return open();
    const hint = findHint(doc, marks);
    if (hint === null) return;
    rest();
    stay = setTimeout(() => {
      if (doc.visibilityState === 'visible') open();
    }, STAYED);
    near = new IntersectionObserver(
      entries => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) open();
      },
      { rootMargin: NEAR },
    );
    near.observe(hint);
  };
  const focused = ({ target }: Event) => {
    if (isShut && (target as Element).closest?.(FIELDS) && findHint(doc, marks)) open();
  };
  doc.addEventListener('focusin', focused, { signal, passive: true });
  signal.addEventListener('abort', rest);
  // Firefox before 147 has no Navigation API: there, the focus is what brings us back.
  doc.defaultView?.navigation?.addEventListener('navigatesuccess', () => setTimeout(look, 1000), {
    signal,
  });
  look();
}
