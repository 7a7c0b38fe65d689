/** Chromium gives a popup 600 px at most. */
const TALLEST = 600;

/** Less than this is a popup still opening, never a screen. */
const SHORTEST = 320;

/** A popup grows in steps while it opens; once it stands still this long, that is its size. */
const STILL_MS = 250;

/** So often it is looked at meanwhile. */
const LOOK_MS = 50;

/** The browser leaves no more below a popup that it cut at the screen’s end: its frame and shadow. */
const FRAME = 24;

/** Whether it can grow no more. Where the browser does not tell where it stands, it is waited for. */
function isAtEndOfScreen({ screenY, innerHeight, screen }: Window): boolean {
  // Of the screen it is on; not in the standard, and in every browser.
  const { availTop = 0 } = screen as Screen & { availTop?: number };
  const left = availTop + screen.availHeight - screenY - innerHeight;
  return left >= 0 && left <= FRAME;
}

/**
 * On a screen too low for the whole popup the browser cuts it: then our page takes the height there
 * is, so that the buttons at its foot stay in sight. CSS cannot: a popup takes its size from its page.
 * @param onFitted - told when the popup has its size: before, its foot would jump up over what can be pressed
 */
export function fitWindow(win: Window, signal: AbortSignal, onFitted: () => void): void {
  let timer = 0;
  let height = 0;
  const fit = () => {
    const { innerHeight, document } = win;
    const isCut = innerHeight < TALLEST && document.documentElement.scrollHeight > innerHeight;
    if (isCut && innerHeight >= SHORTEST) document.body.style.blockSize = `${innerHeight}px`;
    onFitted();
  };
  const isWhole = () => height >= TALLEST || (height >= SHORTEST && isAtEndOfScreen(win));
  const wait = (left: number) => {
    win.clearTimeout(timer);
    if (isWhole() || left <= 0) return fit();
    timer = win.setTimeout(() => wait(left - LOOK_MS), LOOK_MS);
  };
  const fitWhenStill = () => {
    // Where it stands may be told after its size.
    if (win.innerHeight === height && !isWhole()) return;
    height = win.innerHeight;
    wait(STILL_MS);
  };
  win.addEventListener('resize', fitWhenStill, { signal });
  signal.addEventListener('abort', () => win.clearTimeout(timer));
  fitWhenStill();
}
