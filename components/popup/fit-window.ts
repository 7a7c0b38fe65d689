/** Chromium gives a popup 600 px at most. */
const TALLEST = 600;

/** Less than this is a popup still opening, never a screen. */
const SHORTEST = 320;

/** A popup grows in steps while it opens; once it stands still this long, that is its size. */
const STILL_MS = 250;

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
  const fitWhenStill = () => {
    if (win.innerHeight === height) return;
    height = win.innerHeight;
    win.clearTimeout(timer);
    if (height >= TALLEST) return onFitted();
    timer = win.setTimeout(fit, STILL_MS);
  };
  win.addEventListener('resize', fitWhenStill, { signal });
  signal.addEventListener('abort', () => win.clearTimeout(timer));
  fitWhenStill();
}
