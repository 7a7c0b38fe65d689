import { options } from 'preact';

/** What jsdom, which lays nothing out, does not have and our pages call. */
Element.prototype.scrollIntoView ??= () => {};
Element.prototype.checkVisibility ??= () => true;
globalThis.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};

// Preact waits for a picture, which never comes, or 35 ms: by then the last test of a file may have taken
// its document away, and the wait fails for want of it.
options.requestAnimationFrame = flush => setTimeout(flush);
