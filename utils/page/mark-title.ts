const MARK = '✎ ';

/** A site that writes its title anew gets the mark again after this long, in milliseconds… */
const AGAIN_AFTER = 1000;

/** …and so many times: one that answers every change by another is left alone. */
const MOST_TIMES = 20;

/** The page's own title, without our mark. */
export function plainTitle({ title }: Pick<Document, 'title'>): string {
  return title.startsWith(MARK) ? title.slice(MARK.length) : title;
}

/** The sign of an unfinished comment in the title of a tab. */
export type TitleMark = {
  /** @param form - which form it is about: the mark stays while one of them is unfinished */
  set: (form: string, isUnfinished: boolean) => void;
  /** Turned on and off by the reader's preference. */
  allow: (isAllowed: boolean) => void;
};

/**
 * Marks the title of a page while a comment in it is unfinished. Nobody is asked anything on leaving. The
 * title is watched only while it is marked; it is the page's own again before the page is put away, so
 * that neither the history nor the page's copy keeps the mark.
 */
export function createTitleMark(doc: Document, signal: AbortSignal): TitleMark {
  const unfinished = new Set<string>();
  let isAllowed = false;
  let isLeaving = false;
  let times = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const isWanted = () => isAllowed && !isLeaving && unfinished.size > 0;
  const isMarked = () => doc.title.startsWith(MARK);
  const observer = new MutationObserver(() => {
    if (isMarked() || timer !== undefined) return;
    timer = setTimeout(() => {
      timer = undefined;
      if (isWanted() && ++times <= MOST_TIMES) show();
    }, AGAIN_AFTER);
  });
  function show() {
    if (!isWanted()) {
      observer.disconnect();
      if (isMarked()) doc.title = plainTitle(doc);
      return;
    }
    if (!isMarked()) doc.title = MARK + doc.title;
    if (doc.head)
      observer.observe(doc.head, { childList: true, subtree: true, characterData: true });
  }

  const leave = (leaving: boolean) => {
    isLeaving = leaving;
    show();
  };
  const view = doc.defaultView;
  view?.addEventListener('pagehide', () => leave(true), { signal });
  view?.addEventListener('pageshow', () => leave(false), { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    unfinished.clear();
    show();
  });
  return {
    set: (form, isUnfinished) => {
      const before = unfinished.size;
      if (isUnfinished) unfinished.add(form);
      else unfinished.delete(form);
      if (before === 0 || unfinished.size === 0) show();
    },
    allow: allowed => {
      isAllowed = allowed;
      show();
    },
  };
}
