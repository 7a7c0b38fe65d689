import { defineContentScript } from 'wxt/utils/define-content-script';
import { startPage } from '../utils/page/start-page.ts';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: startPage,
});
