import { tellBackground } from './tell-background.ts';

/**
 * Starts what the frames of comment systems get: the page's script is called, once, when the reader sees
 * the frame or types in it. A frame that waits far below the article costs nothing more than this.
 */
export function startEmbed(): void {
  // Opened as a page of its own it belongs to no article.
  if (window.top === window) return;
  const ending = new AbortController();
  const seen = new IntersectionObserver(entries => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) enter();
  });
  function enter() {
    seen.disconnect();
    ending.abort();
    tellBackground('page.enter', undefined);
  }
  // The root of a frame's observer is the window that shows it all, whatever frames stand between.
  seen.observe(document.documentElement);
  document.addEventListener('focusin', enter, { signal: ending.signal });
}
