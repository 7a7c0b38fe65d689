/**
 * Calls back once the page's own handlers have had an event: only then is it known whether they stopped what
 * the browser would do. At the end of its way where it gets there, else right after, or as the page goes.
 * @param around - an element the event passes
 */
export function whenHandled(around: Element, { type }: Event, then: () => void): void {
  const { ownerDocument: doc } = around;
  const root = around.getRootNode();
  // A submit does not leave the shadow root of its form.
  const end = root === doc ? (doc.defaultView ?? doc) : root;
  const waiting = new AbortController();
  const handled = () => {
    if (waiting.signal.aborted) return;
    waiting.abort();
    clearTimeout(timer);
    then();
  };
  // Where a handler keeps the event from going on.
  const timer = setTimeout(handled);
  // The last to be told there, if nobody is added on the way.
  end.addEventListener(type, handled, { signal: waiting.signal });
  doc.defaultView?.addEventListener('pagehide', handled, { signal: waiting.signal });
}
