import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { answer, ask } from '../utils/page/messages.ts';
import { observePage } from '../utils/page/observe-page.ts';
import { runDetector } from '../utils/page/run-detector.ts';
import { isVisible } from '../utils/page/visibility.ts';
import { readings, systems } from '../utils/systems/index.ts';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const detector = runDetector(
      {
        doc: document,
        systems,
        sees: isVisible,
        trusts: event => event.isTrusted,
        ask,
        // The sheet may not be built yet when WXT makes the type of our own addresses.
        sheetUrl: () => browser.runtime.getURL('/sheet.html' as '/'),
      },
      readings,
    );
    answer(detector.handlers, ctx.signal);
    const { restart } = observePage(document, detector, ctx.signal);
    ctx.addEventListener(window, 'wxt:locationchange', restart);
    ctx.addEventListener(window, 'pageshow', event => {
      if (event.persisted) detector.refresh();
    });
  },
});
