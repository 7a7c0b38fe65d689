/** What jsdom, which lays nothing out, does not have and our pages call. */
Element.prototype.scrollIntoView ??= () => {};
Element.prototype.checkVisibility ??= () => true;
globalThis.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};
