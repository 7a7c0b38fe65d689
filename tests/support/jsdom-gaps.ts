/** What jsdom, which lays nothing out, does not have and our pages call. */
Element.prototype.scrollIntoView ??= () => {};
