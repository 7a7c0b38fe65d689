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

/** Something that may be a thread or a comment form; `mark` where a known system says so. */
type Hint = { element: Element; mark: SystemMark | null };

/** What the gate asks for. */
export type GateActions = {
  /** Brings the page's script. */
  enter: () => void;
  /** A commented article is being read, and its comments are far: the toolbar may say so. */
  stay: (has: { form: boolean; canonical: string | null }) => void;
};

/** Names around a field, and the words of its form: a comment field has a comment word somewhere there. */
function surroundings(field: Element): string {
  let words = '';
  let level: Element | null = field;
  for (let up = 0; up < MAX_LEVELS && level !== null; up++, level = level.parentElement) {
    for (const name of ['id', 'class', 'name', 'action', 'placeholder', 'aria-label'])
      words += ` ${level.getAttribute(name) ?? ''}`;
    if (level.localName === 'form') words += ` ${(level.textContent ?? '').slice(0, MAX_WORDS)}`;
  }
  return words.toLowerCase();
}

/**
 * One query for each selector: the browser answers a lone id, class or tag from its indexes, and a
 * list of selectors by walking over every element.
 */
function findHint(doc: Document, marks: readonly SystemMark[]): Hint | null {
  for (const mark of marks)
    for (const selector of mark.marks) {
      const element = doc.querySelector(selector);
      if (element !== null) return { element, mark };
    }
  let looked = 0;
  for (const field of findFields(doc)) {
    if (++looked > MAX_FIELDS) return null;
    if (COMMENT_WORDS.test(surroundings(field))) return { element: field, mark: null };
  }
  return null;
}

/**
 * Whether the reader may just have posted: the page where a system refuses, the one it leads back to, or
 * an answer of this very site that says no (a bare 412 or 503 bears no mark). The status is asked for
 * only where the reader came from the same site: no other page pays for it.
 */
function isAfterPosting({ URL: url, referrer }: Document, marks: readonly SystemMark[]): boolean {
  for (const { posted } of marks) for (const part of posted) if (url.includes(part)) return true;
  if (referrer === '' || !url.startsWith(referrer.slice(0, referrer.indexOf('/', 9) + 1)))
    return false;
  const [entry] = performance.getEntriesByType('navigation');
  const { responseStatus = 0 } = (entry ?? {}) as { responseStatus?: number };
  return responseStatus >= 400 && responseStatus !== 404;
}

/**
 * The one look every page gets: at idle, after a single-page navigation, and whenever a field takes
 * the focus. Wide on purpose, and cheap: it asks for no style, no layout and no message, and is written
 * for a first run, in which every closure and every interface of the browser's costs more than what it
 * does. What looks like comments is then waited for: the page's script is called, once, when the reader
 * comes near. A page without comments is never observed.
 * @returns ends it
 */
export function watchGate(
  doc: Document,
  marks: readonly SystemMark[],
  { enter, stay }: GateActions,
): () => void {
  let isShut = true;
  let near: IntersectionObserver | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function rest() {
    near?.disconnect();
    clearTimeout(timer);
  }
  function open() {
    rest();
    if (isShut) enter();
    isShut = false;
  }
  function wait({ element, mark }: Hint) {
    rest();
    timer = setTimeout(() => {
      if (doc.visibilityState !== 'visible') return;
      // Only words speak for it: the page's script has to judge.
      if (mark === null) return open();
      const form = mark.forms.some(selector => doc.querySelector(selector) !== null);
      const link = doc.querySelector<HTMLLinkElement>('link[rel=canonical]');
      stay({ form, canonical: link?.href ?? null });
    }, STAYED);
    near = new IntersectionObserver(
      entries => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) open();
      },
      { rootMargin: NEAR },
    );
    near.observe(element);
  }
  function look() {
    if (!isShut) return;
    if (isAfterPosting(doc, marks)) return open();
    const hint = findHint(doc, marks);
    if (hint !== null) wait(hint);
  }
  function focused({ target }: Event) {
    if (isShut && (target as Element).closest?.(FIELDS) && findHint(doc, marks)) open();
  }
  function navigated() {
    setTimeout(look, 1000);
  }

  doc.addEventListener('focusin', focused);
  // Firefox before 147 has no Navigation API: there, the focus is what brings us back.
  const { navigation } = doc.defaultView ?? {};
  navigation?.addEventListener('navigatesuccess', navigated);
  look();
  return () => {
    rest();
    isShut = false;
    doc.removeEventListener('focusin', focused);
    navigation?.removeEventListener('navigatesuccess', navigated);
  };
}
