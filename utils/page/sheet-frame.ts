import { createHost, make } from './shadow-host.ts';

const SHEET_CSS = `:host{all:initial!important;position:fixed!important;z-index:2147483647!important;inset:0 0 0 auto!important;width:420px!important;max-width:100vw!important;display:block!important}
iframe{width:100%;height:100%;border:0;border-inline-start:1px solid #8899aa;background:Canvas;color-scheme:light dark}
@media(max-width:640px){:host{inset:auto 0 0!important;width:100vw!important;height:max(70vh,min(100vh,420px))!important}}`;

/** After this many changes by the page, the sheet closes rather than fight. */
const MAX_FOREIGN_CHANGES = 20;

/**
 * Frames the composer, an extension page, in the page: beside it, or below it on a narrow screen.
 * The host hangs on the root element, outside what comment scripts watch, in a closed shadow root.
 * @param url the sheet's address, its random id behind the `#`
 * @param closed called once, whoever closed it
 */
export function openSheetFrame(
  doc: Document,
  { url, title, closed }: { url: string; title: string; closed: () => void },
  signal: AbortSignal,
): { close: () => void } {
  const frame = make(doc, 'iframe', { src: url, title, allow: 'clipboard-write; language-model' });
  const { host } = createHost(doc, SHEET_CSS, frame);
  let foreignChanges = 0;
  let isOpen = true;
  const close = () => {
    if (!isOpen) return;
    isOpen = false;
    watchdog.disconnect();
    host.remove();
    closed();
  };
  // The page's styles cannot reach the host, but attributes such as `inert` can.
  const watchdog = new MutationObserver(() => {
    if (!host.isConnected || ++foreignChanges > MAX_FOREIGN_CHANGES) return close();
    for (const name of host.getAttributeNames()) host.removeAttribute(name);
    watchdog.takeRecords();
  });
  doc.documentElement.append(host);
  watchdog.observe(host, { attributes: true });
  watchdog.observe(doc.documentElement, { childList: true });
  signal.addEventListener('abort', close);
  frame.focus();
  return { close };
}
