import { COMMENT_WORDS } from '../domain/detection/comment-words.ts';
import type { SystemMark } from '../systems/comment-system.ts';
import { BROUGHT_AFTER, MAX_BROUGHT } from './brought.ts';
import { FIELDS, findFields } from './fields.ts';
import { findMark } from './find-mark.ts';
import { isLogIn } from './is-log-in.ts';

const MAX_FIELDS = 20;
const MAX_LEVELS = 6;
const MAX_WORDS = 3000;
const MAX_WRITTEN = 20_000;
const MAX_BEFORE = 3;
const MAX_HEADING = 100;

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

/** The headings right before an element. */
function headingsBefore(level: Element): string {
  let words = '';
  let before = level.previousElementSibling;
  for (let back = 0; back < MAX_BEFORE && before !== null; back++) {
    if (/^h[1-6]$/.test(before.localName))
      words += ` ${(before.textContent ?? '').slice(0, MAX_HEADING)}`;
    before = before.previousElementSibling;
  }
  return words;
}

/**
 * Names around a field, the words of its form, or of the box it stands in where it has none, and the headings
 * before them: a comment field has a comment word somewhere there.
 */
function surroundings(field: Element): string {
  let words = '';
  let level: Element | null = field;
  const box = field.closest('form') ?? field.parentElement;
  for (let up = 0; up < MAX_LEVELS && level !== null; up++) {
    words += ` ${level.localName}`;
    for (const name of ['id', 'class', 'name', 'action', 'placeholder', 'aria-label'])
      words += ` ${level.getAttribute(name) ?? ''}`;
    words += headingsBefore(level);
    if (level === box && level.localName !== 'body')
      words += ` ${(level.textContent ?? '').slice(0, MAX_WORDS)}`;
    level = level.parentElement ?? (level.getRootNode() as ShadowRoot).host ?? null;
  }
  return words.toLowerCase();
}

/** The system whose mark the page bears, with the element to wait at: of its marks the first there is. */
function findMarked(doc: Document, marks: readonly SystemMark[], isId: boolean): Hint | null {
  for (const mark of marks)
    for (const one of mark.marks)
      if (one.startsWith('#') === isId && findMark(doc, one) !== null)
        for (const best of mark.marks) {
          const element = findMark(doc, best);
          if (element !== null) return { element, mark };
        }
  return null;
}

/** Ids first, which the browser finds without looking: see `findMark`. */
function findHint(doc: Document, marks: readonly SystemMark[]): Hint | null {
  const marked = findMarked(doc, marks, true) ?? findMarked(doc, marks, false);
  if (marked !== null) return marked;
  let looked = 0;
  for (const field of findFields(doc)) {
    if (++looked > MAX_FIELDS) return null;
    if (COMMENT_WORDS.test(surroundings(field))) return { element: field, mark: null };
  }
  // A form in a frame written by the page itself: its script looks into it.
  for (const frame of doc.querySelectorAll('iframe[srcdoc]')) {
    if (++looked > MAX_FIELDS) return null;
    const written = frame.getAttribute('srcdoc') ?? '';
    if (COMMENT_WORDS.test(written.slice(0, MAX_WRITTEN).toLowerCase()))
      return { element: frame, mark: null };
  }
  return null;
}

/**
 * Whether the reader may just have posted: the page where a system refuses, the one it leads back to, or
 * an answer of this very site that says no (a bare 412 or 503 bears no mark), or asks to log in. Both are
 * looked for only where the reader came from the same site: no other page pays for it.
 */
function isAfterPosting(doc: Document, marks: readonly SystemMark[]): boolean {
  const { URL: url, referrer } = doc;
  for (const { posted } of marks) for (const part of posted) if (url.includes(part)) return true;
  if (referrer === '' || !url.startsWith(referrer.slice(0, referrer.indexOf('/', 9) + 1)))
    return false;
  if (isLogIn(doc)) return true;
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
  const address = () => doc.URL.split('#', 1)[0];
  const came = address();
  let isShut = true;
  let near: IntersectionObserver | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitedAt: Element | undefined;
  let isLooking = false;
  let brought = 0;

  function rest() {
    near?.disconnect();
    clearTimeout(timer);
  }
  function open() {
    if (isShut) enter();
    end();
  }
  function wait({ element, mark }: Hint) {
    rest();
    waitedAt = element;
    timer = setTimeout(() => {
      if (doc.visibilityState !== 'visible') return;
      // Only words speak for it: the page's script has to judge.
      if (mark === null) return open();
      const form = mark.forms.some(one => findMark(doc, one) !== null);
      const link = doc.querySelector<HTMLLinkElement>('link[rel=canonical]');
      // After a single-page navigation it may name the article before.
      stay({ form, canonical: (address() === came && link?.href) || null });
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
    else rest();
  }
  function focused(event: Event) {
    // Out of an open shadow root, only the path still knows the field.
    const field = event.composedPath()[0] as Element;
    if (!isShut || !field.closest?.(FIELDS)) return;
    if (findHint(doc, marks) || COMMENT_WORDS.test(surroundings(field))) open();
  }
  function navigated() {
    brought = 0;
    // What was waited for belongs to the article before.
    rest();
    later();
  }
  /** Comments that come on a click or on scrolling: nothing of the page is observed until there are some. */
  function acted() {
    if (waitedAt?.isConnected || ++brought > MAX_BROUGHT) return;
    later();
  }
  function later() {
    if (isLooking) return;
    isLooking = true;
    setTimeout(() => {
      isLooking = false;
      look();
    }, BROUGHT_AFTER);
  }

  doc.addEventListener('focusin', focused);
  doc.addEventListener('click', acted);
  doc.addEventListener('scrollend', acted);
  // Firefox before 147 has no Navigation API: there, the focus is what brings us back.
  const { navigation } = doc.defaultView ?? {};
  navigation?.addEventListener('navigatesuccess', navigated);
  function end() {
    rest();
    isShut = false;
    doc.removeEventListener('focusin', focused);
    doc.removeEventListener('click', acted);
    doc.removeEventListener('scrollend', acted);
    navigation?.removeEventListener('navigatesuccess', navigated);
  }
  look();
  return end;
}
